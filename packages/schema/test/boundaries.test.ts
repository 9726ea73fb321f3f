import { describe, expect, test } from "vitest";
import { variants } from "../generator/models.ts";
import { modelPath } from "../generator/paths.ts";
import type { Schema } from "../generator/schema.ts";
import type { Issue } from "../src/validation/issue.ts";
import { corpus } from "./corpus.ts";

type Json = Record<string, unknown>;

/** One step beyond each limit of a field: [what, value, the keyword that must be told]. */
function beyond(field: Schema, value: unknown): [what: string, value: unknown, keyword: string][] {
  if (field.format === "binary") return [];
  const types: string[] = [field.type ?? []].flat();
  const cases: [string, unknown, string][] = [];
  const wrong = [
    ["a string", "string"],
    [7.5, "number"],
    [{}, "object"],
  ].find(([, type]) => types.length > 0 && !types.includes(type as string) && !(type === "number" && types.includes("integer")));
  if (wrong) cases.push(["the wrong type", wrong[0], "type"]);
  if (types.length === 1 && types[0] === "integer") cases.push(["a fraction", 1.5, "type"]);
  if (field.enum) cases.push(["no such word", types.includes("integer") ? -999 : "no-such-word", "enum"]);
  if (field.maximum !== undefined) cases.push(["above the maximum", field.maximum + 1, "maximum"]);
  if (field.minimum !== undefined) cases.push(["below the minimum", field.minimum - 1, "minimum"]);
  if (field.maxLength !== undefined) cases.push(["too long", "x".repeat(field.maxLength + 1), "maxLength"]);
  if (field.maxLength !== undefined) cases.push(["too long in astral characters", "😀".repeat(field.maxLength + 1), "maxLength"]);
  if (field.pattern && types.length === 1) cases.push(["another text", "not what is wanted", "pattern"]);
  if (field.pattern?.includes("://")) cases.push(["an address of another kind", "ftp://example.com/a.png", "pattern"]);
  const [item] = Array.isArray(value) ? value : [];
  if (field.maxItems !== undefined && item !== undefined) cases.push(["too many", Array(field.maxItems + 1).fill(item), "maxItems"]);
  if (field.minItems > 0) cases.push(["too few", Array(field.minItems - 1).fill(item), "minItems"]);
  return cases;
}

/** Values on the limits of a field, which it accepts, whatever rules may say of them together with other fields. */
function within(field: Schema, value: unknown): unknown[] {
  const [item] = Array.isArray(value) ? value : [];
  return [
    ...(field.enum ?? []),
    ...[field.minimum, field.maximum].filter((limit) => limit !== undefined),
    ...(field.maxLength === undefined ? [] : ["x".repeat(field.maxLength), "😀".repeat(field.maxLength)]),
    ...[field.minItems, field.maxItems]
      .filter((count) => count !== undefined && item !== undefined)
      .map((count) => Array(count).fill(item)),
  ];
}

/** The issues about field limits, not those of named rules. */
const limitsIn = (issues: readonly Issue[] = [], rules: ReadonlySet<string>) => issues.filter(({ rule }) => !rules.has(rule));

describe.each(variants.map((model) => [modelPath(model), model] as const))("%s", (path, model) => {
  const { id, surface, mediaType, input, entry } = model;
  const rules = new Set<string>(entry.rules.map((rule: { id: string }) => rule.id));
  const examples = corpus.filter((each) => each.model === id && each.surface === surface && each.mediaType === mediaType);
  const valid: Json[] = examples.flatMap((each) => Object.values(each.valid));
  const load = async () =>
    (await import(`@gentasks/schema/validators/${path}`)).default.validate as (value: unknown) => { issues?: Issue[] };

  test("tells one step beyond each limit of each field, once", async () => {
    const validate = await load();
    for (const [name, field] of Object.entries<Schema>(input.properties ?? {})) {
      const base = valid.find((example) => name in example);
      if (!base) continue;
      for (const [what, value, keyword] of beyond(field, base[name])) {
        const limits = limitsIn(validate({ ...base, [name]: value }).issues, rules);
        expect(
          limits.map(({ rule, pointer }) => [rule, pointer]),
          `${name}: ${what}`,
        ).toEqual([[keyword, `/${name}`]]);
      }
    }
  });

  test("accepts each field on its limits", async () => {
    const validate = await load();
    for (const [name, field] of Object.entries<Schema>(input.properties ?? {})) {
      const base = valid.find((example) => name in example);
      if (!base) continue;
      for (const value of within(field, base[name]))
        expect(limitsIn(validate({ ...base, [name]: value }).issues, rules), `${name}: ${JSON.stringify(value).slice(0, 40)}`).toEqual([]);
    }
  });

  test("tells each missing field, and unknown ones where the input is closed", async () => {
    const validate = await load();
    for (const [index, example] of valid.entries()) {
      for (const name of input.required ?? []) {
        const { [name]: _gone, ...rest } = example;
        expect(
          limitsIn(validate(rest).issues, rules).map(({ rule, pointer }) => [rule, pointer]),
          `example ${index} without ${name}`,
        ).toEqual([["required", `/${name}`]]);
      }
      const unknown = limitsIn(validate({ ...example, no_such_field: 1 }).issues, rules).map(({ rule, pointer }) => [rule, pointer]);
      expect(unknown).toEqual(input.additionalProperties === false ? [["additionalProperties", "/no_such_field"]] : []);
    }
  });
});
