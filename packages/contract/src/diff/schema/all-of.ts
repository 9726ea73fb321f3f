import { fieldsOf, shown } from "../json.ts";
import type { Place } from "../place.ts";
import type { Spot } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { branchesOf, matched } from "./branches.ts";
import { compareSchemas, ruleName } from "./compare.ts";

/** `allOf`: each part is a limit of its own, a named rule or fields. */
export function compareAllOf(pair: Pair, place: Place): void {
  const { both, gone, come } = matched(branchesOf(pair.before, "allOf"), branchesOf(pair.after, "allOf"));
  for (const inner of both) compareSchemas(inner, place);
  for (const after of come) compareOne(pair, place, undefined, after);
  for (const before of gone) compareOne(pair, place, before, undefined);
}

function compareOne(pair: Pair, place: Place, before: Spot | undefined, after: Spot | undefined): void {
  const present = (after ?? before) as Spot;
  const schema = fieldsOf(present.node);
  const rule = schema["x-rule"];
  // Nothing beside the fields of one part; what the whole already says of its type is no news.
  const { type } = fieldsOf((after ? pair.before : pair.after).node);
  const nothing = { ...present, node: schema.type === undefined || type === undefined ? {} : { type } };
  const inner = { before: before ?? nothing, after: after ?? nothing };
  if (!rule && schema.properties !== undefined) {
    compareSchemas(inner, { ...place, seen: new Set() });
    return;
  }
  const name = rule ? `the rule ${ruleName(rule)}` : `the part ${shown(present.node)} of allOf`;
  tell(place, inner, {
    direction: after ? "narrower" : "wider",
    what: `${name}, ${after ? "is new" : "is gone"}`,
    ...(before && { before: before.node }),
    ...(after && { after: after.node }),
  });
}
