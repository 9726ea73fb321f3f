import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Context, type Location, mapIn, type Node, nameOf, type Rule, show, teach } from "./shared/plugin.ts";
import { branchesOf, fileOf, isModelUnion, modelIdsOf } from "./shared/schemas.ts";

/** Unions by model, their discriminator mappings and the files under `models/` name the same models. */
const rule: Rule = () => {
  const branchFiles = new Set<string>();
  return {
    Schema: {
      enter(schema, context) {
        if (!isModelUnion(schema)) return;
        const branches = branchesOf(schema, context.location, context);
        for (const { location } of branches) branchFiles.add(fileOf(location));
        checkBranches(schema, branches, context);
        checkMapping(schema, branches, context);
      },
    },
    Root: {
      leave(_root, context) {
        const requests = requestFilesBeside(context.location);
        for (const file of requests.filter((name) => !branchFiles.has(name))) {
          teach(context, context.location.child("paths").key(), {
            wrong: `${file.slice(file.lastIndexOf("/components/") + 1)} is no branch of the create body`,
            why: "A model that the union does not list is in no type, validator or catalogue, as if it did not exist",
            write: "List it in UnifiedTaskRequest.yaml, both under oneOf and in discriminator.mapping, or delete the file",
          });
        }
      },
    },
  };
};

type Branches = ReturnType<typeof branchesOf>;

function checkBranches(union: Node, branches: Branches, context: Context): void {
  const mapping = mapIn(union.discriminator.mapping);
  for (const { node, at, reference } of branches) {
    for (const id of modelIdsOf(node).filter((known) => !(known in mapping))) {
      teach(context, at, {
        wrong: `${show(id)} is in the union but not in discriminator.mapping`,
        why: "Readers that go by the mapping would refuse the model, those that try the branches would accept it",
        write: `Add ${id}: ${reference ?? "the branch, in a file of its own,"} to the mapping`,
      });
    }
  }
}

function checkMapping(union: Node, branches: Branches, context: Context): void {
  for (const [id, reference] of Object.entries<string>(mapIn(union.discriminator.mapping))) {
    const file = nameOf(String(reference));
    const branch = branches.find(({ location }) => nameOf(fileOf(location)) === file || nameOf(location.pointer) === file);
    const ids = branch ? modelIdsOf(branch.node) : [];
    if (ids.includes(id)) continue;
    const target = branch ? `whose model is ${show(ids[0])}` : "which is no branch of the union";
    teach(context, context.location.child(["discriminator", "mapping", id]), {
      wrong: `The mapping sends ${show(id)} to ${reference}, ${target}`,
      why: "A request would be checked against the schema of another model, or against none",
      write: branch
        ? `Write ${ids[0]}: ${reference} once, or name the right file`
        : `Add { $ref: ${reference} } to oneOf, or drop the line`,
    });
  }
}

function requestFilesBeside(root: Location): string[] {
  const folder = join(dirname(root.source.absoluteRef), "components/schemas/models");
  try {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((file) => file.endsWith("Request.yaml")).map((file) => join(folder, file).replaceAll("\\", "/"));
  } catch {
    // A document in one piece (the bundle) has no files beside it.
    return [];
  }
}

export default rule;
