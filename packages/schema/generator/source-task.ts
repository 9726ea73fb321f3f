import type { ModelInfo } from "../src/catalogue.ts";
import type { Schema } from "./schema.ts";

/** The field of an input that names an earlier task, and which tasks will do. */
export function sourceTaskOf({ properties = {} }: Schema): Pick<ModelInfo, "sourceTask"> {
  const [named, other] = Object.entries<Schema>(properties).filter(([, schema]) => schema["x-source-task"]);
  if (!named) return {};
  const [field, schema] = named;
  if (other) throw new Error(`${field} and ${other[0]} both have x-source-task; an input goes on from one task`);
  return { sourceTask: { field, ...schema["x-source-task"] } };
}
