import { alternatives, type Node, type Rule, teach } from "./shared/plugin.ts";
import { branchesOf, isModelUnion, modelIdsOf } from "./shared/schemas.ts";

const refused = ["oneOf", "anyOf", "allOf", "if", "then", "else", "not"];

const why = "Generators narrow a union by model only when each branch is a plain object with constant ids; else the body becomes any";
const write =
  "Write type: object, required: [model, …] and model: { type: string, const: provider/model-name }, and move rules into the input's allOf";

/** Every branch of a union by model is a plain object whose `model` says which it is. */
const rule: Rule = () => ({
  Schema: {
    enter(schema, context) {
      if (!isModelUnion(schema)) return;
      for (const { node, location } of branchesOf(schema, context.location, context)) {
        const wrong = faultOf(node);
        if (!wrong) continue;
        teach(context, location, { wrong: `${node.title ?? "This branch of the union"} ${wrong}`, why, write });
      }
    },
  },
});

function faultOf(branch: Node): string | undefined {
  const conditions = refused.filter((keyword) => keyword in branch);
  if (conditions.length > 0) return `holds ${alternatives(conditions)}`;
  if (branch.type !== "object") return `has ${branch.type ?? "no"} type instead of object`;
  if (!branch.required?.includes("model")) return "does not require `model`";
  if (modelIdsOf(branch).length === 0) return "has a `model` without const or enum";
  return undefined;
}

export default rule;
