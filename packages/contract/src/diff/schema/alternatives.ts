import { fieldsOf, shown } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import type { Spot } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { branchesOf, branchName, matched } from "./branches.ts";
import { compareSchemas } from "./compare.ts";
import { exclusive } from "./disjoint.ts";

/** `anyOf` and `oneOf`, models and states among them. */
export function compareAlternatives(pair: Pair, place: Place): void {
  for (const keyword of ["anyOf", "oneOf"]) compareOne(pair, place, keyword);
  compareDiscriminator(pair, place);
}

function compareOne(pair: Pair, place: Place, keyword: string): void {
  const [old, now] = [branchesOf(pair.before, keyword), branchesOf(pair.after, keyword)];
  if (old.length === 0 && now.length === 0) return;
  if (old.length === 0 || now.length === 0) compareWhole(pair, place, keyword);
  else compareBranches(old, now, place, keyword);
}

function compareWhole(pair: Pair, place: Place, keyword: string): void {
  const [before, after] = [fieldsOf(pair.before.node)[keyword], fieldsOf(pair.after.node)[keyword]];
  const at = [keyword];
  if (before === undefined) tell(place, pair, { direction: "narrower", what: `${keyword} comes in: ${shown(after)}`, after, at });
  else tell(place, pair, { direction: "wider", what: `${keyword} is gone; it was ${shown(before)}`, before, at });
}

function compareBranches(old: readonly Spot[], now: readonly Spot[], place: Place, keyword: string): void {
  // Where branches overlap, a wider one may refuse: what fits two of `oneOf` is wrong. Readers do not mind.
  const loose = keyword === "oneOf" && (!place.reads || place.condition) && !(exclusive(old) && exclusive(now));
  const inside = loose ? { ...place, turn: 0 as const } : place;
  const { both, gone, come } = matched(old, now);
  for (const inner of both) compareSchemas(inner, inside);
  const open = old.some(({ node }) => fieldsOf(node)["x-open"] === true);
  const grows: Direction = open && place.reads && !place.condition ? "told" : "wider";
  for (const spot of come)
    tell(
      inside,
      { before: nowhere(spot), after: spot },
      { direction: grows, what: `${branchName(spot)} is new in ${keyword}`, after: spot.node },
    );
  for (const spot of gone)
    tell(
      inside,
      { before: spot, after: nowhere(spot) },
      { direction: "narrower", what: `${branchName(spot)} is gone from ${keyword}`, before: spot.node },
    );
}

const nowhere = (spot: Spot): Spot => ({ ...spot, node: undefined });

/** The branches tell which values there are; here, only the field that names them. */
function compareDiscriminator(pair: Pair, place: Place): void {
  const [before, after] = [pair.before, pair.after].map(({ node }) => fieldsOf(fieldsOf(node).discriminator).propertyName);
  if (before === after) return;
  const direction = before !== undefined && after !== undefined ? "unclear" : "told";
  tell(place, pair, {
    direction,
    what: `the branches are told apart by ${shown(after)}, not ${shown(before)}`,
    before,
    after,
    at: ["discriminator"],
  });
}
