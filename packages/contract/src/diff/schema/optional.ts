import { fieldsOf, shown } from "../json.ts";
import type { Place } from "../place.ts";
import { within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { isText } from "../texts.ts";
import { compareSchemas } from "./compare.ts";

/** Whether a schema takes everything. */
export const takesAll = (node: unknown): boolean =>
  node === undefined || node === true || (typeof node === "object" && Object.keys(fieldsOf(node)).every(isText));

/** Compares a schema at a keyword, where an absent one takes everything. */
export function compareOptional({ before, after }: Pair, place: Place, ...at: readonly string[]): void {
  const inner = { before: within(before, ...at), after: within(after, ...at) };
  const [old, now] = [inner.before.node, inner.after.node];
  const name = at.join(" ");
  if (old !== undefined && now !== undefined) compareSchemas(inner, place);
  else if (old === undefined && now !== undefined)
    tell(place, inner, { direction: takesAll(now) ? "text" : "narrower", what: `${name} comes in: ${shown(now)}`, after: now });
  else if (old !== undefined)
    tell(place, inner, { direction: takesAll(old) ? "text" : "wider", what: `${name} is gone; it was ${shown(old)}`, before: old });
}
