import { fieldsOf, listOf, textOf } from "../json.ts";
import type { Place } from "../place.ts";
import { type Spot, spotOf, within } from "../spot.ts";
import type { Pair } from "../tell.ts";
import { compareSchemas } from "./compare.ts";

/** What a model gives, which `x-model` and `x-models` name as a component: nothing else refers to it, and clients read it. */
export function compareOutputs(pair: Pair, place: Place): void {
  const [old, now] = [outputsOf(pair.before), outputsOf(pair.after)];
  for (const [model, before] of old) {
    const after = now.get(model);
    if (after) compareSchemas({ before, after }, { ...place, side: "response", reads: true, turn: 1, condition: false });
  }
}

/** The output of each model that a schema is of; there is but one where it stands for a single model. */
function outputsOf({ document, node }: Spot): ReadonlyMap<string, Spot> {
  const { "x-model": one, "x-models": many } = fieldsOf(node);
  const named = [["", fieldsOf(one)] as const, ...listOf(many).map((model) => [String(fieldsOf(model).id), fieldsOf(model)] as const)];
  const found = new Map<string, Spot>();
  for (const [model, { output }] of named) {
    const schema = within(spotOf(document), "components", "schemas", textOf(output) ?? "");
    if (schema.node !== undefined) found.set(model, schema);
  }
  return found;
}
