import { fieldsOf } from "../json.ts";
import type { Place } from "../place.ts";
import { compareWords } from "../schema/texts.ts";
import { within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareContent } from "./content.ts";
import { compareNeed } from "./parameters.ts";

/** The body that a request, a callback or a webhook carries. */
export function compareBody(operation: Pair, place: Place): void {
  const pair = { before: within(operation.before, "requestBody"), after: within(operation.after, "requestBody") };
  const [before, after] = [pair.before.node, pair.after.node];
  if (before === undefined && after === undefined) return;
  if (before === undefined) {
    const needed = fieldsOf(after).required === true;
    const direction = needed && !place.reads ? "narrower" : "added";
    tell(place, pair, { direction, what: `${needed ? "a required" : "an optional"} body is new`, after });
  } else if (after === undefined) tell(place, pair, { direction: "removed", what: "the body is gone", before });
  else {
    compareNeed(pair, place);
    compareContent(pair, place);
    compareWords(pair, place);
  }
}
