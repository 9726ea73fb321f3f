import { type Keyword, keywords } from "./shared/keywords.ts";
import { alternatives, type Context, type Location, listIn, mapIn, type Node, type Rule, show, teach } from "./shared/plugin.ts";
import { fieldAt, isInRule } from "./shared/schemas.ts";
import { valueFaults } from "./shared/value-faults.ts";

/** Keywords that tell people and generators something and check nothing. */
const annotations = [
  "x-closed",
  "x-model",
  "x-models",
  "x-names-model",
  "x-open",
  "x-open-enum",
  "x-pattern-text",
  "x-provenance",
  "x-rule",
  "x-source-task",
];
const inPlace = ["allOf", "anyOf", "oneOf", "if", "then", "else", "not"];

/** Extension keywords are known ones, their values are well-formed, and the fields they name exist. */
const rule: Rule = () => ({
  Schema: {
    enter(schema, context) {
      checkNames(schema, context);
      // Fields are those of the object that has the rule, so a rule is checked from there, with all its parts.
      if (isInRule(context.location)) return;
      for (const { keyword, value, location } of usesIn(schema, context.location)) checkUse(keyword, value, location, schema, context);
    },
  },
});

function checkNames(schema: Node, context: Context): void {
  const known = [...annotations, ...keywords.map(({ name }) => name)];
  for (const name of Object.keys(schema).filter((key) => key.startsWith("x-") && !known.includes(key))) {
    teach(context, context.location.child(name).key(), {
      wrong: `${name} is no keyword of ours`,
      why: "Validators pass over what they do not know, so a slip of the pen would check nothing",
      write: `Write one of ${alternatives(known)}, or describe a new one in spec/keywords and implement it`,
    });
  }
}

interface Use {
  readonly keyword: Keyword;
  readonly value: Node;
  readonly location: Location;
}

/** The uses of checking keywords in a schema and in the parts that look at the same object. */
function usesIn(schema: Node, location: Location): Use[] {
  const own = keywords
    .filter(({ name }) => name in schema)
    .map((keyword) => ({ keyword, value: schema[keyword.name], location: location.child(keyword.name) }));
  const inner = inPlace
    .filter((part) => part in schema)
    .flatMap((part) => {
      const value = schema[part];
      if (Array.isArray(value)) return listIn(value).flatMap((item, index) => usesIn(item, location.child([part, index])));
      return usesIn(mapIn(value), location.child(part));
    });
  return [...own, ...inner];
}

function checkUse(keyword: Keyword, value: Node, location: Location, owner: Node, context: Context): void {
  const faults = valueFaults(value, keyword.schema, keyword.name);
  for (const wrong of faults.length > 0 ? faults : fieldFaults(keyword, value, owner, context)) {
    teach(context, location, {
      wrong,
      why: firstSentence(keyword.description),
      write: `Write its value as spec/keywords/${keyword.name}.yaml describes`,
    });
  }
}

function fieldFaults({ name, fields }: Keyword, value: Node, owner: Node, context: Context): string[] {
  return Object.entries(fields).flatMap(([place, types]) =>
    namesAt(place, value).flatMap((path) => {
      const field = fieldAt(path, { node: owner, location: context.location }, context);
      if (!field) return [`${name} names ${show(path)}, which is no field of this object`];
      return [field.node.type].flat().every((type) => types.includes(type))
        ? []
        : [`${name} names ${show(path)}, whose type is ${show(field.node.type)} and not ${types.join(" or ")}`];
    }),
  );
}

/** The names at a place of a keyword's value: `field`, or `of/*` for every item of `of`. */
function namesAt(place: string, value: Node): string[] {
  const [key = "", items] = place.split("/");
  return items === "*" ? value[key] : [value[key]];
}

const firstSentence = (text: string) => text.slice(0, text.indexOf(". ")).trim();

export default rule;
