import { type ClientOptions, ConnectionError, ValidationError } from "@gentasks/client";
import { type ChatChunk, directTasks } from "@gentasks/client/direct";
import { expect, test } from "vitest";
import { all, clientOf, rejection, service } from "../service.ts";

const question = { messages: [{ role: "user", content: "What is a lighthouse?" }] };
const recording = () => new File(["a recording"], "talk.mp3", { type: "audio/mpeg" });
const textOf = (chunks: readonly ChatChunk[]) => chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("");

function directService(...options: Parameters<typeof service>) {
  const made = service(...options);
  return { ...made, tasks: directTasks(made.client) };
}

/** The tasks of a service behind something that changes its answers. */
function behind(fetch: NonNullable<ClientOptions["fetch"]>, change: (response: Response) => Response | Promise<Response>) {
  return directTasks(clientOf(async (url, init) => change(await fetch(url, init))));
}

test("a conversation is continued", async () => {
  const { tasks, seen } = directService();
  const { choices, usage } = await tasks.chat("gpt-4", question);
  expect(choices[0]?.message).toMatchObject({ role: "assistant", content: expect.stringMatching(/\w/) });
  expect(usage?.total_tokens).toBeGreaterThan(0);
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ model: "gpt-4", ...question });
  expect(seen[0]?.headers.get("idempotency-key")).toMatch(/^[!-~]+$/);
});

test("an answer comes piece by piece, the same in the end as whole", async () => {
  const { tasks, seen } = directService();
  const chunks = await all(tasks.chatStream("gpt-4", question, { idempotencyKey: "k1" }));
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ model: "gpt-4", ...question, stream: true });
  expect(chunks.length).toBeGreaterThan(3);
  expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe("stop");
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  const again = await all(tasks.chatStream("gpt-4", question, { idempotencyKey: "k1" }));
  expect(textOf(again)).toBe(textOf(chunks));
});

test("nothing is sent before the first piece is asked for", async () => {
  const { tasks, seen } = directService();
  const stream = tasks.chatStream("gpt-4", question);
  expect(seen).toEqual([]);
  await stream.next();
  expect(seen).toHaveLength(1);
  await stream.return();
});

test("a stream that breaks gives what was written, and then an error rather than an end", async () => {
  const { fetch } = directService();
  const whole = async (response: Response) => {
    const text = await response.text();
    return new Response(text.slice(0, text.lastIndexOf("data: [DONE]") - 200), response);
  };
  const said: ChatChunk[] = [];
  const reading = async () => {
    for await (const chunk of behind(fetch, whole).chatStream("gpt-4", question)) said.push(chunk);
  };
  const error = await rejection(reading());
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_lost", message: expect.stringContaining("paid for") });
  expect([ConnectionError.is(error), textOf(said).length > 20]).toEqual([true, true]);
});

test("a stream that the scenario cuts off ends in a typed error", async () => {
  const { tasks } = directService({ headers: { "x-mock-scenario": "malformed_body" } });
  expect(await rejection(all(tasks.chatStream("gpt-4", question)))).toMatchObject({ name: "ConnectionError", code: "connection_lost" });
});

test("a server that does not stream gives the answer in one piece", async () => {
  const { fetch } = directService();
  const unstreamed = directTasks(
    clientOf((url, init) => {
      const { stream, ...body } = JSON.parse(String(init.body));
      expect(stream).toBe(true);
      return fetch(url, { ...init, body: JSON.stringify(body) });
    }),
  );
  const [chunk, ...rest] = await all(unstreamed.chatStream("gpt-4", question));
  expect(rest).toEqual([]);
  expect(chunk?.choices[0]).toMatchObject({ delta: { role: "assistant", content: expect.stringMatching(/\w/) }, finish_reason: "stop" });
});

test("a picture is made, and can be downloaded", async () => {
  const { client, tasks } = directService();
  const { data } = await tasks.image("flux-1-pro", { prompt: "A lighthouse at dusk" });
  expect((await client.download(data[0] ?? "")).contentType).toBe("image/png");
});

test("a text is spoken, from JSON and from a form, and a voice changed", async () => {
  const { tasks, seen } = directService();
  const voice_settings = { stability: 0.5, similarity_boost: 0.75 };
  const text = { text: "The ferry leaves at noon.", voice: "adam", voice_settings };
  expect(await tasks.speech("eleven-labs-tts", text)).toMatchObject({ object: "speech.generation", audio: { url: expect.any(String) } });
  expect(JSON.parse(String(seen[0]?.body))).toEqual({ model: "eleven-labs-tts", ...text });
  expect(await tasks.speech("eleven-labs-tts", { ...text, audio: recording() } as never)).toMatchObject({ object: "speech.generation" });
  const changed = { audio: recording(), voice: "adam", voice_settings: JSON.stringify(voice_settings) };
  expect(await tasks.speech("eleven-labs-sts", changed)).toMatchObject({ object: "speech.generation", model: "eleven-labs-sts" });
  const [, spoken, voiced] = seen.map(({ body }) => body as FormData);
  expect([spoken?.get("voice_settings"), voiced?.get("voice_settings")]).toEqual(Array(2).fill(JSON.stringify(voice_settings)));
  expect(voiced?.get("audio")).toMatchObject({ name: "talk.mp3", type: "audio/mpeg" });
});

test("a recording is written down, whatever kind of file it is", async () => {
  const { tasks, seen } = directService();
  const kinds = [recording(), recording().stream(), new Response("a recording", { headers: { "content-type": "audio/wav" } })];
  for (const audio of kinds) expect((await tasks.transcribe("eleven-labs-stt", { audio })).text).toMatch(/\w/);
  const files = seen.map(({ body }) => (body as FormData).get("audio") as File);
  expect(files.map(({ size, type }) => [size, type])).toEqual([
    [11, "audio/mpeg"],
    [11, ""],
    [11, "audio/wav"],
  ]);
});

test("the same key gives the same result, and is charged once", async () => {
  const { tasks, mock } = directService({ idempotency: "honoured" }, { rules: [{ scenario: "dropped_connection", times: 1 }] });
  const { id } = await tasks.image("flux-1-pro", { prompt: "A lighthouse" });
  expect(mock.control.tasks()).toHaveLength(1);
  expect(mock.control.ledger().entries.filter(({ kind }) => kind === "capture")).toHaveLength(1);
  expect(id).toBeTruthy();
});

test.each([
  ["out_of_credit", { name: "InsufficientFundsError", code: "insufficient_credits", status: 402 }],
  ["server_error", { name: "ServerError", code: "internal_error", attempts: 4 }],
] as const)("%s is told in the words of this surface, streamed or not", async (scenario, expected) => {
  const { tasks } = directService({ headers: { "x-mock-scenario": scenario } });
  expect(await rejection(tasks.chat("gpt-4", question))).toMatchObject(expected);
  expect(await rejection(all(tasks.chatStream("gpt-4", question)))).toMatchObject(expected);
});

test("an input that the server refuses is told with a pointer to its place", async () => {
  const { tasks } = directService();
  const error = await rejection(tasks.chat("gpt-4", { messages: [] }));
  if (!ValidationError.is(error)) throw error;
  expect([error.code, error.errors?.[0]]).toEqual(["invalid_request", expect.objectContaining({ pointer: "/messages", rule: "minItems" })]);
});

test("a task that is aborted ends at once", async () => {
  const { fetch } = directService();
  const slow = directTasks(clientOf((url, init) => fetch(url, init).then(() => new Promise<Response>(() => {}))));
  const signal = AbortSignal.timeout(20);
  const began = performance.now();
  const error = await rejection(slow.chat("gpt-4", question, { signal }));
  const late = performance.now() - began - 20;
  console.log(`aborted ${late.toFixed(1)} ms late`);
  expect(error).toMatchObject({ name: "AbortError", mayExist: true, attempts: 1 });
  expect(late).toBeLessThan(250);
});
