import { expect, test } from "vitest";
import { checksOf } from "../generator/checks.ts";
import { compile } from "../generator/compile.ts";
import { dereference } from "../generator/dereference.ts";
import { lazyIndex, lazyIndexTypes } from "../generator/lazy-index.ts";

test.each([
  ["an unknown type", { type: "obj" }],
  ["an unknown keyword", { type: "object", requierd: ["prompt"] }],
  ["an extension keyword that nobody implemented", { type: "object", "x-min-total": { min: 1, of: ["a"] } }],
  ["a bad expression", { type: "string", pattern: "(" }],
  ["a bad list", { type: "string", enum: [] }],
])("a schema with %s does not compile, and says whose it is", (_what, schema) => {
  expect(() => compile("acme/lantern", schema)).toThrow(
    /^The schema of acme\/lantern does not compile: .+ Mend it in spec\/components\/schemas\.$/,
  );
});

test("the compiled module holds no CommonJS, whatever helper it needs", () => {
  const schema = {
    type: "object",
    properties: { text: { type: "string", maxLength: 3 }, list: { type: "array" } },
    allOf: [{ "x-rule": { id: "few", text: "few", field: "list" }, "x-max-total": { max: 1, of: ["list"] } }],
  };
  expect(compile("acme/lantern", schema)).not.toContain("require(");
});

test("references are resolved, and what stands beside one wins", () => {
  const document = { components: { schemas: { Url: { type: "string", description: "Any address" } } } };
  expect(dereference({ properties: { image: { $ref: "#/components/schemas/Url", description: "The picture" } } }, document)).toEqual({
    properties: { image: { type: "string", description: "The picture" } },
  });
});

test("a reference to nothing or to itself is an error", () => {
  expect(() => dereference({ $ref: "#/components/schemas/Nothing" }, {})).toThrow("points at nothing");
  const document = { components: { schemas: { Loop: { items: { $ref: "#/components/schemas/Loop" } } } } };
  expect(() => dereference({ $ref: "#/components/schemas/Loop" }, document)).toThrow("refers to itself");
});

test("only what checks is compiled, and rules keep their place", () => {
  const { checks, meta } = checksOf({
    title: "Lantern",
    type: "object",
    additionalProperties: false,
    properties: {
      title: { type: "string", description: "A field may be called like a keyword", "x-provenance": "inferred" },
      file: { type: "string", format: "binary" },
    },
    allOf: [{ "x-rule": { id: "no-file", text: "no file", field: "file" }, not: { required: ["file"] } }],
  });
  expect(checks).toEqual({
    type: "object",
    additionalProperties: false,
    properties: { title: { type: "string" }, file: {} },
    allOf: [{ not: { required: ["file"] } }],
  });
  expect(meta).toEqual({ rules: [["#/allOf/0", "no-file", "no file", ["file"], 0]], fields: { "#": ["title", "file"] }, patterns: {} });
});

test("an alternative that takes every object makes the others documentation", () => {
  expect(
    checksOf({
      anyOf: [
        { type: "object", properties: { a: { type: "string" } } },
        { type: "object", additionalProperties: true, title: "Anything" },
      ],
    }).checks,
  ).toEqual({ type: "object" });
});

test("alternatives of different types become one check, so that a fault is told once", () => {
  const parts = [
    { type: "string", maxLength: 9 },
    { type: "object", properties: { url: { type: "string" } } },
  ];
  expect(checksOf({ anyOf: parts }).checks).toEqual({ type: ["string", "object"], maxLength: 9, properties: { url: { type: "string" } } });
  const constant = [{ type: "string", const: "auto" }, { type: "integer" }];
  expect(checksOf({ anyOf: constant }).checks).toEqual({ anyOf: constant });
});

test("an index imports lazily, group by group", () => {
  const entries = [
    { group: "unified", key: "acme/lantern", path: "unified/acme/lantern" },
    { group: "events", key: "task.completed", path: "events/task.completed" },
  ];
  expect(lazyIndex("things", entries)).toBe(
    'export const things = {\n  unified: {\n    "acme/lantern": () => import("./unified/acme/lantern.js"),\n  },\n  events: {\n    "task.completed": () => import("./events/task.completed.js"),\n  },\n};\n',
  );
  expect(lazyIndexTypes("things", "Things.", entries)).toContain(
    'readonly "acme/lantern": () => Promise<typeof import("./unified/acme/lantern.js")>;',
  );
});
