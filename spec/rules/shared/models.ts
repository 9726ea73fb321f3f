import { type Location, mapIn, type Node } from "./plugin.ts";
import { modelIdsOf } from "./schemas.ts";

/** What a model makes. */
export const kinds = ["video", "image", "audio", "text"];

/** A model's catalogue data, gathered from where the two notations keep it. */
export interface CatalogueEntry {
  readonly id: string;
  /** What stands under `x-model`, or the item of `x-models`. */
  readonly written: Node;
  readonly title: unknown;
  readonly description: unknown;
  readonly provenance: unknown;
  /** Under `x-model` the input is a property; under `x-models` it is the schema itself. */
  readonly single: boolean;
  readonly location: Location;
}

/** The models that a schema declares: one by `x-model`, or several that share it by `x-models`. */
export function modelsOf(schema: Node, location: Location): CatalogueEntry[] {
  const { title, description } = schema;
  const own: CatalogueEntry[] = schema["x-model"]
    ? [
        {
          id: modelIdsOf(schema)[0] ?? "(no id)",
          written: mapIn(schema["x-model"]),
          title,
          description,
          provenance: schema["x-provenance"],
          single: true,
          location: location.child("x-model"),
        },
      ]
    : [];
  const listed = [schema["x-models"] ?? []]
    .flat()
    .map(mapIn)
    .map((written, index) => ({
      id: written.id ?? "(no id)",
      written,
      title: written.title,
      // Models that share a schema may share its description.
      description: written.description ?? description,
      provenance: written.provenance,
      single: false,
      location: location.child(["x-models", index]),
    }));
  return [...own, ...listed];
}
