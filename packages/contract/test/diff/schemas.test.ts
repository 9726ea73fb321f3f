import { expect, test } from "vitest";
import { diffSpecs, type Level, ratingOf } from "../../src/diff.ts";
import { diffOf, documentOf, type Schema } from "./documents.ts";

const text = { type: "string" };
const closed = (properties: object, more: object = {}) => ({ type: "object", properties, additionalProperties: false, ...more });
const open = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const rule = (id: string, more: object) => ({ allOf: [{ "x-rule": { id, text: `${id} in words` }, ...more }] });
const car = { type: "object", required: ["kind"], properties: { kind: { const: "car" } } };
const ship = { type: "object", required: ["kind"], properties: { kind: { const: "ship" } } };
const later = { "x-open": true, type: "object", required: ["kind"], properties: { kind: { type: "string", not: { enum: ["car"] } } } };

const consequence = "then";
/** Written so that no object of this file has a field that makes it look like a promise. */
const when = (condition: Schema, then: Schema | undefined, otherwise?: Schema): Schema =>
  Object.fromEntries(Object.entries({ if: condition, [consequence]: then, else: otherwise }).filter(([, schema]) => schema !== undefined));

type Row = readonly [what: string, before: Schema, after: Schema, request: Level | undefined, response: Level | undefined];

/** What is narrower breaks callers, what is wider breaks readers; so each row says what its way back is, too. */
const rows: readonly Row[] = [
  ["nothing changes", text, text, undefined, undefined],
  ["keywords in another order", { type: "string", minLength: 1 }, { minLength: 1, type: "string" }, undefined, undefined],
  ["a type is taken away", { type: ["string", "null"] }, text, "major", "minor"],
  ["a type comes in", {}, text, "major", "minor"],
  ["whole numbers only", { type: "number" }, { type: "integer" }, "major", "minor"],
  ["another type", text, { type: "boolean" }, "major", "major"],
  ["a word is taken away", { enum: ["a", "b"] }, { enum: ["a"] }, "major", "minor"],
  ["a word replaces another", { enum: ["a", "b"] }, { enum: ["a", "c"] }, "major", "major"],
  ["words come in", text, { type: "string", enum: ["a"] }, "major", "minor"],
  ["one word as const", { enum: ["a"] }, { const: "a" }, undefined, undefined],
  ["const changes", { const: "a" }, { const: "b" }, "major", "major"],
  ["a known word of an open set is new", { ...text, "x-open-enum": ["a"] }, { ...text, "x-open-enum": ["a", "b"] }, "minor", "minor"],
  ["a known word of an open set is gone", { ...text, "x-open-enum": ["a", "b"] }, { ...text, "x-open-enum": ["a"] }, "major", "minor"],
  ["a listed model is new", { "x-models": [{ id: "a" }] }, { "x-models": [{ id: "a" }, { id: "b" }] }, "minor", "minor"],
  ["a listed model is gone", { "x-models": [{ id: "a" }, { id: "b" }] }, { "x-models": [{ id: "a" }] }, "major", "minor"],
  ["minimum rises", { minimum: 1 }, { minimum: 2 }, "major", "minor"],
  ["minimum gets exclusive", { minimum: 1 }, { exclusiveMinimum: 1 }, "major", "minor"],
  [
    "minimum of whole numbers is written as exclusive",
    { type: "integer", minimum: 1 },
    { type: "integer", exclusiveMinimum: 0 },
    "patch",
    "patch",
  ],
  ["maximum comes in", {}, { maximum: 5 }, "major", "minor"],
  ["maximum falls", { maximum: 5 }, { maximum: 4 }, "major", "minor"],
  ["exclusiveMaximum falls", { exclusiveMaximum: 5 }, { exclusiveMaximum: 4 }, "major", "minor"],
  ["multipleOf gets coarser", { multipleOf: 2 }, { multipleOf: 4 }, "major", "minor"],
  ["multipleOf of fractions gets coarser", { multipleOf: 0.1 }, { multipleOf: 0.3 }, "major", "minor"],
  ["multipleOf is another", { multipleOf: 2 }, { multipleOf: 3 }, "major", "major"],
  ["minLength rises", { minLength: 1 }, { minLength: 2 }, "major", "minor"],
  ["a minLength that says nothing", text, { ...text, minLength: 0 }, "patch", "patch"],
  ["maxLength falls", { maxLength: 9 }, { maxLength: 8 }, "major", "minor"],
  ["a pattern comes in", text, { ...text, pattern: "^a" }, "major", "minor"],
  ["a pattern changes", { pattern: "^a" }, { pattern: "^b" }, "major", "major"],
  ["a format comes in", text, { ...text, format: "uri" }, "major", "minor"],
  ["minItems rises", { minItems: 0 }, { minItems: 1 }, "major", "minor"],
  ["maxItems falls", { maxItems: 3 }, { maxItems: 2 }, "major", "minor"],
  ["items may not repeat", { type: "array" }, { type: "array", uniqueItems: true }, "major", "minor"],
  ["items get narrower", { items: {} }, { items: text }, "major", "minor"],
  ["items inside of items get narrower", { items: { items: text } }, { items: { items: { enum: ["a"] } } }, "major", "minor"],
  ["minProperties rises", { minProperties: 1 }, { minProperties: 2 }, "major", "minor"],
  ["a field is required", closed({ a: text }), closed({ a: text }, { required: ["a"] }), "major", "minor"],
  ["an optional field is new in an open object", open({}), open({ a: text }), "minor", "minor"],
  ["an optional field is new in a closed object", closed({}), closed({ a: text }), "minor", "major"],
  [
    "a field is new where all were taken",
    open({}, { additionalProperties: true }),
    open({ a: text }, { additionalProperties: true }),
    "major",
    "minor",
  ],
  ["a required field is new", open({}), open({ a: text }, { required: ["a"] }), "major", "minor"],
  ["a field is gone", open({ a: text }), open({}), "major", "major"],
  ["a field gets narrower", open({ a: text }), open({ a: { ...text, maxLength: 3 } }), "major", "minor"],
  ["no more fields", open({}), closed({}), "major", "minor"],
  ["other fields get a type", { additionalProperties: {} }, { additionalProperties: text }, "major", "minor"],
  ["names of fields get a limit", {}, { propertyNames: { maxLength: 3 } }, "major", "minor"],
  ["a field needs another", {}, { dependentRequired: { a: ["b"] } }, "major", "minor"],
  ["a field needs one more", { dependentRequired: { a: ["b"] } }, { dependentRequired: { a: ["b", "c"] } }, "major", "minor"],
  ["a field needs another instead", { dependentRequired: { a: ["b"] } }, { dependentRequired: { a: ["c"] } }, "major", "major"],
  ["a schema depends on a field", {}, { dependentSchemas: { a: { required: ["b"] } } }, "major", "minor"],
  ["not comes in", {}, { not: { required: ["a"] } }, "major", "minor"],
  ["not takes more away", { not: { enum: ["a"] } }, { not: { enum: ["a", "b"] } }, "major", "minor"],
  ["not takes something else away", { not: { const: "a" } }, { not: { const: "b" } }, "major", "major"],
  ["not asks for less", { not: { required: ["a", "b"] } }, { not: { required: ["a"] } }, "major", "minor"],
  ["if and then come in", {}, when({ required: ["a"] }, { required: ["b"] }), "major", "minor"],
  ["if without then or else", {}, when({ required: ["a"] }, undefined), undefined, undefined],
  ["if holds more often", when({ enum: [1] }, { multipleOf: 2 }), when({ enum: [1, 2] }, { multipleOf: 2 }), "major", "minor"],
  ["if holds more often, before else", when({ enum: [1, 2] }, undefined, false), when({ enum: [1] }, undefined, false), "major", "minor"],
  ["if changes before then and else", when({ enum: [1] }, text, {}), when({ enum: [1, 2] }, text, {}), "major", "major"],
  ["then fixes a field", when(open({}), open({})), when(open({}), open({ a: { const: 1 } })), "major", "minor"],
  ["else gets narrower", when(text, undefined, {}), when(text, undefined, { maximum: 1 }), "major", "minor"],
  ["a part of allOf is new", { allOf: [text] }, { allOf: [text, { minLength: 1 }] }, "major", "minor"],
  ["a part with an optional field is new", { type: "object" }, { type: "object", allOf: [open({ a: text })] }, "minor", "minor"],
  ["a part with a field is gone", { allOf: [open({ a: text })] }, {}, "major", "major"],
  [
    "parts of allOf change places",
    { allOf: [{ minLength: 1 }, { maxLength: 2 }] },
    { allOf: [{ maxLength: 2 }, { minLength: 1 }] },
    undefined,
    undefined,
  ],
  ["a rule is new", {}, rule("a-needs-b", { dependentRequired: { a: ["b"] } }), "major", "minor"],
  [
    "a rule says the same in other words",
    rule("r", { "x-rule": { id: "r", text: "one" } }),
    rule("r", { "x-rule": { id: "r", text: "two" } }),
    "patch",
    "patch",
  ],
  ["anyOf comes in", {}, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, "major", "minor"],
  ["a way of anyOf is gone", { anyOf: [{ type: "string" }, { type: "null" }] }, { anyOf: [{ type: "string" }] }, "major", "minor"],
  ["a branch of oneOf is gone", { oneOf: [car, ship] }, { oneOf: [car] }, "major", "minor"],
  ["a branch gets narrower", { oneOf: [car, ship] }, { oneOf: [car, { ...ship, minProperties: 2 }] }, "major", "minor"],
  ["branches change places", { oneOf: [car, ship] }, { oneOf: [ship, car] }, undefined, undefined],
  ["another branch", { oneOf: [car] }, { oneOf: [ship] }, "major", "major"],
  ["a branch that overlaps others is new", { oneOf: [{ minimum: 1 }] }, { oneOf: [{ minimum: 1 }, { maximum: 3 }] }, "major", "major"],
  ["a state is new beside one for states to come", { oneOf: [car, later] }, { oneOf: [car, later, ship] }, "major", "minor"],
  ["x-max-total comes in", {}, { "x-max-total": { max: 3, of: ["a"] } }, "major", "minor"],
  ["x-max-total falls", { "x-max-total": { max: 3, of: ["a"] } }, { "x-max-total": { max: 2, of: ["a"] } }, "major", "minor"],
  ["x-max-total counts more", { "x-max-total": { max: 3, of: ["a"] } }, { "x-max-total": { max: 3, of: ["a", "b"] } }, "major", "minor"],
  [
    "x-max-total counts more and has room for more",
    { "x-max-total": { max: 3, of: ["a"] } },
    { "x-max-total": { max: 4, of: ["a", "b"] } },
    "major",
    "major",
  ],
  ["x-not-below comes in", {}, { "x-not-below": { field: "a", than: "b" } }, "major", "minor"],
  [
    "x-not-below gets a default",
    { "x-not-below": { field: "a", than: "b" } },
    { "x-not-below": { field: "a", than: "b", default: 0 } },
    "major",
    "minor",
  ],
  [
    "x-not-below is of another field",
    { "x-not-below": { field: "a", than: "b" } },
    { "x-not-below": { field: "a", than: "c" } },
    "major",
    "major",
  ],
  [
    "a source task may be of one model less",
    { "x-source-task": { models: ["a", "b"] } },
    { "x-source-task": { models: ["a"] } },
    "major",
    "minor",
  ],
  ["a source task gives something else", { "x-source-task": { gives: "a" } }, { "x-source-task": { gives: "b" } }, "major", "major"],
  ["nobody is right", true, false, "major", "minor"],
  ["a keyword that is not known", {}, { "x-odd-sum": { of: ["a"] } }, "major", "major"],
  ["contains changes", { contains: text }, { contains: {} }, "major", "major"],
  ["a default is new", text, { ...text, default: "a" }, "minor", "patch"],
  ["a default changes", { default: 1 }, { default: 2 }, "major", "patch"],
  ["a field is deprecated", text, { ...text, deprecated: true }, "minor", "minor"],
  ["a description", { description: "a" }, { description: "b" }, "patch", "patch"],
  ["an example", { examples: [1] }, { examples: [2] }, "patch", "patch"],
  ["where a statement comes from", { "x-provenance": "inferred" }, { "x-provenance": "documented" }, "patch", "patch"],
];

test.each(rows)("%s", (_, before, after, request, response) => {
  expect(["request", "response", "event"].map((where) => ratingOf(diffOf(where as "request", before, after)))).toEqual([
    request,
    response,
    response,
  ]);
});

/** What is told by what readers and callers know, not by which values are right, has no mirror. */
const oneWay = /known word|listed model|a required field|a field is new|states to come/;
const narrowing = rows.filter(([what, , , request, response]) => request === "major" && response === "minor" && !oneWay.test(what));

test.each(narrowing)("on its way back: %s", (_, before, after) => {
  expect([ratingOf(diffOf("request", after, before)), ratingOf(diffOf("response", after, before))]).toEqual(["minor", "major"]);
});

const components = (schemas: object) => ({ components: { schemas } });
const used = { $ref: "#/components/schemas/Text" };
const inForm = { ...text, contentSchema: used };

test.each([
  ["words beside a reference", used, { ...used, description: "a" }, "patch"],
  ["a default beside a reference", used, { ...used, default: "a" }, "minor"],
  ["a default beside a reference changes", { ...used, default: "b" }, { ...used, default: "a" }, "major"],
  ["a schema behind a reference has the same words", used, { ...used }, undefined],
])("%s", (_, before, after, rating) => {
  expect(ratingOf(diffOf("request", before, after, components({ Text: text })))).toBe(rating);
});

const change = (schema: Schema, before: object, after: object) =>
  diffSpecs(documentOf("request", schema, components(before)), documentOf("request", schema, components(after)));

test.each([
  ["words of a schema inside of a text are no change of the text", inForm, { Text: text }, { Text: { ...text, title: "a" } }, "patch"],
  ["a schema inside of a text gets wider", inForm, { Text: { maxLength: 2 } }, { Text: {} }, "minor"],
  ["what a model gives loses a field", { "x-model": { output: "Out" } }, { Out: open({ a: text }) }, { Out: open({}) }, "major"],
  ["what a model gives has one field more", { "x-model": { output: "Out" } }, { Out: open({}) }, { Out: open({ a: text }) }, "minor"],
  [
    "what one of several models gives",
    { "x-models": [{ id: "m", output: "Out" }] },
    { Out: open({ a: text }) },
    { Out: open({}) },
    "major",
  ],
])("%s", (_, schema, before, after, rating) => {
  expect(ratingOf(change(schema, before, after))).toBe(rating);
});

test("a model that gives something else is told to those who read it", () => {
  const both = components({ One: open({ a: text }), Other: open({ a: { type: "number" } }) });
  const changes = diffOf("request", { "x-model": { output: "One" } }, { "x-model": { output: "Other" } }, both);
  expect(changes).toContainEqual(expect.objectContaining({ level: "major", side: "response" }));
});
