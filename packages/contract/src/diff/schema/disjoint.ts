import { canonical, fieldsOf, listOf, wordsOf } from "../json.ts";
import { type Spot, within } from "../spot.ts";
import { typesOf, valuesOf } from "./values.ts";

/** Whether no value is right in two of the branches, as far as their types and fixed fields show. */
export const exclusive = (branches: readonly Spot[]): boolean =>
  branches.every((branch, index) => branches.slice(index + 1).every((other) => disjoint(branch, other)));

function disjoint(a: Spot, b: Spot): boolean {
  const [one, two] = [fieldsOf(a.node), fieldsOf(b.node)];
  const types = typesOf(two);
  const common = typesOf(one).filter((type) => types.includes(type));
  if (common.length === 0) return true;
  if (apart(a, b)) return true;
  if (!(common.length === 1 && common[0] === "object")) return false;
  const required = wordsOf(two.required);
  return wordsOf(one.required).some(
    (name) => required.includes(name) && apart(within(a, "properties", name), within(b, "properties", name)),
  );
}

/** Whether two lists of values have nothing in common, or one lists what the other excludes. */
function apart(a: Spot, b: Spot): boolean {
  const [one, two] = [valuesOf(fieldsOf(a.node)), valuesOf(fieldsOf(b.node))].map((values) => values?.map(canonical));
  if (one && two) return one.every((value) => !two.includes(value));
  return allIn(one, excludedBy(b)) || allIn(two, excludedBy(a));
}

const allIn = (values: readonly string[] | undefined, excluded: readonly string[]) =>
  values?.every((value) => excluded.includes(value)) ?? false;

/** What `not` lists, where it lists nothing but values. */
function excludedBy(spot: Spot): readonly string[] {
  const not = fieldsOf(within(spot, "not").node);
  return Object.keys(not).every((keyword) => keyword === "enum" || keyword === "const") ? listOf(valuesOf(not)).map(canonical) : [];
}
