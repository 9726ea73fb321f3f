import { beforeAll, describe, expect, test } from "vitest";
import { coverageOf, harReport, junitReport, textReport, type VerifyResult, verify } from "../../src/index.ts";
import { credulous, main, onMock } from "../kit.ts";

let right: VerifyResult;
let wrong: VerifyResult;

beforeAll(async () => {
  right = await verify(onMock());
  wrong = await verify(onMock(credulous));
});

test("nothing wrong is said in one line, beside what was covered and left out", () => {
  const text = textReport(right);
  expect(text).not.toContain("FAIL");
  expect(text).toMatch(/The server keeps the description: \d+ pieces of work, \d+ exchanges, [\d.]+ s, spec [0-9a-f]+, seed 1\.$/);
  expect(text).toMatch(/Covered: \d+ of \d+ documented answers, 6 of \d+ rules of models\./);
});

test("a fault of many cases is told once, with what came, what the spec says and how to see it again", () => {
  const text = textReport(wrong);
  expect(text).toMatch(/FAIL invalid-refused: google\/veo-3\.1-fast accepted a body that breaks \w+/);
  expect(text).toMatch(/The same in \d+ more: unified google\/veo-3\.1-fast/);
  expect(text).toContain("curl -i -X POST");
  expect(text).toContain('-H "Authorization: Bearer $GENTASKS_API_KEY"');
  expect(text.match(/FAIL invalid-refused/g)?.length).toBeLessThan(40);
});

describe.each([
  ["the text", textReport],
  ["JUnit", junitReport],
  ["HAR", harReport],
])("%s", (_name, report) => {
  test("shows no key", () => {
    expect(report(right)).not.toContain(main);
    expect(report(wrong)).not.toContain(main);
  });
});

test("JUnit has a case for each piece of work, and is XML whatever a server answers", () => {
  const xml = junitReport(wrong);
  expect(xml.match(/<testcase /g)).toHaveLength(wrong.work.length);
  expect(xml).toMatch(/<failure type="invalid-refused" message="[^"]+">/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008]/);
});

test("HAR has every exchange with its bodies", () => {
  const { log } = JSON.parse(harReport(right)) as { log: { entries: { request: { method: string; postData?: { text: string } } }[] } };
  expect(log.entries).toHaveLength(right.exchanges.length);
  expect(log.entries.some(({ request }) => request.postData?.text.includes("dry_run"))).toBe(true);
});

test("coverage counts answers and rules, and names what is missing", () => {
  const { operations, rules } = coverageOf(right);
  expect(operations.reached + operations.missing.length).toBe(operations.documented);
  expect(operations.missing).not.toContain("createTask 400");
  expect(rules.missing.some((rule) => rule.startsWith("unified google/veo-3.1-fast "))).toBe(false);
});
