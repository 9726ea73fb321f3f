import { fieldsOf, same, shown, textOf } from "../json.ts";
import type { Place } from "../place.ts";
import { compareSchemas } from "../schema/compare.ts";
import { compareWords } from "../schema/texts.ts";
import { entries, type Spot, within } from "../spot.ts";
import { type Pair, tell } from "../tell.ts";
import { compareContent } from "./content.ts";

/** Parameters of an operation and of its path, by place and name; those of the path by their position in it. */
export function compareParameters(
  pair: Pair & { readonly paths: readonly [Spot, Spot] },
  place: Place,
  names: readonly [string, string],
): void {
  const old = parametersOf([pair.paths[0], pair.before], names[0]);
  const now = parametersOf([pair.paths[1], pair.after], names[1]);
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [before, after] = [old.get(key), now.get(key)];
    if (before && after) compareParameter({ before, after }, place);
    else if (after) {
      const needed = fieldsOf(after.node).required === true;
      // A parameter of a callback is a header that now comes too.
      const direction = needed && !place.reads ? "narrower" : "added";
      tell(
        place,
        { before: { ...after, node: undefined }, after },
        { direction, what: `the ${needed ? "required" : "optional"} parameter ${key} is new`, after: after.node },
      );
    } else if (before)
      tell(
        place,
        { before, after: { ...before, node: undefined } },
        { direction: "removed", what: `the parameter ${key} is gone`, before: before.node },
      );
  }
}

function parametersOf(spots: readonly Spot[], path: string): ReadonlyMap<string, Spot> {
  const slots = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  const found = new Map<string, Spot>();
  for (const spot of spots)
    for (const [, parameter] of entries(within(spot, "parameters"))) {
      const { in: kind, name } = fieldsOf(parameter.node);
      const text = textOf(name) ?? "";
      const position = kind === "path" ? slots.indexOf(text) + 1 : 0;
      found.set(position ? `${position} of the path` : `${kind === "header" ? text.toLowerCase() : text} (${kind})`, parameter);
    }
  return found;
}

function compareParameter(pair: Pair, place: Place): void {
  compareField(pair, place);
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  if (old.name !== now.name && String(old.name).toLowerCase() !== String(now.name).toLowerCase())
    tell(place, pair, {
      direction: "text",
      what: `is called ${now.name}, no longer ${old.name}`,
      before: old.name,
      after: now.name,
      at: ["name"],
    });
}

/** What parameters and headers have in common. */
export function compareField(pair: Pair, place: Place): void {
  const [old, now] = [fieldsOf(pair.before.node), fieldsOf(pair.after.node)];
  compareNeed(pair, place);
  for (const keyword of ["style", "explode", "allowReserved", "allowEmptyValue"]) {
    const [before, after] = [styleOf(old, keyword), styleOf(now, keyword)];
    if (!same(before, after))
      tell(place, pair, {
        direction: "unclear",
        what: `${keyword} goes from ${shown(before)} to ${shown(after)}`,
        before,
        after,
        at: [keyword],
      });
  }
  compareSchemas({ before: within(pair.before, "schema"), after: within(pair.after, "schema") }, place);
  if (old.content ?? now.content) compareContent(pair, place);
  compareWords(pair, place);
}

/** `required`, of parameters, headers and bodies. */
export function compareNeed(pair: Pair, place: Place): void {
  const [before, after] = [pair.before, pair.after].map(({ node }) => fieldsOf(node).required === true);
  if (before === after) return;
  const what = after ? "is required now" : "is not required any more";
  tell(place, pair, { direction: after ? "narrower" : "wider", what, before, after, at: ["required"] });
}

/** How a value is written in an address or a header, with the defaults of OpenAPI. */
function styleOf(parameter: ReturnType<typeof fieldsOf>, keyword: string): unknown {
  if (parameter[keyword] !== undefined) return parameter[keyword];
  const style = parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple");
  return keyword === "style" ? style : keyword === "explode" && style === "form";
}
