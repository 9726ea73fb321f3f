import { fieldsOf, same, shown } from "../json.ts";
import type { Place } from "../place.ts";
import { compareOptional } from "../schema/optional.ts";
import { compareWords } from "../schema/texts.ts";
import { type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";

/** Media types, and the schema of each. */
export function compareContent(pair: Pair, place: Place): void {
  const [before, after] = [pair.before, pair.after].map((spot) => within(spot, "content")) as [Spot, Spot];
  const types = new Set([before, after].flatMap(({ node }) => Object.keys(fieldsOf(node))));
  for (const type of types) {
    const inner = { before: within(before, type), after: within(after, type) };
    if (inner.before.node === undefined) tell(place, inner, { direction: "added", what: `the media type ${type} is new`, after: type });
    else if (inner.after.node === undefined)
      tell(place, inner, { direction: "removed", what: `the media type ${type} is gone`, before: type });
    else compareMedia(inner, place);
  }
}

function compareMedia(pair: Pair, place: Place): void {
  compareOptional(pair, place, "schema");
  const [before, after] = [pair.before, pair.after].map(({ node }) => fieldsOf(node).encoding);
  if (!same(before, after))
    tell(place, pair, {
      direction: "unclear",
      what: `encoding goes from ${shown(before)} to ${shown(after)}`,
      before,
      after,
      at: ["encoding"],
    });
  compareWords(pair, place);
}
