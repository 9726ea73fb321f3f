import fc from "fast-check";
import { expect, test } from "vitest";
import { createRecorder, createReplay, type Fetch } from "../../src/prism.ts";

const token = "sk-live-0123456789abcdef";

function recorded(service: Fetch) {
  const lines: string[] = [];
  let time = 0;
  const now = () => {
    time += 12;
    return time;
  };
  return { lines, fetch: createRecorder({ fetch: service, sink: (line) => lines.push(line), now }) };
}

const read =
  (answer: () => Response): Fetch =>
  async (request) => {
    await request.arrayBuffer();
    return answer();
  };

const post = (path: string, body: string | FormData | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  new Request(`http://mock${path}`, { method: "POST", body, headers: { authorization: `Bearer ${token}`, ...headers } });
const json = { "content-type": "application/json" };

test("an exchange is one line with what is needed to play it back", async () => {
  const answer = () => Response.json({ id: 1 }, { headers: { "x-request-id": "r", "set-cookie": "s=1", server: "x" } });
  const { lines, fetch } = recorded(read(answer));
  const response = await fetch(post("/v1/tasks?a=1", '{"b":2}', json));
  expect(await response.json()).toEqual({ id: 1 });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      method: "POST",
      path: "/v1/tasks?a=1",
      request: { text: '{"b":2}' },
      status: 200,
      headers: { "content-type": "application/json", "x-request-id": "r" },
      response: { text: '{"id":1}' },
      ms: 12,
    },
  ]);
});

test("no byte of the key is in the file, wherever the service repeats it", async () => {
  const strange = `${token}"\\/é=?&+`;
  const bytes = new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(`key=${token};`), 0xff]);
  const echoes: (() => Response)[] = [
    () => Response.json({ key: token, nested: [`Bearer ${token}`], url: `https://x.example?u=${encodeURIComponent(token)}` }),
    () => new Response(`data: {"echo":"${token}"}\n\n`, { headers: { "content-type": "text/event-stream", "x-request-id": `r-${token}` } }),
    () => new Response(bytes, { headers: { "content-type": "image/png" } }),
    () => new Response(null, { status: 302, headers: { location: `/files?sig=${token}` } }),
  ];
  const form = new FormData();
  form.append("key", token);
  form.append("file", new File([token], `${token}.txt`));
  for (const answer of echoes) {
    const { lines, fetch } = recorded(read(answer));
    for (const request of [
      post(`/v1/keys/${token}?key=${token}&ok=1`, JSON.stringify({ token }), json),
      post("/v1/files", form),
      post("/v1/blob", bytes, { "content-type": "application/octet-stream", cookie: `session=${token}`, "x-api-key": token }),
    ])
      await (await fetch(request)).arrayBuffer();
    await expect.poll(() => lines).toHaveLength(3);
    const file = lines.join("\n");
    expect(file).not.toContain(token);
    expect(file).not.toContain(token.slice(3));
    for (const [, base64 = ""] of file.matchAll(/"base64":"([^"]*)"/g)) expect(Buffer.from(base64, "base64").includes(token)).toBe(false);
  }
  const { lines, fetch } = recorded(read(() => Response.json({ echo: strange, raw: encodeURIComponent(strange) })));
  await fetch(new Request(`http://mock/x?api_key=${encodeURIComponent(strange)}`));
  expect(lines[0]).not.toContain(token);
});

test("any key of eight characters or more is cut out of any text around it", async () => {
  const key = fc.stringMatching(/^[!-~]{8,40}$/);
  await fc.assert(
    fc.asyncProperty(key, fc.string(), fc.string(), async (secret, before, after) => {
      const { lines, fetch } = recorded(read(() => Response.json({ text: before + secret + after })));
      await fetch(new Request("http://mock/x", { headers: { authorization: `Bearer ${secret}` } }));
      expect(JSON.parse(JSON.parse(lines[0] ?? "").response.text).text).not.toContain(secret);
    }),
    { numRuns: 200 },
  );
});

test("a short key is not cut out of other words", async () => {
  const { lines, fetch } = recorded(read(() => Response.json({ word: "latest", key: "test" })));
  await fetch(new Request("http://mock/x", { headers: { authorization: "Bearer test" } }));
  expect(JSON.parse(lines[0] ?? "").response.text).toBe('{"word":"latest","key":"[removed]"}');
});

test("what is a secret by its form or its name is removed, whoever sent it", async () => {
  const body = {
    a: "whsec_MfKQ9r8GKYqrTwjU",
    b: "https://cdn.example.com/a.png?X-Amz-Signature=abcdef&w=1",
    api_key: 'k"1',
    key: "C minor",
  };
  const { lines, fetch } = recorded(read(() => Response.json(body)));
  await fetch(new Request("http://mock/x?token=abc"));
  const exchange = JSON.parse(lines[0] ?? "");
  expect(exchange.path).toBe("/x?token=[removed]");
  expect(JSON.parse(exchange.response.text)).toEqual({
    a: "[removed]",
    b: "https://cdn.example.com/a.png?X-Amz-Signature=[removed]&w=1",
    api_key: "[removed]",
    key: "C minor",
  });
});

test("a stream reaches the caller at once and is written down when it has ended", async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const service = writable.getWriter();
  const { lines, fetch } = recorded(async () => new Response(readable, { headers: { "content-type": "text/event-stream" } }));
  const reader = ((await fetch(new Request("http://mock/e"))).body as ReadableStream<Uint8Array>).getReader();
  service.write(new TextEncoder().encode("data: 1\n\n"));
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("data: 1\n\n");
  expect(lines).toEqual([]);
  service.close();
  await reader.read();
  await expect.poll(() => lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "").response).toEqual({ text: "data: 1\n\n" });
});

test("an exchange that broke off is not written down", async () => {
  const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("connection reset")) });
  const { lines, fetch } = recorded(async () => new Response(broken(), { headers: { "content-type": "application/json" } }));
  await expect((await fetch(new Request("http://mock/x"))).text()).rejects.toThrow("connection reset");
  expect(lines).toEqual([]);
});

test("what was recorded is played back: text, bytes, streams, empty answers", async () => {
  const png = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const answers: Readonly<Record<string, () => Response>> = {
    "/json": () => Response.json({ é: 1 }, { status: 201, headers: { "retry-after": "3" } }),
    "/png": () => new Response(png, { headers: { "content-type": "image/png" } }),
    "/events": () => new Response("data: 1\n\n", { headers: { "content-type": "text/event-stream" } }),
    "/empty": () => new Response(null, { status: 204 }),
  };
  const service: Fetch = async (request) => (answers[new URL(request.url).pathname] as () => Response)();
  const { lines, fetch } = recorded(service);
  for (const path of Object.keys(answers)) await (await fetch(new Request(`http://mock${path}`))).arrayBuffer();
  await expect.poll(() => lines).toHaveLength(4);
  const replay = createReplay(lines);
  for (const [path, answer] of Object.entries(answers)) {
    const [played, real] = [await replay(new Request(`http://other${path}`)), answer()];
    expect(played.status).toBe(real.status);
    expect(Object.fromEntries(played.headers)).toEqual(Object.fromEntries(real.headers));
    expect(await played.bytes()).toEqual(await real.bytes());
  }
});
