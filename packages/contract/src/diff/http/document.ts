import { fieldsOf, partings, same, shown, textOf } from "../json.ts";
import type { Place } from "../place.ts";
import { entries, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";

/** What a document says of itself. Its version and the hash of its content follow from all else. */
export function compareDocument(pair: Pair, place: Place): void {
  compareInfo(pair, place);
  for (const keyword of ["openapi", "jsonSchemaDialect"]) {
    const [before, after] = [fieldsOf(pair.before.node)[keyword], fieldsOf(pair.after.node)[keyword]];
    if (!same(before, after))
      tell(place, pair, {
        direction: "unclear",
        what: `${keyword} goes from ${shown(before)} to ${shown(after)}`,
        before,
        after,
        at: [keyword],
      });
  }
  compareServers(pair, place);
  const [before, after] = [fieldsOf(pair.before.node).tags, fieldsOf(pair.after.node).tags];
  if (!same(before, after)) tell(place, pair, { direction: "text", what: "the tags say something else", before, after, at: ["tags"] });
  compareNames(pair, place);
}

const following = new Set(["version", "x-spec-hash"]);

function compareInfo(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(fieldsOf(pair.before.node).info), fieldsOf(fieldsOf(pair.after.node).info)];
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [before, after] = [old[keyword], now[keyword]];
    if (!following.has(keyword) && !same(before, after))
      tell(place, pair, {
        direction: "text",
        what: `the ${keyword} of the document says something else`,
        before,
        after,
        at: ["info", keyword],
      });
  }
}

function compareServers(pair: Pair, place: Place): void {
  const [old, now] = [pair.before, pair.after].map((spot) => entries(within(spot, "servers")).map(([, { node }]) => fieldsOf(node)));
  const address = ({ url }: ReturnType<typeof fieldsOf>) => textOf(url) ?? "";
  const { gone, come } = partings((old ?? []).map(address), (now ?? []).map(address));
  for (const url of come) tell(place, pair, { direction: "added", what: `the server ${url} is new`, after: url, at: ["servers"] });
  for (const url of gone) tell(place, pair, { direction: "removed", what: `the server ${url} is gone`, before: url, at: ["servers"] });
  if (!gone.length && !come.length && !same(old, now))
    tell(place, pair, { direction: "text", what: "the servers are described in other words", before: old, after: now, at: ["servers"] });
}

/** What components do is told where they are used; their names are those of generated types. */
function compareNames(pair: Pair, place: Place): void {
  const kinds = new Set([pair.before, pair.after].flatMap(({ node }) => Object.keys(fieldsOf(fieldsOf(node).components))));
  for (const kind of kinds) {
    const [old, now] = [pair.before, pair.after].map(({ node }) => Object.keys(fieldsOf(fieldsOf(fieldsOf(node).components)[kind])));
    const { gone, come } = partings(old ?? [], now ?? []);
    for (const name of come)
      tell(place, pair, { direction: "text", what: "there is a component of this name now", after: name, at: ["components", kind, name] });
    for (const name of gone)
      tell(place, pair, {
        direction: "text",
        what: "there is no component of this name any more",
        before: name,
        at: ["components", kind, name],
      });
  }
}
