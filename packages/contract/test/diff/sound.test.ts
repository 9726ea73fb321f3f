import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ratingOf } from "../../src/diff.ts";
import { diffOf, type Schema } from "./documents.ts";

const ajv = new Ajv2020({ strict: false, logger: false });

const word = fc.constantFrom("a", "b", "c");
const small = fc.integer({ min: 0, max: 3 });
const some = (keyword: string, value: fc.Arbitrary<unknown>) =>
  fc.option(value, { nil: undefined, freq: 2 }).map((given) => ({ [keyword]: given }));
const list = (value: fc.Arbitrary<unknown>, minLength = 1) => fc.uniqueArray(value, { minLength, maxLength: 3, comparator: "SameValue" });

/** Schemas of all keywords that can be told, small enough that chance often finds the value that tells two apart. */
const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie("schema");
  const all = (...keywords: readonly string[]) => fc.record(Object.fromEntries(keywords.map((keyword) => [keyword, inner])));
  const keywords = [
    some("type", list(fc.constantFrom("string", "integer", "number", "object", "array", "null"))),
    some("enum", list(fc.constantFrom("a", "b", 1, 2, null))),
    some("const", fc.constantFrom("a", 1)),
    some("minimum", small),
    some("exclusiveMinimum", small),
    some("maximum", small),
    some("exclusiveMaximum", small),
    some("multipleOf", fc.constantFrom(1, 2, 0.5)),
    some("minLength", small),
    some("maxLength", small),
    some("minItems", small),
    some("maxItems", small),
    some("uniqueItems", fc.boolean()),
    some("items", inner),
    some("minProperties", small),
    some("required", list(word)),
    some("additionalProperties", fc.boolean()),
    fc.record({ properties: fc.dictionary(word, inner, { maxKeys: 3 }), additionalProperties: fc.oneof(fc.boolean(), inner) }),
    some("propertyNames", fc.record({ enum: list(word) })),
    some("dependentRequired", fc.dictionary(word, list(word), { maxKeys: 2 })),
    some("dependentSchemas", fc.dictionary(word, inner, { maxKeys: 2 })),
    some("not", inner),
    all("if", "then"),
    all("if", "else"),
    all("if", "then", "else"),
    some("allOf", list(inner)),
    some("anyOf", list(inner)),
    some("oneOf", list(inner)),
  ];
  const one = fc
    .uniqueArray(fc.integer({ min: 0, max: keywords.length - 1 }), { minLength: 1, maxLength: 3 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((index) => keywords[index] as fc.Arbitrary<object>))
        .map((parts) => JSON.parse(JSON.stringify(Object.assign({}, ...parts)))),
    );
  return { schema: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.boolean(), one) };
});

/** The same schema with one part taken from another, or another altogether. */
const edited = fc.tuple(schema, schema, fc.nat()).map(([before, other, at]): readonly [Schema, Schema] => {
  const after = structuredClone(before);
  const places = nodesOf(after);
  const place = places[at % (places.length || 1)];
  if (!place) return [before, other];
  const given = nodesOf(other)[0] ?? {};
  const [keyword] = Object.keys(given);
  const own = Object.keys(place);
  if (at % 3 === 0 && own[0]) delete place[own[0]];
  else if (keyword) place[keyword] = structuredClone(given[keyword]);
  return [before, after];
});

/** Every schema inside of a schema that is an object. */
function nodesOf(schema: Schema): Record<string, unknown>[] {
  if (typeof schema !== "object") return [];
  const inside = (["items", "not", "if", "then", "else", "additionalProperties", "propertyNames"] as const).flatMap((keyword) =>
    nodesOf(schema[keyword] as Schema),
  );
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => ((schema[keyword] ?? []) as Schema[]).flatMap(nodesOf));
  const maps = ["properties", "dependentSchemas"].flatMap((keyword) =>
    Object.values((schema[keyword] ?? {}) as Record<string, Schema>).flatMap(nodesOf),
  );
  return [schema as Record<string, unknown>, ...inside, ...lists, ...maps];
}

const scalars = ["a", "b", "cc", "", 0, 1, 2, 3, 4, 0.5, 1.5, null, true];
const objects = [
  {},
  ...["a", "b", "c"].flatMap((name) => scalars.map((value) => ({ [name]: value }))),
  { a: "a", b: 1 },
  { a: 1, c: "b" },
  { a: 1, b: 2, c: 3 },
  { d: 1 },
  { a: {} },
  { a: ["a"] },
  { b: { a: 1 } },
];
const values = [...scalars, ...objects, [], ["a"], [1], [1, 1], [1, 2, 3], ["a", "b"], [1, 2, 3, 4], [{}], [{ a: 1 }]];

const counted = { told: 0 };

/** An optional field that is new in an open object is minor by convention, and so no statement about values. */
const conventional = (changes: ReturnType<typeof diffOf>) =>
  changes.some(({ what, level }) => level === "minor" && what.endsWith(" is new"));

test("what is not major for callers takes every value that the old schema took, and readers are sent no value that it ruled out", () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const [old, now] = [ajv.compile(before), ajv.compile(after)];
      for (const [where, from, to] of [
        ["request", old, now],
        ["response", now, old],
      ] as const) {
        const changes = diffOf(where, before, after);
        if (ratingOf(changes) === "major" || conventional(changes)) continue;
        // That what fits two branches is wrong matters to those who write, not to those who read.
        if (where === "response" && JSON.stringify([before, after]).includes("oneOf")) continue;
        counted.told += changes.length ? 1 : 0;
        for (const value of values) if (from(value)) expect(to(value), `${JSON.stringify(value)} ${where}`).toBe(true);
      }
    }),
    { seed: 6, numRuns: 4000 },
  );
  // The property must have had its say.
  expect(counted.told).toBeGreaterThan(500);
}, 60_000);

test("nothing differs from itself", () => {
  fc.assert(
    fc.property(schema, (each) => {
      expect(diffOf("request", each, structuredClone(each))).toEqual([]);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
