import { type Fields, fieldsOf, shown } from "../json.ts";
import { asCondition, opposite, type Place } from "../place.ts";
import { within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareSchemas } from "./compare.ts";
import { compareOptional } from "./optional.ts";

/** `not`, and `if` with `then` and `else`. */
export function compareConditions(pair: Pair, place: Place): void {
  compareNot(pair, place);
  compareIf(pair, place);
}

function compareNot(pair: Pair, place: Place): void {
  const inner = { before: within(pair.before, "not"), after: within(pair.after, "not") };
  const [before, after] = [inner.before.node, inner.after.node];
  if (before !== undefined && after !== undefined) compareSchemas(inner, asCondition(place, opposite(place.turn)));
  else if (after !== undefined) tell(place, inner, { direction: "narrower", what: `not comes in: ${shown(after)}`, after });
  else if (before !== undefined) tell(place, inner, { direction: "wider", what: `not is gone; it was ${shown(before)}`, before });
}

const branches = ["then", "else"] as const;

/** Without anything that follows from it, `if` says nothing. */
const hasIf = (schema: Fields) => schema.if !== undefined && branches.some((branch) => schema[branch] !== undefined);

function compareIf(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  const [before, after] = [old, now].map((schema) => Object.fromEntries(["if", ...branches].map((keyword) => [keyword, schema[keyword]])));
  if (!hasIf(old) && !hasIf(now)) return;
  if (!hasIf(old)) tell(place, pair, { direction: "narrower", what: `if comes in: ${shown(after)}`, after, at: ["if"] });
  else if (!hasIf(now)) tell(place, pair, { direction: "wider", what: `if is gone; it was ${shown(before)}`, before, at: ["if"] });
  else {
    const [then, otherwise] = branches.map((branch) => old[branch] !== undefined || now[branch] !== undefined);
    const turn = then && otherwise ? 0 : then ? opposite(place.turn) : place.turn;
    compareSchemas({ before: within(pair.before, "if"), after: within(pair.after, "if") }, asCondition(place, turn));
    for (const branch of branches) compareOptional(pair, asCondition(place), branch);
  }
}
