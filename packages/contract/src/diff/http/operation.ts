import { fieldsOf, shown } from "../json.ts";
import type { Place } from "../place.ts";
import { compareWords } from "../schema/texts.ts";
import type { Spot } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareBody } from "./body.ts";
import { compareParameters } from "./parameters.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";

/** Two versions of an operation, with the path items and paths under which they stand. */
export interface OperationPair extends Pair {
  readonly paths: readonly [Spot, Spot];
  readonly names: readonly [string, string];
}

/** What goes out with a call, and what comes back, each read by one side and written by the other. */
export function compareOperation(pair: OperationPair, sent: Place, answered: Place): void {
  const [before, after] = [fieldsOf(pair.before.node).operationId, fieldsOf(pair.after.node).operationId];
  if (before !== after)
    tell(sent, pair, {
      direction: before === undefined ? "added" : "removed",
      what: `operationId goes from ${shown(before)} to ${shown(after)}, after which generated code names its functions`,
      before,
      after,
      at: ["operationId"],
    });
  compareParameters(pair, sent, pair.names);
  compareBody(pair, sent);
  compareSecurity(pair, sent);
  compareResponses(pair, answered);
  compareWords(pair, sent);
}
