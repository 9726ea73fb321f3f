import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMock, type Mock } from "@gentasks/mock";
import type { components } from "@gentasks/schema";
import { afterEach, expect, test } from "vitest";
import { ask, origin } from "./hostile/ask.ts";
import { failsAtOnce, faultsOf } from "./hostile/check.ts";
import { allExamples } from "./hostile/examples.ts";
import { randomOf } from "./hostile/random.ts";
import { type Hostile, hostileRequest } from "./hostile/requests.ts";

const seed = Number(process.env.FUZZ_SEED ?? 1);
const count = Number(process.env.FUZZ_COUNT ?? 50_000);
const mostShown = 20;
const mostGrowth = 10_000_000;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

let mock: Mock | undefined;
afterEach(() => mock?.close());

test(`${count} hostile requests are answered as they deserve, and leave the mock as it was (FUZZ_SEED=${seed})`, async () => {
  const errors: unknown[] = [];
  mock = createMock({
    clock: { mode: "manual" },
    memory: { maxTasks: 500 },
    maxSessions: 10,
    send: async () => ({ status: 200, headers: {} }),
    onError: (error) => errors.push(error),
  });
  const examples = await allExamples();
  const ids: string[] = [];
  const files: string[] = [];
  const failures = new Map<string, string>();
  let usedHalfway = 0;

  for (let at = 0; at < count; at++) {
    const hostile = hostileRequest(randomOf(seed, at), { examples, ids, files });
    const faults = await faultsIn(mock, hostile, ids, files);
    for (const error of errors.splice(0)) faults.push(`an error inside: ${error instanceof Error ? error.stack : String(error)}`);
    for (const fault of faults) if (failures.size < mostShown && !failures.has(fault)) failures.set(fault, shown(hostile, at));
    if (at % 50 === 0) await mock.clock.advance(3_000);
    if (at === Math.floor(count / 2)) usedHalfway = used();
  }

  expect([...failures].map(([fault, request]) => `${fault}\n  ${request}`)).toEqual([]);
  expect(used() - usedHalfway).toBeLessThan(mostGrowth);
  await expectToWork(mock);
}, 120_000);

async function faultsIn({ fetch }: Mock, hostile: Hostile, ids: string[], files: string[]): Promise<string[]> {
  try {
    const answer = await ask(fetch, hostile);
    remember(ids, answer.text.matchAll(/"(?:task_id|id)":"(\w{8,60})"/g));
    remember(files, answer.text.matchAll(/"http:\/\/127\.0\.0\.1:4010(\/files\/[^"?]+)/g));
    return faultsOf(hostile, answer);
  } catch (error) {
    if (failsAtOnce(hostile) && error instanceof Error && error.message.includes("as the scenario asks for")) return [];
    return [`no answer: ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function remember(list: string[], found: Iterable<RegExpExecArray>): void {
  for (const [, text] of found) if (text !== undefined) list.push(text);
  if (list.length > 100) list.splice(0, list.length - 100);
}

function shown({ method, path, headers, body }: Hostile, at: number): string {
  const text = typeof body === "string" ? body : body && Buffer.from(body).toString("latin1");
  const replay = `FUZZ_SEED=${seed} FUZZ_COUNT=${at + 1} vitest run fuzz.test.ts`;
  return `${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${JSON.stringify(text)?.slice(0, 600)}\n  again: ${replay}`;
}

function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Somebody new submits a task and sees what it has made. */
async function expectToWork({ fetch, clock }: Mock): Promise<void> {
  const headers = { authorization: "Bearer somebody-new", "content-type": "application/json" };
  const body = JSON.stringify({ model: "openai/gpt-image-2", input: { prompt: "A lighthouse" } });
  const submitted = await fetch(new Request(`${origin}/v1/tasks`, { method: "POST", headers, body }));
  expect(submitted.status).toBe(200);
  const { data } = (await submitted.json()) as { readonly data: components["schemas"]["UnifiedTaskRunning"] };
  await clock.advance(60_000);
  const read = await fetch(new Request(`${origin}/v1/tasks/${data.task_id}`, { headers }));
  const done = await read.text();
  expect(done).toContain('"status":"completed"');
  const url = /"image_url":"([^"]+)"/.exec(done)?.[1] ?? "";
  const picture = await fetch(new Request(url));
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
}
