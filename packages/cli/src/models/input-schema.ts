import type { JsonSchema } from "@gentasks/schema";
import type { ModelInfo } from "@gentasks/schema/catalogue";
import { schemas } from "@gentasks/schema/schemas";

/** What a model takes; loaded when it is asked for. Empty for a name of a family, whose own input nobody has written down. */
export async function inputSchema({ surface, id }: Pick<ModelInfo, "surface" | "id">): Promise<JsonSchema> {
  const loaders = schemas[surface] as Readonly<Record<string, () => Promise<{ readonly default: JsonSchema }>>>;
  return (await loaders[id]?.())?.default ?? {};
}
