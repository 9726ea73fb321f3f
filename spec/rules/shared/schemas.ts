import { type Context, follow, type Location, listIn, mapIn, type Node } from "./plugin.ts";

export const provenances = ["documented", "recovered", "inferred", "extension"];
export const surfaces = ["unified", "async", "direct", "router"];

/** Path of a location's file with `/` on every system. */
export const fileOf = ({ source }: Location): string => source.absoluteRef.replaceAll("\\", "/");

/** Folder of a schema below `components/schemas`: `models/google`, `async`, … */
export const folderOf = (location: Location): string => /\/components\/schemas\/(.+)\/[^/]+$/.exec(fileOf(location))?.[1] ?? "";

/** The surface that a schema's folder belongs to: the models are those of the unified one. */
export const surfaceOf = (location: Location): string =>
  folderOf(location).startsWith("models") ? "unified" : (folderOf(location).split("/")[0] ?? "");

/** Whether a schema is part of an entry of `allOf`, where conditions may stand. */
export const isInRule = ({ pointer }: Location): boolean => /\/allOf\/\d+/.test(pointer);

/** The ids that a branch of a model union answers to. */
export function modelIdsOf(branch: Node): string[] {
  const model = mapIn(mapIn(branch.properties).model);
  return [model.enum ?? model.const ?? []].flat();
}

interface Placed {
  readonly node: Node;
  readonly location: Location;
}

/** The field at a path (`reference_characters/*\/image_urls`, `*` for the items of a list), or undefined. */
export function fieldAt(path: string, schema: Placed, context: Context): Placed | undefined {
  return path.split("/").reduce<Placed | undefined>((holder, name) => {
    const inner = name === "*" ? holder?.node.items : holder?.node.properties?.[name];
    return inner && holder && follow(inner, holder.location, context);
  }, schema);
}

interface Branch extends Placed {
  /** Where the union lists it. */
  readonly at: Location;
  readonly reference: string | undefined;
}

/** The alternatives of a union. */
export function branchesOf(union: Node, location: Location, context: Context): Branch[] {
  return ["oneOf", "anyOf"].flatMap((keyword) =>
    listIn(union[keyword]).map((branch, index) => {
      const at = location.child([keyword, index]);
      return { ...follow(branch, at, context), at, reference: branch.$ref };
    }),
  );
}

export const isModelUnion = (schema: Node): boolean => schema.discriminator?.propertyName === "model";
