import { kinds, modelsOf } from "./shared/models.ts";
import { type Lesson, type Location, type Node, type Rule, show, teach } from "./shared/plugin.ts";
import { valueFaults } from "./shared/value-faults.ts";

const keyword = "x-source-task";
const shape = {
  type: "object",
  required: ["gives"],
  additionalProperties: false,
  properties: {
    gives: { type: "string", pattern: `^(${kinds.join("|")})$` },
    models: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", pattern: "^[^*]+\\*?$" } },
  },
};
const lesson: Omit<Lesson, "wrong"> = {
  why: "Servers decide by it which earlier tasks a request may go on from",
  write: `Write ${keyword}: { gives: video } at the field that holds the task's id, with models: [provider/name-*] where only some will do`,
};

/** A field that takes the id of an earlier task says which tasks will do, in terms of models that exist. */
const rule: Rule = () => {
  const ids = new Set<string>();
  const named: { readonly pattern: string; readonly location: Location }[] = [];
  return {
    Schema: {
      enter(schema, context) {
        for (const { id } of modelsOf(schema, context.location)) ids.add(id);
        if (!(keyword in schema)) return;
        const location = context.location.child(keyword);
        const faults = faultsOf(schema);
        for (const wrong of faults) teach(context, location, { wrong, ...lesson });
        if (faults.length === 0) for (const pattern of schema[keyword].models ?? []) named.push({ pattern, location });
      },
    },
    Root: {
      leave(_root, context) {
        for (const { pattern, location } of named.filter((each) => ![...ids].some((id) => matches(id, each.pattern))))
          teach(context, location, { wrong: `${keyword} names ${show(pattern)}, and no model is called so`, ...lesson });
      },
    },
  };
};

const faultsOf = (schema: Node): string[] =>
  schema.type === "string"
    ? valueFaults(schema[keyword], shape, keyword)
    : [`${keyword} stands at a field of type ${show(schema.type)}, and a task's id is a string`];

/** A pattern is an id, or its beginning with `*` behind it. */
const matches = (id: string, pattern: string) => (pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern);

export default rule;
