import { type Direction, levelOf, meaningOf, type Place, seenFrom } from "./place.ts";
import { pointerTo, type Spot } from "./spot.ts";
import { subjectOf } from "./subject.ts";

/** Two versions of one node. */
export interface Pair {
  readonly before: Spot;
  readonly after: Spot;
}

export interface Difference {
  readonly direction: Direction;
  readonly what: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Where in the node. */
  readonly at?: readonly (string | number)[];
}

/** Rates a difference by where it stands, and passes it on. */
export function tell(place: Place, { before, after }: Pair, difference: Difference): void {
  const direction = seenFrom(place, difference.direction);
  const gone = after.node === undefined || (difference.after === undefined && difference.before !== undefined);
  const where = pointerTo(gone ? before : after, ...(difference.at ?? []));
  const rule = place.rule ? ` (rule ${place.rule})` : "";
  place.tell({
    level: levelOf(place, direction),
    where,
    what: `${subjectOf(where)}${difference.what}${rule}${meaningOf(place, direction)}`,
    before: difference.before,
    after: difference.after,
    side: place.side,
  });
}
