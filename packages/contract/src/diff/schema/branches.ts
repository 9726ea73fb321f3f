import { canonical, fieldsOf, listOf, textOf } from "../json.ts";
import { type Spot, within } from "../spot.ts";
import type { Pair } from "../tell.ts";
import { valuesOf } from "./values.ts";

export const branchesOf = (spot: Spot, keyword: string): readonly Spot[] =>
  listOf(fieldsOf(spot.node)[keyword]).map((_, index) => within(spot, keyword, index));

/** What makes two versions of a branch one, the surest first. */
const marks: readonly ((spot: Spot) => string | undefined)[] = [
  ({ node }) => textOf(fieldsOf(fieldsOf(node)["x-rule"]).id),
  tagOf,
  ({ ref }) => ref,
  ({ node }) => canonical(node),
  ({ node }) => textOf(fieldsOf(node).title),
  ({ node }) => canonical(fieldsOf(node).type),
];

/** The fields whose value is fixed, and the value: `{"model":["google/veo-3.1-fast"]}`. */
function tagOf({ document, pointer, node }: Spot): string | undefined {
  const fixed: Record<string, unknown> = {};
  for (const name of Object.keys(fieldsOf(fieldsOf(node).properties))) {
    const { const: only } = fieldsOf(within({ document, pointer, node }, "properties", name).node);
    if (only !== undefined) fixed[name] = only;
  }
  return Object.keys(fixed).length ? canonical(fixed) : undefined;
}

/** Finds the new version of each branch, whatever the order. What is left over on both sides is taken for one in its order. */
export function matched(before: readonly Spot[], after: readonly Spot[]) {
  const both: Pair[] = [];
  let [gone, come] = [before, after];
  for (const mark of marks) {
    const [old, now] = [unique(gone, mark), unique(come, mark)];
    for (const [name, spot] of old) {
      const other = now.get(name);
      if (!other) continue;
      both.push({ before: spot, after: other });
      gone = gone.filter((each) => each !== spot);
      come = come.filter((each) => each !== other);
    }
  }
  const paired = Math.min(gone.length, come.length);
  // Branches that their tag or rule names are not each other's versions.
  const nameless = [...gone, ...come].every((spot) => !marks[0]?.(spot) && !tagOf(spot));
  if (!nameless) return { both, gone, come };
  for (let index = 0; index < paired; index++) both.push({ before: gone[index] as Spot, after: come[index] as Spot });
  return { both, gone: gone.slice(paired), come: come.slice(paired) };
}

function unique(spots: readonly Spot[], mark: (spot: Spot) => string | undefined): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  const twice = new Set<string>();
  for (const spot of spots) {
    const name = mark(spot);
    if (name === undefined) continue;
    if (found.has(name)) twice.add(name);
    found.set(name, spot);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** How a branch is called: by its fixed fields, its component, its title or its values. */
export function branchName(spot: Spot): string {
  const name = tagOf(spot)?.slice(1, -1) ?? spot.ref?.split("/").pop() ?? textOf(fieldsOf(spot.node).title);
  return name ?? canonical(valuesOf(fieldsOf(spot.node)) ?? spot.node).slice(0, 120);
}
