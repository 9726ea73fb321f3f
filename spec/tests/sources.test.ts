import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { segmentsOf } from "../scripts/segments.ts";
import { checkRows, checkStatements } from "../scripts/source-checks.ts";
import { parseTable, readTables, type SourceRow } from "../scripts/source-table.ts";
import { createTargetCheck } from "../scripts/targets.ts";

const document = JSON.parse(readFileSync(new URL("../dist/openapi.json", import.meta.url), "utf8"));
const checkTarget = createTargetCheck(document);
const tables = readTables(new URL("../sources/", import.meta.url));

/** How many statements each document makes; see `scripts/segments.ts` for what counts as one. */
const statements = { "000": 103, "001": 53, "002": 254, "003": 66, "004": 536 };

test("every statement of the five documents has a row", () => {
  expect(Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))).toEqual(statements);
});

test("every row points at something that exists, or says why nothing could be checked", () => {
  expect([...tables].flatMap(([name, rows]) => checkRows(name, rows, checkTarget))).toEqual([]);
});

test("every named rule that is called documented comes from a statement", () => {
  const mapped = new Set(
    [...tables.values()]
      .flatMap((rows) => rows.flatMap(({ targets }) => targets))
      .flatMap((target) => /^rule:.*#(.+)$/.exec(target)?.[1] ?? []),
  );
  const stated = new Set<string>();
  JSON.stringify(document.components.schemas, (key, value) => {
    if (key === "x-rule" && (value.provenance ?? "documented") === "documented") stated.add(value.id);
    return value;
  });
  expect([...stated].filter((id) => !mapped.has(id))).toEqual([]);
});

describe("the checks", () => {
  const row: SourceRow = { line: 1, part: 1, sha: "01234567", targets: ["op:createTask"], note: "" };
  const faultsOf = (...rows: SourceRow[]) => checkRows("000", rows, checkTarget);

  test("pass a right row", () => expect(faultsOf(row)).toEqual([]));

  test.each([
    ["op:makeTask", "no operation makeTask"],
    ["param:createTask#dryrun", "no parameter dryrun on createTask"],
    ["response:createTask#418", "no response 418 on createTask"],
    ["header:X-Nothing", "no header X-Nothing"],
    ["webhook:task.paused", "no webhook task.paused"],
    ["schema:AsyncTask#/nothing", "no field /nothing in AsyncTask"],
    ["model:google/veo-9", "no model google/veo-9"],
    ["field:google/veo-3.1-*#/resolution", "google/veo-3.1-fast: no field /resolution"],
    ["rule:google/veo-3.1-fast#no-rule", "google/veo-3.1-fast: no rule no-rule"],
    ["price:google/veo-3.1-fast", "google/veo-3.1-fast: no price"],
    ["security:Basic", "no security scheme Basic"],
    ["thing:x", "is no kind of target"],
  ])("find that %s points at nothing", (target, fault) => {
    expect(faultsOf({ ...row, targets: [target] })).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    "op:onTaskEnded",
    "param:createTask#dry_run",
    "param:createTask#Idempotency-Key",
    "field:gpt-4#/messages/*/role",
    "field:google/veo-3.1-fast#/reference_characters/*/image_urls",
    "rule:google/veo-3.1-fast#character-image-urls",
    "field:hailuo/*#/prompt",
  ])("follow %s", (target) => expect(faultsOf({ ...row, targets: [target] })).toEqual([]));

  test("find a row without a target, without a reason, without a hash, out of order, or with a gap", () => {
    expect(faultsOf({ ...row, targets: [] })).toEqual(["000:1.1 points at nothing"]);
    expect(faultsOf({ ...row, targets: ["description"] })).toEqual(["000:1.1 gives no reason for being description only"]);
    expect(faultsOf({ ...row, sha: "" })).toEqual(['000:1.1 has no hash ("")']);
    expect(faultsOf({ ...row, line: 2 }, row)).toEqual(["000:1.1 is out of order or leaves a part out"]);
    expect(faultsOf(row, { ...row, part: 3 })).toEqual(["000:1.3 is out of order or leaves a part out"]);
  });

  test("find statements without a row and rows without a statement", () => {
    const segments = segmentsOf("First sentence. Second sentence.\n\n| a | row |");
    expect(segments.map(({ line, part, text }) => [line, part, text])).toEqual([
      [1, 1, "First sentence."],
      [1, 2, "Second sentence."],
      [3, 1, "| a | row |"],
    ]);
    const rows = segments.map(({ line, part, sha }) => ({ line, part, sha, targets: ["op:createTask"], note: "" }));
    expect(checkStatements("000", rows, segments)).toEqual([]);
    expect(checkStatements("000", rows.slice(1), segments)).toEqual(["000:1.1 is not mapped: First sentence."]);
    expect(checkStatements("000", rows, segments.slice(1))).toEqual(["000:1.1 maps a statement that the document does not make"]);
  });

  test("refuse a table without its header", () => expect(() => parseTable("1\t1\n")).toThrow("starts with the row"));
});
