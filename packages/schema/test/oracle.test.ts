import { Validator as Oracle } from "@cfworker/json-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { variants } from "../generator/models.ts";
import { modelPath } from "../generator/paths.ts";
import type { Schema } from "../generator/schema.ts";
import { countItems } from "../src/validation/counts.ts";
import type { Issue } from "../src/validation/issue.ts";
import { corpus } from "./corpus.ts";

type Json = Record<string, unknown>;

/** The extension keywords, as a plain walk over the schema: another implementation does not know them. */
function keepsExtensions(schema: Schema, value: Json): boolean {
  return (schema.allOf ?? []).every((rule: Schema) => {
    const total = rule["x-max-total"];
    if (total && countItems(value, total.of) > total.max) return false;
    const order = rule["x-not-below"];
    if (!order) return true;
    const { [order.field]: upper, [order.than]: lower = order.default } = value;
    return !(typeof upper === "number" && typeof lower === "number" && upper < lower);
  });
}

/** Files are no JSON values: whoever reads a form has seen to them. */
const withoutFiles = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (_key, node) => (node?.format === "binary" ? {} : node));

/** Edits that turn a valid input into one that may be anything. */
const edit = (fields: string[]) =>
  fc.oneof(
    fc.record({ kind: fc.constant("drop" as const), field: fc.constantFrom(...fields) }),
    fc.record({
      kind: fc.constant("set" as const),
      field: fc.constantFrom(...fields, "no_such_field"),
      value: fc.jsonValue({ maxDepth: 2 }),
    }),
    fc.record({
      kind: fc.constant("set" as const),
      field: fc.constantFrom(...fields),
      value: fc.constantFrom(true, 0, 6, 8, -1, "", "1:1", "pro", [], {}, null),
    }),
    fc.record({ kind: fc.constant("borrow" as const), field: fc.constantFrom(...fields), from: fc.nat() }),
  );

describe.each(variants.map((model) => [modelPath(model), model] as const))("%s", (path, model) => {
  test("gives the verdicts of an independent implementation, and at least one issue with each refusal", async () => {
    const validate = (await import(`@gentasks/schema/validators/${path}`)).default.validate as (value: unknown) => { issues?: Issue[] };
    const schema = withoutFiles(model.input);
    const oracle = new Oracle(schema, "2020-12");
    const examples = corpus.filter(
      (each) => each.model === model.id && each.surface === model.surface && each.mediaType === model.mediaType,
    );
    const inputs = examples
      .flatMap((each) => [...Object.values(each.valid), ...each.invalid.map(({ input }) => input as Json)])
      .filter((input) => typeof input === "object" && !Array.isArray(input));
    const fields = [...new Set([...Object.keys(model.input.properties ?? {}), ...inputs.flatMap(Object.keys)])];

    fc.assert(
      fc.property(fc.constantFrom(...inputs), fc.array(edit(fields.length ? fields : ["anything"]), { maxLength: 4 }), (start, edits) => {
        const value: Json = structuredClone(start);
        for (const change of edits) {
          if (change.kind === "drop") delete value[change.field];
          else if (change.kind === "set") value[change.field] = change.value;
          else value[change.field] = (inputs[change.from % inputs.length] as Json)[change.field] ?? null;
        }
        const { issues } = validate(value);
        const expected = oracle.validate(value).valid && keepsExtensions(schema, value);
        expect(issues === undefined, JSON.stringify({ value, issues })).toBe(expected);
        if (issues) expect(issues.length).toBeGreaterThan(0);
        for (const { pointer, message } of issues ?? []) {
          expect(pointer === "" || pointer.startsWith("/")).toBe(true);
          expect(message.length).toBeLessThan(400);
        }
        expect(new Set(issues?.map(({ pointer, rule }) => `${pointer} ${rule}`)).size).toBe(issues?.length ?? 0);
      }),
      { numRuns: 150 },
    );
  });

  test("never throws, whatever it is given", async () => {
    const validate = (await import(`@gentasks/schema/validators/${path}`)).default.validate as (value: unknown) => { issues?: Issue[] };
    fc.assert(
      fc.property(fc.anything(), (value) => void validate(value)),
      { numRuns: 50 },
    );
  });
});
