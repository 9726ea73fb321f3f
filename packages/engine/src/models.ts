import { catalogue, type ModelInfo } from "@gentasks/schema/catalogue";
import type { Surface } from "./task/task.ts";

const byId: Readonly<Record<Surface, Readonly<Record<string, ModelInfo>>>> = catalogue;
const families = Object.values(byId.async).flatMap((info) => (info.pattern ? [{ info, pattern: new RegExp(info.pattern, "u") }] : []));

/** What the catalogue says of a model; undefined for the names that the async surface takes without knowing them. */
export function modelInfo(surface: Surface, model: string): ModelInfo | undefined {
  if (Object.hasOwn(byId[surface], model)) return byId[surface][model];
  return surface === "async" ? families.find(({ pattern }) => pattern.test(model))?.info : undefined;
}
