import { canonical, fieldsOf, listOf, shown, wordsOf } from "../json.ts";
import type { Place } from "../place.ts";
import { type Spot, spotOf, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";

/** What a caller has to show: one of several sets of credentials. */
export function compareSecurity(pair: Pair, place: Place): void {
  const [old, now] = [waysOf(pair.before), waysOf(pair.after)];
  const refused = old.filter((way) => !now.some((other) => needsNoMoreThan(other, way)));
  const taken = now.filter((way) => !old.some((other) => needsNoMoreThan(other, way)));
  const [before, after] = [written(pair.before), written(pair.after)];
  const given = { what: `security goes from ${shown(before)} to ${shown(after)}`, before, after, at: ["security"] };
  if (refused.length) tell(place, pair, { ...given, direction: "narrower" });
  else if (taken.length) tell(place, pair, { ...given, direction: "wider" });
}

/** What holds of the operation: its own, or that of the document. */
const written = ({ document, node }: Spot) => fieldsOf(node).security ?? document.security ?? [];

/** Each way in, as the credentials that it takes; schemes as what they are, not as what they are called. */
function waysOf(spot: Spot): readonly (readonly string[])[] {
  const ways = listOf(written(spot));
  if (ways.length === 0) return [[]];
  return ways.map((way) => Object.entries(fieldsOf(way)).flatMap(([name, scopes]) => credentials(spot, name, wordsOf(scopes))));
}

function credentials({ document }: Spot, name: string, scopes: readonly string[]): readonly string[] {
  const { description: _, ...scheme } = fieldsOf(within(spotOf(document), "components", "securitySchemes", name).node);
  const plain = typeof scheme.scheme === "string" ? { ...scheme, scheme: scheme.scheme.toLowerCase() } : scheme;
  return [canonical(plain), ...scopes.map((scope) => `${name} ${scope}`)];
}

const needsNoMoreThan = (way: readonly string[], other: readonly string[]) => way.every((each) => other.includes(each));
