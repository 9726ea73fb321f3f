import { isFields } from "../json.ts";
import { type Spot, within } from "../spot.ts";

/** A node with everything that it refers to in its place; in circles, the reference stays. */
export function expanded(spot: Spot, inside: readonly string[] = []): unknown {
  if (inside.includes(spot.pointer)) return { $ref: spot.pointer };
  const around = [...inside, spot.pointer];
  if (Array.isArray(spot.node)) return spot.node.map((_, index) => expanded(within(spot, index), around));
  if (!isFields(spot.node)) return spot.node;
  return Object.fromEntries(Object.keys(spot.node).map((key) => [key, expanded(within(spot, key), around)]));
}
