import { beforeAll, expect, test } from "vitest";
import { json, type Sent } from "./cases.ts";
import { type Comparison, compare, matches } from "./comparison.ts";
import { causes } from "./disagreements.ts";
import { ourIssues } from "./ours.ts";
import { prismFaults } from "./prism.ts";

let comparison: Comparison;

beforeAll(async () => {
  comparison = await compare();
}, 60_000);

const covered = (cause: (typeof causes)[number]) => comparison.disagreements.filter((found) => matches(found, cause.where)).length;

test("every disagreement has exactly one reviewed cause", () => {
  const unexplained = comparison.disagreements.flatMap((found) => {
    const ids = causes.filter(({ where }) => matches(found, where)).map(({ id }) => id);
    const { operation, mediaType, model, kind, at, accepts, rules, keywords } = found;
    return ids.length === 1 ? [] : [{ operation, mediaType, model, kind, at, accepts, rules, keywords, ids }];
  });
  expect(unexplained).toEqual([]);
});

test("every cause covers as many disagreements as were reviewed", () => {
  expect(causes.filter(({ covers }) => covers < 1).map(({ id }) => id)).toEqual([]);
  const counts = Object.fromEntries(causes.map((cause) => [cause.id, covered(cause)]));
  expect(counts).toEqual(Object.fromEntries(causes.map(({ id, covers }) => [id, covers])));
});

test("the summary", () => {
  const { accepted, refused, disagreements } = comparison;
  const rows: [string, number, string][] = [
    ["cases", accepted + refused + disagreements.length, ""],
    ["both accept", accepted, ""],
    ["both refuse", refused, ""],
    ["disagreements", disagreements.length, ""],
    ...causes.map((cause): [string, number, string] => [
      `  ${cause.id}`,
      covered(cause),
      `${cause.where.accepts} accepts, right: ${cause.right}`,
    ]),
  ];
  console.log(rows.map(([what, count, note]) => `${what.padEnd(24)}${String(count).padStart(6)}  ${note}`.trimEnd()).join("\n"));
});

test("one wrong field is one short issue", async () => {
  const body = { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse at dusk", duration: 99 } };
  const sent: Sent = { operation: "createTask", path: "/v1/tasks", mediaType: json, body };
  const [faults, issues] = [await prismFaults(sent), await ourIssues(sent)];
  const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  const told = (who: string, list: readonly unknown[]) => `${who} tells ${list.length} in ${size(list)} bytes`;
  console.log(`input.duration: 99 on ${body.model}: ${told("Prism", faults)}, ${told("ours", issues)}`);
  expect(issues.map(({ pointer, rule }) => [pointer, rule])).toEqual([["/input/duration", "enum"]]);
  expect(size(issues)).toBeLessThan(1000);
  expect(faults.length).toBeGreaterThan(0);
});
