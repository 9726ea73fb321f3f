import { fieldsOf, same, shown } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import { type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { isText } from "../texts.ts";
import { expanded } from "./expanded.ts";
import { compareOptional } from "./optional.ts";

/** Keywords that are compared elsewhere. */
const known = new Set(
  `$ref type const enum multipleOf minimum exclusiveMinimum maximum exclusiveMaximum minLength maxLength minItems maxItems
  minProperties maxProperties uniqueItems items required properties additionalProperties propertyNames dependentRequired
  dependentSchemas contentSchema not if then else allOf anyOf oneOf discriminator default deprecated
  x-max-total x-not-below x-source-task x-open-enum x-models x-open`.split(/\s+/),
);
/** Keywords that only narrow, but of which nobody can tell whether one value is stricter than another. */
const opaque = new Set(["pattern", "format", "contentMediaType", "contentEncoding"]);

/** Whatever else a schema says: a change of it is told as one that cannot be told. */
export function compareRest(pair: Pair, place: Place): void {
  compareOptional(pair, place, "contentSchema");
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (known.has(keyword) || isText(keyword)) continue;
    const [before, after] = [at(pair.before, keyword), at(pair.after, keyword)];
    if (same(before, after)) continue;
    tell(place, pair, {
      direction: directionOf(keyword, before, after),
      what: `${keyword} goes from ${shown(before)} to ${shown(after)}`,
      before,
      after,
      at: [keyword],
    });
  }
}

const at = (spot: Spot, keyword: string) => expanded(within(spot, keyword));

function directionOf(keyword: string, before: unknown, after: unknown): Direction {
  if (!opaque.has(keyword)) return "unclear";
  return before === undefined ? "narrower" : after === undefined ? "wider" : "unclear";
}
