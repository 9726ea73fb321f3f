import type { InputFor } from "@gentasks/client";
import { expect, expectTypeOf, test } from "vitest";
import { models, type Schema, schemas } from "./described.ts";

/** A field of an input, where it stands, and what it is. */
interface Field {
  readonly name: string;
  /** `.reference_characters[].image_urls`. */
  readonly place: string;
  readonly model: string;
  /** An address, a list of them, or something else. */
  readonly is: "address" | "addresses" | "other";
}

const media = "#/components/schemas/MediaUrl";
const parts = ["allOf", "anyOf", "oneOf"] as const;

const resolved = (schema: Schema): Schema => (schema.$ref ? { ...schemas[schema.$ref.replace(/.*\//, "")], ...schema } : schema);
const branches = (schema: Schema): Schema[] => parts.flatMap((part) => (schema[part] as Schema[] | undefined) ?? []);
const isMedia = (schema: Schema): boolean => schema.$ref === media || branches(schema).some(isMedia);

/** Every field at every depth. Conditions (`if`, `then`, `not`) narrow what is declared, and declare nothing. */
function fieldsOf(schema: Schema, model: string, place = ""): Field[] {
  const { properties = {}, items, ...rest } = resolved(schema);
  const own = Object.entries(properties).flatMap(([name, value]) => {
    const list = resolved(value).items;
    const is = isMedia(value) ? "address" : list && isMedia(list) ? "addresses" : "other";
    return [{ name, place: `${place}.${name}`, model, is } as const, ...fieldsOf(value, model, `${place}.${name}`)];
  });
  return [
    ...own,
    ...(items ? fieldsOf(items, model, `${place}[]`) : []),
    ...branches(rest).flatMap((each) => fieldsOf(each, model, place)),
  ];
}

const declared = models.filter(({ surface }) => surface === "unified");
const fields = declared.flatMap(({ id, component }) => fieldsOf({ $ref: `#/components/schemas/${component}` }, id));
const places = (wanted: readonly Field[]) => [...new Set(wanted.map(({ place, is, model }) => `${model} ${place} ${is}`))].sort();
const named = (ending: RegExp) => places(fields.filter(({ name }) => ending.test(name)));

test("in the inputs of all unified models, the names that end in _url are those of one address", () => {
  expect(declared).toHaveLength(64);
  expect(named(/_url$/)).toEqual(places(fields.filter(({ is }) => is === "address")));
});

test("the names that end in _urls are those of lists of addresses", () => {
  expect(named(/_urls$/)).toEqual(places(fields.filter(({ is }) => is === "addresses")));
});

test("an address is never declared otherwise than as one, which the names above would miss", () => {
  const texts = JSON.stringify(declared.map(({ component }) => closure(component)));
  expect(texts).not.toMatch(/"format":"(uri|url)/);
  expect(texts).not.toMatch(/"pattern":"[^"]*[Tt]{2}[^"]*:\/\//);
});

test("fields of addresses lie at the top or in objects of lists, where the type looks for them", () => {
  const depths = new Set(fields.filter(({ is }) => is !== "other").map(({ place }) => place.replace(/\w+/g, "_")));
  expect(depths).toEqual(new Set(["._", "._[]._"]));
});

test("the type takes a file in each such field, and in no other", () => {
  expectTypeOf<Blob>().toExtend<InputFor<"google/veo-3.1-fast">["start_image_url"]>();
  expectTypeOf<Blob[]>().toExtend<InputFor<"google/veo-3.1-fast">["reference_image_urls"]>();
  type Element = NonNullable<InputFor<"kuaishou/kling-3.0-omni-video">["elements"]>[number];
  expectTypeOf<Blob>().toExtend<Element["video_url"]>();
  expectTypeOf<Blob[]>().toExtend<Element["image_urls"]>();
  expectTypeOf<Blob>().not.toExtend<Element["name"]>();
  expectTypeOf<Blob>().not.toExtend<InputFor<"google/veo-3.1-fast">["prompt"]>();
});

/** A component and all that it refers to, but for the address itself. */
function closure(component: string, seen = new Set<string>()): Schema[] {
  if (component === "MediaUrl" || seen.has(component)) return [];
  seen.add(component);
  const schema = schemas[component] ?? {};
  const references = [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
  return [schema, ...references.flatMap((name) => closure(name, seen))];
}
