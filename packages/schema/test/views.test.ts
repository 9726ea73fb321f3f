import { expect, test } from "vitest";
import { document, follow } from "../generator/bundle.ts";
import type { Schema } from "../generator/schema.ts";
import { typesView } from "../generator/types-view.ts";

/** Every property path of a schema, through branches and lists, with what is required. */
function shapeOf(schema: Schema, path = ""): string[] {
  const own = Object.entries<Schema>(schema.properties ?? {}).flatMap(([name, inner]) => {
    const required = schema.required?.includes(name) ? "!" : "";
    return [`${path}/${name}${required}`, ...(inner.$ref ? [] : shapeOf(inner, `${path}/${name}`))];
  });
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((branch, index) =>
    branch.$ref ? [`${path}|${branch.$ref}`] : shapeOf(branch, `${path}|${index}`),
  );
  return [...own, ...branches, ...(schema.items && !schema.items.$ref ? shapeOf(schema.items, `${path}/*`) : [])];
}

test("the view that types are generated from has the properties of the full description", () => {
  const view = typesView(document);
  expect(Object.keys(view.components.schemas)).toEqual(Object.keys(document.components.schemas));
  for (const [name, schema] of Object.entries<Schema>(document.components.schemas))
    expect(shapeOf(view.components.schemas[name]), name).toEqual(shapeOf(schema));
});

test("no conditional is left in the view, and each rule's sentence is in a description", () => {
  const view = JSON.stringify(typesView(document));
  for (const keyword of ["if", "then", "not", "dependentRequired", "x-max-total", "x-rule"]) expect(view).not.toContain(`"${keyword}":{`);
  expect(typesView(follow({ $ref: "#/components/schemas/Veo31Input" })).description).toContain("- end_image_url needs start_image_url");
});
