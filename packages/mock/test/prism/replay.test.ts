import { expect, test } from "vitest";
import { createRecorder, createReplay, type Fetch } from "../../src/prism.ts";

const post = (path: string, body: string | FormData, type?: string) =>
  new Request(`http://mock${path}`, { method: "POST", body, ...(type && { headers: { "content-type": type } }) });
const get = (path: string) => new Request(`http://mock${path}`);

/** A replay of what a service answers to the requests: the number of the request. */
async function replayOf(...requests: readonly Request[]): Promise<Fetch> {
  const lines: string[] = [];
  let count = 0;
  const service: Fetch = async (request) => {
    await request.arrayBuffer();
    count += 1;
    return new Response(String(count));
  };
  const record = createRecorder({ fetch: service, sink: (line) => lines.push(line) });
  for (const request of requests) await record(request);
  return createReplay(lines);
}

const text = async (response: Response | Promise<Response>) => (await response).text();

test("polls of a task go on from answer to answer, and the last one stays", async () => {
  const replay = await replayOf(get("/tasks/a"), get("/tasks/b"), get("/tasks/a"), get("/tasks/a"));
  const told = [];
  for (const path of ["/tasks/a", "/tasks/a", "/tasks/b", "/tasks/a", "/tasks/a", "/tasks/b"]) told.push(await text(replay(get(path))));
  expect(told).toEqual(["1", "3", "2", "4", "4", "2"]);
});

test("the order of fields and parameters makes no difference, their values do", async () => {
  const replay = await replayOf(post("/t?a=1&b=2", '{"x":1,"y":{"p":[1,2],"q":null}}'), post("/t", '{"x":2}'));
  expect(await text(replay(post("/t?b=2&a=1", '{ "y": {"q": null, "p": [1, 2]}, "x": 1 }')))).toBe("1");
  expect((await replay(post("/t?a=1&b=2", '{"x":1,"y":{"p":[2,1],"q":null}}'))).status).toBe(404);
  expect((await replay(post("/t?a=2&b=1", '{"x":2}'))).status).toBe(404);
});

test("two forms with the same parts are the same, whatever their boundary", async () => {
  const form = (content: string) => {
    const data = new FormData();
    data.append("prompt", "a");
    data.append("file", new File([content], "a.png", { type: "image/png" }));
    return data;
  };
  const [first, second] = [post("/f", form("x")), post("/f", form("x"))];
  expect(first.headers.get("content-type")).not.toBe(second.headers.get("content-type"));
  const replay = await replayOf(first);
  expect(await text(replay(second))).toBe("1");
  expect((await replay(post("/f", form("y")))).status).toBe(404);
});

test("another caller's key makes no difference", async () => {
  const asked = (key: string) =>
    new Request(`http://mock/t?key=${key}`, { method: "POST", body: JSON.stringify({ key }), headers: { authorization: `Bearer ${key}` } });
  const replay = await replayOf(asked("first-caller-0001"));
  expect(await text(replay(asked("second-caller-002")))).toBe("1");
});

test("a miss says what was looked for and what comes nearest", async () => {
  const replay = await replayOf(get("/v1/tasks/a"), post("/v1/tasks", '{"model":"m"}'), get("/account"));
  const response = await replay(post("/v1/tasks", '{"model":"n"}'));
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    title: "Not in the recording",
    status: 404,
    detail: 'Nothing is recorded for POST /v1/tasks {"model":"n"}. Send one of the requests that are, or record this one.',
    nearest: ['POST /v1/tasks {"model":"m"}', "GET /v1/tasks/a"],
  });
});

test("an empty line is none, and one that cannot be read is named", () => {
  expect(() => createReplay(["", "  "])).not.toThrow();
  expect(() => createReplay(["", "{nope"])).toThrow(/^Line 2 of the recording cannot be read: .+ Remove the line, or record again\.$/);
  expect(() => createReplay(["{}"])).toThrow(/^Line 1 of the recording cannot be read/);
});
