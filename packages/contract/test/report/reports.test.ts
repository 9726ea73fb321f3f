import { beforeAll, describe, expect, test } from "vitest";
import { coverageOf, type Exchange, harReport, jsonReport, junitReport, textReport, type VerifyResult, verify } from "../../src/index.ts";
import { curlOf } from "../../src/report/curl.ts";
import { fold } from "../../src/report/fold.ts";
import { all } from "../../src/spec/document.ts";
import { credulous, main, onMock } from "../kit.ts";

let right: VerifyResult;
let wrong: VerifyResult;

beforeAll(async () => {
  right = await verify(onMock());
  wrong = await verify(onMock(credulous));
});

const exchange: Exchange = {
  number: 1,
  at: 0,
  durationMs: 1,
  request: {
    method: "POST",
    url: "http://127.0.0.1:4010/v1/tasks",
    path: "/v1/tasks",
    headers: { authorization: "Bearer [key]", "content-type": "application/json" },
    body: `{"it's":1}`,
  },
  response: { status: 200, headers: {}, text: "<&\u0001>", json: undefined },
  operation: undefined,
};
const few: VerifyResult = {
  spec: "abc",
  seed: 7,
  durationMs: 1500,
  passed: false,
  work: [
    { id: "one" },
    { id: "two" },
    { id: "three", skipped: "needs the key poor" },
    { id: "four", skipped: "costs money" },
    { id: "five", skipped: "needs the key poor" },
  ],
  findings: [
    { check: "body", message: "first", expected: "this", provenance: "documented", exchange: 1, during: "one" },
    { check: "headers", message: "second", expected: "that", provenance: "inferred", during: "two" },
  ],
  exchanges: [exchange],
};

test("nothing wrong is said in one line, beside what was covered and left out", () => {
  const text = textReport(right);
  expect(text).not.toContain("FAIL");
  expect(text).toMatch(/The server keeps the description: \d+ pieces of work, \d+ exchanges, [\d.]+ s, spec [0-9a-f]+, seed 1\.$/);
  expect(text).toMatch(/ {2}models × rules, broken {6}6 of +\d+ {4}\d %/);
});

test("a fault of many cases is told once, with what came, what the spec says and how to see it again", () => {
  const text = textReport(wrong);
  expect(text).toMatch(/FAIL invalid-refused: google\/veo-3\.1-fast accepted a body that breaks \w+/);
  expect(text).toMatch(/ {12}and \d+ more: unified google\/veo-3\.1-fast/);
  expect(text).toContain("curl -i -X POST");
  expect(text).toContain('-H "Authorization: Bearer $GENTASKS_API_KEY"');
  const found = wrong.findings.filter(({ check }) => check === "invalid-refused");
  expect(text.match(/FAIL invalid-refused/g)?.length).toBeLessThan(found.length / 2);
});

describe.each([
  ["the text", textReport],
  ["JUnit", junitReport],
  ["JSON", jsonReport],
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

test("JSON has the verdict, the work, the coverage and every exchange with the name of its operation", () => {
  const { passed, work, coverage, exchanges } = JSON.parse(jsonReport(wrong));
  expect([passed, work.length, exchanges.length]).toEqual([false, wrong.work.length, wrong.exchanges.length]);
  expect(coverage.answers.documented).toBe(coverageOf(wrong).answers.documented);
  expect(exchanges.map(({ operation }: { operation: string | null }) => operation)).toContain("createTask");
});

test("coverage counts operations, answers, models and rules, and names what is missing", () => {
  const { operations, answers, models, rulesKept, rulesBroken } = coverageOf(right);
  for (const { documented, reached, missing } of [operations, answers, models, rulesKept, rulesBroken])
    expect(reached + missing.length).toBe(documented);
  expect(answers.missing).not.toContain("createTask 400");
  expect(models.reached).toBe(1);
  const ofModel = (rule: string) => rule.startsWith("unified google/veo-3.1-fast ");
  expect([rulesKept.missing.some(ofModel), rulesBroken.missing.some(ofModel)]).toEqual([false, false]);
});

test("a method that a path lacks is counted for every operation of the path", () => {
  const refused = { ...exchange, operation: undefined, response: { ...exchange.response, status: 405 } };
  const { answers } = coverageOf({ ...few, exchanges: [refused] });
  expect(answers.missing).not.toContain("createTask 405");
  expect(answers.missing).toContain("getTask 405");
});

test("faults of one answer, or of one kind at many operations, are told together, and others apart", () => {
  const about = { expected: "401", provenance: "documented", during: "keys" } as const;
  const [createTask, getTask] = all.filter(({ operationId }) => operationId === "createTask" || operationId === "getTask");
  const exchanges: Exchange[] = [
    { ...exchange, operation: createTask },
    { ...exchange, number: 2, operation: getTask },
  ];
  const folded = fold(
    [
      { check: "authentication", message: "createTask answered 200 to no key", exchange: 1, ...about },
      { check: "authentication", message: "getTask answered 200 to no key", exchange: 2, ...about },
      { check: "authentication", message: "getTask answered 404 to an unknown key", exchange: 2, ...about },
      { check: "body", message: "/data/a is missing", exchange: 2, ...about },
      { check: "body", message: "/data/b must be string", exchange: 2, ...about },
      { check: "body", message: "/data/a is missing", exchange: 1, ...about },
      { check: "method-not-allowed", message: "PUT /v1/tasks was answered with 200", ...about, expected: "405 with Allow: GET, POST" },
      { check: "method-not-allowed", message: "GET /v1/files was answered with 200", ...about, expected: "405 with Allow: POST" },
      { check: "method-not-allowed", message: "GET /v1/tasks/{task_id}/cancel was answered with 404", ...about },
    ],
    exchanges,
  );
  expect(folded.map(({ finding, alike }) => [finding.message, ...alike])).toEqual([
    ["createTask answered 200 to no key", "getTask answered 200 to no key"],
    ["getTask answered 404 to an unknown key"],
    ["/data/a is missing", "/data/b must be string"],
    ["/data/a is missing"],
    ["PUT /v1/tasks was answered with 200", "GET /v1/files was answered with 200"],
    ["GET /v1/tasks/{task_id}/cancel was answered with 404"],
  ]);
});

describe("a run of few pieces", () => {
  const text = textReport(few);

  test("tells inferences apart, and does not fail for them", () => {
    expect(text).toMatch(/^FAIL body: first[\s\S]+Different from what was only inferred, which is no failure:\n\ninfo headers: second/);
    expect(text).toMatch(/1 departure from the description: 2 pieces of work, 1 exchange, 1\.5 s, spec abc, seed 7\.$/);
  });

  test("groups what was left out by its reason", () => {
    expect(text).toContain("Left out:\n      2  needs the key poor\n      1  costs money");
  });

  test("shows what was sent, what came, what the spec says, and a command for it", () => {
    expect(text).toContain(
      "  The spec: this. The body fits the schema of its status; that of an error, the envelope of its surface. (documented)",
    );
    expect(text).toContain(`  Sent:     POST /v1/tasks {"it's":1}\n  Came:     200 <&\u0001>`);
    expect(text).toContain(
      `curl -i -X POST 'http://127.0.0.1:4010/v1/tasks' -H "Authorization: Bearer $GENTASKS_API_KEY" -H 'content-type: application/json' --data-raw '{"it'\\''s":1}'`,
    );
  });

  test("says the same in JUnit, as XML", () => {
    const xml = junitReport(few);
    expect(xml).toContain('<testsuite name="gentasks contract" tests="5" failures="1" skipped="3" time="1.500">');
    expect(xml).toContain('<testcase classname="contract" name="two"></testcase>');
    expect(xml).toContain('<failure type="body" message="first">');
    expect(xml).toContain("&lt;&amp;\ufffd&gt;");
    expect(xml).not.toContain("second");
  });
});

test("a form is repeated with its fields and files", () => {
  const request = { ...exchange.request, headers: {}, body: "model=a&prompt=b & c&image=(file sample.png, 5 bytes)" };
  expect(curlOf({ ...exchange, request })).toBe(
    "curl -i -X POST 'http://127.0.0.1:4010/v1/tasks' --form-string 'model=a' --form-string 'prompt=b & c' -F 'image=@sample.png'",
  );
});

test.each([
  ["HAR", harReport],
  ["JSON", jsonReport],
])("%s keeps the beginning of a body of megabytes", (_name, report) => {
  const long = { ...exchange, request: { ...exchange.request, body: "x".repeat(1e6) } };
  const text = report({ ...few, exchanges: [long] });
  expect(text.length).toBeLessThan(60_000);
  expect(text).toContain("x… (1000000 characters in all)");
});
