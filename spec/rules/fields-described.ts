import { follow, type Location, mapIn, type Node, type Rule, teach } from "./shared/plugin.ts";
import { fileOf, isInRule, modelIdsOf } from "./shared/schemas.ts";

/** Every field says what it means and shows a value. */
const rule: Rule = () => ({
  Schema: {
    enter(schema, context) {
      if (isInRule(context.location)) return;
      for (const [name, property] of Object.entries<Node>(mapIn(schema.properties))) {
        // These two have their say elsewhere: the branch's title and the examples file of the model.
        if (isBranch(schema) && ["model", "input"].includes(name)) continue;
        const { node } = follow(property, context.location, context);
        const missing = [!node.description && "description", lacksExamples(node, context.location) && "examples"].filter(Boolean);
        if (missing.length === 0) continue;
        teach(context, context.location.child(["properties", name]), {
          wrong: `The field ${name} has no ${missing.join(" and no ")}`,
          why: "Docs, editor hints and generated samples show nothing else of a field",
          write: "Say in your own words what it means, with units, and show a value: description: Length in seconds. and examples: [8]",
        });
      }
    },
  },
});

/** In an answer the fields of an inner object show their values themselves; an input shows each field as one may send it. */
function lacksExamples(field: Node, at: Location): boolean {
  const composed = Boolean(field.properties ?? field.oneOf ?? field.anyOf);
  return !(field.examples?.length > 0) && (isInput(at) || !composed);
}

/** A model's branch of the create body. */
const isBranch = (schema: Node) => modelIdsOf(schema).length > 0 && "input" in schema.properties;

const isInput = (at: Location) => /\/components\/schemas\/(models|async|direct|router)\/.*(Input|Request|Form)\.yaml$/.test(fileOf(at));

export default rule;
