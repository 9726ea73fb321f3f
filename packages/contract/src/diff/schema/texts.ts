import { fieldsOf, same, shown } from "../json.ts";
import type { Place } from "../place.ts";
import { type Pair, tell } from "../tell.ts";
import { isText } from "../texts.ts";

/** Descriptions and the like, `deprecated`, and `default`. */
export function compareTexts(pair: Pair, place: Place): void {
  compareWords(pair, place);
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  const at = ["default"];
  const [before, after] = [old.default, now.default];
  if (same(before, after)) return;
  // Whoever leaves the field out gets what the default says.
  const matters = !place.reads && !place.condition;
  const direction = !matters ? "text" : before === undefined ? "told" : "removed";
  tell(place, pair, { direction, what: `default goes from ${shown(before)} to ${shown(after)}`, before, after, at });
}

/** What is said of any node of the document, not of schemas alone. */
export function compareWords(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [old[keyword], now[keyword]];
    if (isText(keyword) && !same(before, after))
      tell(place, pair, { direction: "text", what: `${keyword} says something else`, before, after, at: [keyword] });
  }
  const [before, after] = [old, now].map(({ deprecated }) => deprecated === true);
  if (before === after) return;
  const what = after ? "is deprecated now" : "is not deprecated any more";
  tell(place, pair, { direction: after ? "told" : "text", what, before, after, at: ["deprecated"] });
}
