import { fieldsOf, same } from "../json.ts";
import type { Direction, Place } from "../place.ts";
import { compareWords } from "../schema/texts.ts";
import { type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareContent } from "./content.ts";
import { compareField } from "./parameters.ts";

/** Statuses with their headers and bodies. */
export function compareResponses(operation: Pair, place: Place): void {
  const pair = { before: within(operation.before, "responses"), after: within(operation.after, "responses") };
  const statuses = new Set([pair.before, pair.after].flatMap(({ node }) => Object.keys(fieldsOf(node))));
  for (const status of statuses) {
    const inner = { before: responseFor(pair.before, status), after: responseFor(pair.after, status) };
    if (inner.before.node === undefined)
      tell(place, inner, { direction: cameAs(status, place), what: `status ${status} is new`, after: status });
    else if (inner.after.node === undefined)
      tell(place, inner, { direction: wentAs(status, place), what: `status ${status} is gone`, before: status });
    else compareResponse(inner, place);
  }
}

/** The answer of a status: its own, that of its class, or that of all others. */
function responseFor(responses: Spot, status: string): Spot {
  const names = [status, `${status[0]}XX`, "default"];
  const name = names.find((each) => fieldsOf(responses.node)[each] !== undefined) ?? status;
  return within(responses, name);
}

const isError = (status: string) => /^[45]/.test(status);

/** Clients must be ready for any error; a success that they do not know they do not read. What a receiver may answer, only grows. */
function cameAs(status: string, { reads }: Place): Direction {
  if (!reads) return "wider";
  return isError(status) ? "told" : "wider";
}

function wentAs(status: string, { reads }: Place): Direction {
  if (!reads) return "narrower";
  return isError(status) ? "told" : "removed";
}

function compareResponse(pair: Pair, place: Place): void {
  compareHeaders(pair, place);
  compareContent(pair, place);
  compareWords(pair, place);
  const [before, after] = [pair.before, pair.after].map(({ node }) => fieldsOf(node).links);
  if (!same(before, after)) tell(place, pair, { direction: "told", what: "the links are others", before, after, at: ["links"] });
}

function compareHeaders(pair: Pair, place: Place): void {
  const [old, now] = [headersOf(pair.before), headersOf(pair.after)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(name), now.get(name)];
    if (before && after) compareField({ before, after }, place);
    else if (after)
      tell(place, { before: nowhere(after), after }, { direction: "added", what: `the header ${name} is new`, after: after.node });
    else if (before)
      tell(place, { before, after: nowhere(before) }, { direction: "removed", what: `the header ${name} is gone`, before: before.node });
  }
}

const nowhere = (spot: Spot): Spot => ({ ...spot, node: undefined });

/** Headers by their name, which has no case. */
const headersOf = (response: Spot): ReadonlyMap<string, Spot> =>
  new Map(Object.keys(fieldsOf(fieldsOf(response.node).headers)).map((name) => [name.toLowerCase(), within(response, "headers", name)]));
