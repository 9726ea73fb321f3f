import type { JsonSchema } from "@gentasks/schema";
import { type Fault, faults, type Reading } from "./faults.ts";
import { branchesOf, isObject, propertiesOf, unionsAt, valueAt, without } from "./schema-walk.ts";

/**
 * What the value breaks, in a handful of messages: of a union, only the branch that the value names, by its `model` or its
 * `status`, is told. Prism alone tells the faults of every branch, 188 messages for one wrong field of 64 models.
 */
export function explain(value: unknown, schema: JsonSchema, reading: Reading): Fault[] {
  const all = faults(value, schema, reading);
  const paths = all.filter(({ keyword }) => keyword === "oneOf" || keyword === "anyOf").map(({ path }) => path);
  for (const path of paths.sort((a, b) => a.length - b.length)) {
    for (const union of unionsAt(schema, path)) {
      // One union may have failed at several places, as in a list of tasks.
      const places = [
        ...new Map(paths.filter((other) => unionsAt(schema, other).includes(union)).map((other) => [other.join("/"), other])).values(),
      ];
      const told = places.flatMap((place) =>
        explainUnion(valueAt(value, place), union, reading).map((fault) => ({ ...fault, path: [...place, ...fault.path] })),
      );
      if (told.length > 0) return [...told, ...explain(value, without(schema, union), reading)];
    }
  }
  return all;
}

/** The faults of the branch that is meant; none when a branch fits. */
function explainUnion(value: unknown, union: JsonSchema, reading: Reading): Fault[] {
  const branches = branchesOf(union);
  if (!isObject(value)) return nearest(value, branches, reading);
  const tags = tagsOf(branches).filter((tag) => tag in value);
  const named = branches.filter((branch) => tags.every((tag) => fits(value[tag], propertyOf(branch, tag), reading)));
  const [tag, ...more] = tags;
  if (named.length > 0 || tag === undefined || more.length > 0) return nearest(value, named.length > 0 ? named : branches, reading);
  const words = branches.flatMap((branch) => wordsOf(propertyOf(branch, tag)));
  return [{ path: [tag], keyword: "enum", message: `must be one of ${listed(words)}` }];
}

/** The faults of the branch that has the fewest. */
function nearest(value: unknown, branches: readonly JsonSchema[], reading: Reading): Fault[] {
  return branches
    .map((branch) => explain(value, branch, reading))
    .reduce((fewest, found) => (found.length < fewest.length ? found : fewest));
}

/** The properties by which branches are told apart: those that more than one branch fixes to certain words. */
function tagsOf(branches: readonly JsonSchema[]): string[] {
  const fixed = branches.flatMap((branch) => Object.entries(propertiesOf(branch)).filter(([, property]) => wordsOf(property).length > 0));
  return [...Map.groupBy(fixed, ([name]) => name)].filter(([, each]) => each.length > 1).map(([name]) => name);
}

const wordsOf = (schema: JsonSchema): readonly unknown[] =>
  Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
const fits = (value: unknown, schema: JsonSchema, reading: Reading): boolean => faults(value, schema, reading).length === 0;

function listed(words: readonly unknown[]): string {
  const most = 12;
  const text = words
    .slice(0, most)
    .map((word) => JSON.stringify(word))
    .join(", ");
  return words.length > most ? `${text} and ${words.length - most} more` : text;
}

const propertyOf = (branch: JsonSchema, name: string): JsonSchema => propertiesOf(branch)[name] ?? anything;
const anything: JsonSchema = {};
