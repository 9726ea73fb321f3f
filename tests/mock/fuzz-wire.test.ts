import { type MockServer, startMockServer } from "@gentasks/mock/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allExamples } from "./hostile/examples.ts";
import { randomOf } from "./hostile/random.ts";
import { hostileRequest } from "./hostile/requests.ts";
import { type Exchange, exchange, type WireAnswer } from "./hostile/wire.ts";
import { hostileExchange } from "./hostile/wire-requests.ts";

const seed = Number(process.env.FUZZ_SEED ?? 1);
const count = Number(process.env.FUZZ_COUNT ?? 2_400);
const atOnce = 24;
const mostShown = 20;

const errors: unknown[] = [];
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ port: 0, clock: { mode: "manual" }, onError: (error) => errors.push(error) });
  // Prism is loaded for the first request that asks for it, which takes its time.
  await fetch(`${server.url}/account`, { headers: { authorization: "Bearer somebody", prefer: "code=200" } });
}, 30_000);
afterAll(() => server.close());

test(`${count} hostile connections are answered or closed, and the next ones served (FUZZ_SEED=${seed})`, async () => {
  const port = Number(new URL(server.url).port);
  const examples = await allExamples();
  const failures = new Map<string, string>();

  const one = async (at: number) => {
    const random = randomOf(seed, at);
    const sent = hostileExchange(random, hostileRequest(random, { examples, ids: [], files: [] }));
    const faults = await exchange(port, sent).then(
      (answers) => faultsIn(sent, answers),
      (error: Error) => [error.message],
    );
    for (const fault of faults) {
      if (failures.size < mostShown && !failures.has(fault)) failures.set(fault, `${at}: ${shown(sent)}`);
    }
  };
  for (let at = 0; at < count; at += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, count - at) }, (_, index) => one(at + index)));
  }

  expect([...failures].map(([fault, sent]) => `${fault}\n  ${sent}`)).toEqual([]);
  expect(errors).toEqual([]);
  const answer = await fetch(`${server.url}/account`, { headers: { authorization: "Bearer somebody-new" } });
  expect(answer.status).toBe(200);
}, 60_000);

function faultsIn({ answers: expected }: Exchange, answers: readonly WireAnswer[]): string[] {
  const faults = answers.flatMap(({ status, headers, text }) => [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(status === 405 && !headers.get("allow") ? ["405 without Allow"] : []),
    ...(/\n\s+at |node:internal|\/work\//.test(text) ? ["tells of its inside"] : []),
    ...(status >= 400 && text !== "" && !isJson(text) ? ["an error that is not JSON"] : []),
  ]);
  if (answers.length < expected) faults.push(`${answers.length} answers`);
  return faults;
}

const shown = ({ pieces, ending }: Exchange) =>
  `${JSON.stringify(pieces.map((piece) => Buffer.from(piece as string).toString("latin1"))).slice(0, 800)} ${ending}`;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
