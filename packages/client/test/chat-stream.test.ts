import { expect, test } from "vitest";
import { type ChatChunk, type DirectOptions, directTasks } from "../src/direct.ts";
import { TasksError } from "../src/index.ts";
import { apiKey, clientOf, logged, rejection } from "./hostile/client.ts";
import { hostileServer, type Step } from "./hostile/server.ts";
import { answer, json, reset, silent, stream } from "./hostile/steps.ts";

const chunk = (content: string) =>
  `data: ${JSON.stringify({ object: "chat.completion.chunk", choices: [{ index: 0, delta: { content } }] })}\n\n`;
const escaped = `sk-secret\\/${apiKey.slice(10).replace("+", "\\u002b")}`;

async function said(url: string, options?: DirectOptions) {
  const texts: unknown[] = [];
  const chunks: AsyncIterable<ChatChunk> = directTasks(clientOf(url, { timeoutMs: 150 })).chatStream(
    "gpt-4",
    { messages: [{ role: "user", content: "Hello?" }] },
    options,
  );
  for await (const { choices } of chunks) texts.push(choices[0]?.delta?.content);
  return texts;
}

test.each<[string, Step]>([
  ["drop by drop", stream([...Buffer.from(`${chunk("Hel")}${chunk("lo")}data: [DONE]\n\n`)].map((byte) => Uint8Array.of(byte)))],
  [
    "with comments and line feeds of the other kind",
    stream([`: hi\r\n\r\n${chunk("Hel").replaceAll("\n", "\r\n")}`, chunk("lo"), "data: [DONE]\r\n\r\n"]),
  ],
  [
    "without a last word, but with its reason to finish",
    stream([chunk("Hel"), chunk("lo").replace('"index":0', '"index":0,"finish_reason":"stop"')]),
  ],
])("an answer that comes %s is told piece by piece", async (_, step) => {
  const { url } = await hostileServer(step);
  expect(await said(url)).toEqual(["Hel", "lo"]);
});

test("a server that does not stream gives the answer in one piece", async () => {
  const { url } = await hostileServer(json({ object: "chat.completion", choices: [{ index: 0, message: { content: "Hello" } }] }));
  expect(await said(url)).toEqual(["Hello"]);
});

test.each<[string, Step, object]>([
  [
    "401",
    json({ error: { message: `Bad key ${apiKey}.`, code: "invalid_api_key" } }, 401),
    { name: "AuthenticationError", code: "invalid_api_key" },
  ],
  ["402", answer(402), { name: "InsufficientFundsError" }],
  ["429", answer(429), { name: "RateLimitError", attempts: 4 }],
  ["500", answer(500), { name: "ServerError", mayExist: true }],
  ["204", answer(204), { name: "InvalidResponseError" }],
  ["a page", answer(200, "<html>", { "content-type": "text/html" }), { name: "InvalidResponseError" }],
  ["JSON that breaks off", answer(200, '{"object":"chat.comp', { "content-type": "application/json" }), { name: "InvalidResponseError" }],
  ["a refusal within 200", json({ code: 401, data: { message: "No.", code: "UNAUTHORIZED" } }), { name: "AuthenticationError" }],
  ["a reset", reset, { name: "ConnectionError", code: "connection_lost", mayExist: true }],
  ["nothing", silent, { name: "TimeoutError" }],
])("%s ends in a typed error", async (_, step, expected) => {
  const { url } = await hostileServer(step);
  const error = await rejection(said(url, { timeoutMs: 150 }));
  expect(TasksError.is(error), logged(error).slice(0, 300)).toBe(true);
  expect(error).toMatchObject(expected);
  expect(error.idempotencyKey).toBeTruthy();
  expect(logged(error)).not.toContain(apiKey);
});

const resetAfter: Step = (out) => {
  out.writeHead(200, { "content-type": "text/event-stream" }).write(chunk("Hel"), () => out.socket?.resetAndDestroy());
};

test.each<[string, Step, object]>([
  ["breaks off", stream([chunk("Hel")]), { name: "ConnectionError", code: "connection_lost" }],
  ["is reset", resetAfter, { name: "ConnectionError", code: "connection_lost" }],
  ["falls silent", stream([chunk("Hel")], { open: true }), { name: "TimeoutError" }],
  ["turns into something else", stream([chunk("Hel"), "data: <html>\n\n"]), { name: "InvalidResponseError" }],
  [
    "ends in a complaint",
    stream([chunk("Hel"), `data: {"error":{"message":"${escaped}","code":"X"}}\n\n`]),
    { name: "ServerError", code: "X" },
  ],
])("a stream that %s amid the answer ends in a typed error", async (_, step, expected) => {
  const { url } = await hostileServer(step);
  const error = await rejection(said(url, { timeoutMs: 150 }));
  expect(error).toMatchObject(expected);
  expect(logged(error)).not.toContain(apiKey.slice(-12));
});

test("aborting ends a stream at once", async () => {
  const { url, came } = await hostileServer(stream([chunk("Hel")], { open: true }));
  const controller = new AbortController();
  const ended = rejection(said(url, { signal: controller.signal, timeoutMs: 10_000 }));
  await came(1);
  setTimeout(() => controller.abort(), 50);
  expect(await ended).toMatchObject({ name: "AbortError" });
});
