import spec from "@gentasks/spec/openapi.json" with { type: "json" };
import { expect, test } from "vitest";
import { diffSpecs, type Level, ratingOf } from "../../src/diff.ts";

type Fields = Record<string, unknown>;
interface Edit {
  readonly at: Fields;
  readonly keyword: string;
  readonly pointer: string;
}

const odd = { required: ["odd"] };

/** A change for each keyword, and which ratings it may have, by where it stands. */
const edits: Readonly<Record<string, readonly [change: (value: never) => unknown, ratings: readonly Level[]]>> = {
  type: [(value: unknown) => (value === "boolean" ? "string" : "boolean"), ["major"]],
  const: [() => "odd", ["major"]],
  pattern: [(value: string) => `${value}x`, ["major"]],
  if: [() => odd, ["major"]],
  then: [() => odd, ["major"]],
  not: [() => odd, ["major"]],
  dependentRequired: [() => ({ odd: ["odder"] }), ["major"]],
  "x-max-total": [(value: { max: number }) => ({ ...value, max: value.max - 1 }), ["major"]],
  enum: [(value: unknown[]) => value.slice(1), ["major", "minor"]],
  maxLength: [(value: number) => value - 1, ["major", "minor"]],
  minimum: [(value: number) => value + 1, ["major", "minor"]],
  maxItems: [(value: number) => value - 1, ["major", "minor"]],
  allOf: [(value: unknown[]) => value.slice(1), ["major", "minor"]],
  description: [(value: string) => `${value}!`, ["patch"]],
};

/** Names of fields and of examples, not keywords. */
const named = /\/(properties|dependentRequired|schemas|x-max-total)$/;
const skipped = new Set(["examples", "example", "default", "mapping", "securitySchemes", "x-model", "x-models", "x-rule"]);

function editsIn(node: unknown, pointer = ""): readonly Edit[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (skipped.has(key)) return [];
    const inside = editsIn(inner, `${pointer}/${key.replaceAll("/", "~1")}`);
    const isKeyword = !Array.isArray(node) && !named.test(pointer) && key in edits;
    return isKeyword ? [{ at: node as Fields, keyword: key, pointer: `${pointer}/${key}` }, ...inside] : inside;
  });
}

const copy = structuredClone(spec) as unknown as Fields;
const all = [...editsIn(copy.paths, "/paths"), ...editsIn(copy.webhooks, "/webhooks"), ...editsIn(copy.components, "/components")];

test("the description does not differ from itself", () => {
  expect(diffSpecs(spec, copy)).toEqual([]);
});

test.each(Object.keys(edits))("a change of %s anywhere in the description is told, and rated right", (keyword) => {
  const [change, ratings] = edits[keyword] as (typeof edits)[string];
  const places = all.filter((edit) => edit.keyword === keyword);
  const step = Math.ceil(places.length / 3);
  for (const { at, pointer } of places.filter((_, index) => index % step === 0)) {
    const before = at[keyword];
    at[keyword] = change(before as never);
    const rating = ratingOf(diffSpecs(spec, copy));
    at[keyword] = before;
    expect([pointer, rating]).toEqual([pointer, expect.toBeOneOf([...ratings])]);
  }
  expect(places.length).toBeGreaterThan(0);
});
