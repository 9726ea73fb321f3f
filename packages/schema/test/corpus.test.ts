import { describe, expect, test } from "vitest";
import { models } from "../generator/models.ts";
import { corpus, validatorOf } from "./corpus.ts";

const title = (examples: { surface: string; model: string; mediaType: string }) =>
  `${examples.surface} ${examples.model}${examples.mediaType === "application/json" ? "" : " (form)"}`;

describe.each(corpus.map((examples) => [title(examples), examples] as const))("%s", (_title, examples) => {
  test("accepts its valid examples", async () => {
    const validate = await validatorOf(examples);
    for (const [name, input] of Object.entries(examples.valid)) expect(validate(input), name).toEqual({ value: input });
  });

  test("refuses its invalid examples, each with exactly the intended issue", async () => {
    const validate = await validatorOf(examples);
    for (const { rule, at, input } of examples.invalid) {
      const { issues } = validate(input);
      expect(
        issues?.map(({ rule, pointer }) => ({ rule, pointer })),
        JSON.stringify(input),
      ).toEqual([{ rule, pointer: at }]);
    }
  });
});

describe.each(models.map((model) => [`${model.surface} ${model.id}`, model] as const))(
  "the examples of %s",
  (_title, { id, surface, input, entry }) => {
    const own = corpus.filter((examples) => examples.model === id && examples.surface === surface);

    test("hold the least that is accepted and something richer", () => {
      const valid = own.flatMap((examples) => Object.entries(examples.valid));
      expect(valid.map(([name]) => name)).toContain("minimal");
      if (Object.keys(input.properties ?? {}).length > (input.required?.length ?? 0)) expect(valid.length).toBeGreaterThan(1);
    });

    test("use every field", () => {
      const used = new Set(own.flatMap(({ valid }) => Object.values(valid).flatMap(Object.keys)));
      expect(Object.keys(input.properties ?? {}).filter((field) => !used.has(field))).toEqual([]);
    });

    test("break every named rule", () => {
      const broken = new Set(own.flatMap(({ invalid }) => invalid.map(({ rule }) => rule)));
      expect(entry.rules.map((rule: { id: string }) => rule.id).filter((rule: string) => !broken.has(rule))).toEqual([]);
    });
  },
);
