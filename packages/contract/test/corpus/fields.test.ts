import type { JsonSchema } from "@gentasks/schema";
import { schemas } from "@gentasks/schema/schemas";
import { expect, test } from "vitest";
import { inputAt, isForm, samples } from "../../src/corpus/samples.ts";
import { corpus } from "../../src/index.ts";
import type { Node } from "../../src/spec/document.ts";

/** Paths of all fields of a schema, in each of their forms. */
function* named(schema: Node, path = ""): Generator<string> {
  if (schema.items) yield* named(schema.items, `${path}/*`);
  for (const [name, inner] of Object.entries<Node>(schema.properties ?? {})) {
    if (inner === false) continue;
    yield `${path}/${name}`;
    yield* named(inner, `${path}/${name}`);
  }
  for (const form of path === "" ? [] : ((schema.anyOf ?? schema.oneOf ?? []) as readonly Node[])) yield* named(form, path);
}

/** Paths of all fields of a value. */
function* present(value: unknown, path = ""): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* present(item, `${path}/*`);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      yield `${path}/${name}`;
      yield* present(inner, `${path}/${name}`);
    }
}

test("every field that a model takes stands in an input that must be accepted, in each of its forms", async () => {
  const cases = await corpus();
  const uncovered: string[] = [];
  let fields = 0;
  for (const sample of samples.filter((each) => !isForm(each))) {
    const { surface, model, operation } = sample;
    const loaders = schemas[surface] as Readonly<Record<string, () => Promise<{ readonly default: JsonSchema }>>>;
    const schema = (await loaders[model]?.())?.default;
    if (!schema) continue;
    const accepted = cases.filter(
      (each) => each.surface === surface && each.model === model && each.operation === operation && each.expected === "accepted",
    );
    const have = new Set(accepted.flatMap(({ body }) => [...present(inputAt(sample) === "" ? body : (body as { input: unknown }).input)]));
    for (const path of new Set(named(schema))) {
      fields++;
      if (!have.has(path)) uncovered.push(`${surface} ${model} ${path}`);
    }
  }
  console.log(`${fields} fields`);
  expect(uncovered).toEqual([]);
});
