import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../src/prism/explain.ts";
import { faults } from "../../src/prism/faults.ts";

const exact = { coerce: false, bundle: undefined };
const told = (value: unknown, schema: object) =>
  explain(value, { ...schema }, exact).map(({ path, message }) => `${path.join("/")}: ${message}`);

const shape = (kind: string, properties: object, required: readonly string[] = []) => ({
  type: "object",
  required: ["kind", ...required],
  properties: { kind: { const: kind }, ...properties },
});
const circle = shape("circle", { radius: { type: "number" } }, ["radius"]);
const square = shape("square", { side: { type: "number" } }, ["side"]);
const shapes = { oneOf: [circle, square] };

test("of a union, the branch that the value names is told", () => {
  expect(told({ kind: "square", radius: "no" }, shapes)).toEqual([": must have required property 'side'"]);
  expect(told({ kind: "circle", radius: "no" }, shapes)).toEqual(["radius: must be number"]);
});

test("a value that names no branch is told the names", () => {
  expect(told({ kind: "cube" }, shapes)).toEqual(['kind: must be one of "circle", "square"']);
});

test("a word that only one branch fixes does not name it", () => {
  const sized = shape("circle", { size: { enum: ["s", "m"] } });
  expect(told({ kind: "circle", size: "xl" }, { oneOf: [square, sized] })).toEqual([
    "size: must be equal to one of the allowed values: s, m",
  ]);
});

test("a value that does not say is held against the branch it is nearest to", () => {
  expect(told({ radius: 1 }, shapes)).toEqual([": must have required property 'kind'"]);
});

test("a union inside a branch, a list or an addition is told where it stands, and the rest beside it", () => {
  const schema = {
    type: "object",
    properties: { list: { type: "array", items: shapes }, n: { type: "number" } },
    additionalProperties: shapes,
  };
  expect(
    told({ list: [{ kind: "circle", radius: 1 }, { kind: "circle" }, { kind: "square" }], n: "x", more: { kind: "cube" } }, schema).sort(),
  ).toEqual([
    "list/1: must have required property 'radius'",
    "list/2: must have required property 'side'",
    'more/kind: must be one of "circle", "square"',
    "n: must be number",
  ]);
});

test("a value that fits two branches of one is told so", () => {
  expect(told(5, { oneOf: [{ type: "number" }, { minimum: 1 }] })).toEqual([": must match exactly one schema in oneOf"]);
});

test("a name is found behind an escaped step", () => {
  expect(told({ "a/b": { kind: "cube" } }, { properties: { "a/b": shapes } })).toEqual(['a~1b/kind: must be one of "circle", "square"']);
});

test("a schema that does not compile lets nothing pass", () => {
  expect(told("anything", { type: "string", pattern: "(" })).toEqual([": cannot be checked: its schema does not compile"]);
  expect(told("anything", { $ref: "#/nowhere" })).toEqual([": cannot be checked: its schema does not compile"]);
});

test("a rule of the schema itself is not taken for the seal", () => {
  expect(told("x", { not: { type: "string" } })).toEqual([": must NOT be valid"]);
});

test("to explain never changes the verdict", () => {
  const nested = { type: "object", required: ["shape"], properties: { shape: shapes, also: { anyOf: [circle, { type: "null" }] } } };
  const member = fc.oneof(
    fc.record(
      { kind: fc.constantFrom("circle", "square", "cube"), radius: fc.oneof(fc.integer(), fc.string()), side: fc.integer() },
      { requiredKeys: [] },
    ),
    fc.jsonValue({ maxDepth: 1 }),
  );
  fc.assert(
    fc.property(fc.record({ shape: member, also: member }, { requiredKeys: [] }), (value) => {
      expect(explain(value, nested, exact).length > 0).toBe(faults(value, nested, exact).length > 0);
    }),
    { numRuns: 300 },
  );
});
