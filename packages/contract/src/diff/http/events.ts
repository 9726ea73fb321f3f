import { fieldsOf } from "../json.ts";
import type { Place } from "../place.ts";
import { compareWords } from "../schema/texts.ts";
import { type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareOperation } from "./operation.ts";
import { methods } from "./paths.ts";

/** Webhooks, by name. */
export function compareWebhooks(document: Pair, place: Place): void {
  compareItems({ before: within(document.before, "webhooks"), after: within(document.after, "webhooks") }, place, "the webhook");
}

/** Callbacks of an operation, by name and address. */
export function compareCallbacks(operation: Pair, place: Place): void {
  const pair = { before: within(operation.before, "callbacks"), after: within(operation.after, "callbacks") };
  for (const name of namesIn(pair)) {
    const inner = { before: within(pair.before, name), after: within(pair.after, name) };
    if (inner.before.node === undefined || inner.after.node === undefined) tellPart(inner, place, `the callback ${name}`);
    else compareItems(inner, place, `${name} to`);
  }
}

const namesIn = ({ before, after }: Pair) => new Set([before, after].flatMap(({ node }) => Object.keys(fieldsOf(node))));

function compareItems(pair: Pair, place: Place, kind: string): void {
  for (const name of namesIn(pair)) {
    const inner = { before: within(pair.before, name), after: within(pair.after, name) };
    if (inner.before.node === undefined || inner.after.node === undefined) tellPart(inner, place, `${kind} ${name}`);
    else compareItem([inner.before, inner.after], name, place);
  }
}

function compareItem(paths: readonly [Spot, Spot], name: string, place: Place): void {
  compareWords({ before: paths[0], after: paths[1] }, reading(place));
  for (const method of methods) {
    const pair = { before: within(paths[0], method), after: within(paths[1], method) };
    if (pair.before.node === undefined && pair.after.node === undefined) continue;
    if (pair.before.node === undefined || pair.after.node === undefined) tellPart(pair, place, method.toUpperCase());
    // What comes is read; what the receiver answers is written by it.
    else compareOperation({ ...pair, paths, names: [name, name] }, reading(place), { ...place, side: "event", reads: false });
  }
}

const reading = (place: Place): Place => ({ ...place, side: "event", reads: true });

function tellPart(pair: Pair, place: Place, what: string): void {
  const come = pair.before.node === undefined;
  const given = come ? { after: pair.after.node } : { before: pair.before.node };
  tell(reading(place), pair, { ...given, direction: come ? "added" : "removed", what: `${what} is ${come ? "new" : "gone"}` });
}
