import { fieldsOf } from "../json.ts";
import type { Place } from "../place.ts";
import { type Pair, tell } from "../tell.ts";
import { compareOptional } from "./optional.ts";

/** `items`, `uniqueItems`. */
export function compareArrays(pair: Pair, place: Place): void {
  compareOptional(pair, place, "items");
  const [before, after] = [pair.before, pair.after].map(({ node }) => fieldsOf(node).uniqueItems === true);
  if (before !== after)
    tell(place, pair, {
      direction: after ? "narrower" : "wider",
      what: after ? "items may not repeat any more" : "items may repeat now",
      before,
      after,
      at: ["uniqueItems"],
    });
}
