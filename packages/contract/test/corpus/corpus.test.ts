import { createMock } from "@gentasks/mock";
import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import { beforeAll, describe, expect, test } from "vitest";
import { type Case, corpus, verify } from "../../src/index.ts";
import { specHash } from "../../src/spec/document.ts";
import { main } from "../kit.ts";

let cases: readonly Case[];

beforeAll(async () => {
  cases = await corpus();
});

test("the same calls give the same cases, each with a name of its own and the spec it was made from", async () => {
  expect(await corpus()).toEqual(cases);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(new Set(cases.map(({ spec }) => spec))).toEqual(new Set([specHash]));
});

test("there are cases of every kind, in numbers that nothing has cut down", () => {
  const counts: Record<string, number> = {};
  for (const { kind, expected } of cases) counts[`${kind}, ${expected}`] = (counts[`${kind}, ${expected}`] ?? 0) + 1;
  console.table(counts);
  expect(cases.length).toBeGreaterThan(5000);
  expect(counts["rule broken, refused"]).toBeGreaterThan(100);
  expect(counts["rule kept, accepted"]).toBeGreaterThan(60);
  expect(counts["enum, accepted"]).toBeGreaterThan(250);
});

const models = Object.values(catalogue).flatMap((own) =>
  Object.values<ModelInfo>(own).map((model) => [`${model.surface} ${model.id}`, model] as const),
);

describe.each(models)("%s", (_name, { id, surface }) => {
  const own = () => cases.filter((each) => each.model === id && each.surface === surface);

  test("has its examples, the smallest and the largest input, and an unknown field", () => {
    expect(own().map(({ kind }) => kind)).toEqual(expect.arrayContaining(["example", "minimal", "maximal"]));
  });
});

test.each(models.filter(([, { rules }]) => rules.length > 0))(
  "each rule of %s is broken once at least",
  (_name, { id, surface, rules }) => {
    const own = cases.filter((each) => each.model === id && each.surface === surface && each.kind === "rule broken");
    expect(rules.map((rule) => rule.id).filter((rule) => !own.some((each) => each.rule === rule))).toEqual([]);
  },
);

test("chosen models and surfaces are those that are asked for", async () => {
  const chosen = await corpus({ surfaces: ["unified"], models: ["google/veo-*"] });
  expect(new Set(chosen.map(({ surface }) => surface))).toEqual(new Set(["unified"]));
  expect(chosen.every(({ model }) => model.startsWith("google/veo-"))).toBe(true);
  expect(chosen.length).toBeGreaterThan(300);
});

test("a right server is found to be right, whatever is sent", async () => {
  const mock = createMock({ keys: { [main]: { balanceUsd: 1e9 } }, clock: { mode: "manual", startAt: 1_767_225_600_000 } });
  const result = await verify({
    fetch: (request) => mock.fetch(request),
    keys: { main },
    spend: "unlimited",
    pass: (ms) => mock.clock.advance(ms),
  });
  console.log(`${result.exchanges.length} exchanges in ${Math.round(result.durationMs)} ms`);
  expect(result.findings).toEqual([]);
}, 60_000);
