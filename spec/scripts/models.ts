import type { DeclaredModel } from "../types.d.ts";
import { type Document, follow, operationsOf } from "./document.ts";

type Declared = Pick<DeclaredModel, "id" | "component" | "flat" | "named" | "output" | "entry">;

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);

/** Every model that the operations of a bundled document declare, in the order of the index. */
export function modelsOf(document: Document): DeclaredModel[] {
  return operationsOf(document).flatMap(({ path, operation }) => {
    const bodies = Object.entries<Document>(operation.requestBody?.content ?? {});
    const json = declaredIn(bodies[0]?.[1].schema, document);
    return bodies.flatMap(([mediaType, { schema }], index) => {
      const own = index === 0 ? json : declaredIn(schema, document);
      // A form that declares nothing is another form of what the JSON body declares.
      const declared = own.length > 0 ? own : json.map((model) => ({ ...model, component: nameOf(schema.$ref) }));
      return declared.map((model) => {
        const second = index > 0 && json.some(({ id }) => id === model.id);
        return { ...model, surface: operation["x-surface"], operation: operation.operationId, path, mediaType, second };
      });
    });
  });
}

/** The models a body declares, in itself, in its branches or (nested) in the branches of its `input`. */
function declaredIn(body: Document | undefined, document: Document, nested = false): Declared[] {
  if (!body) return [];
  const schema = follow(body, document);
  if (schema["x-model"]) return [oneModel(schema, document)];
  if (schema["x-models"]) return listedModels(schema, nameOf(body.$ref), nested);
  const branches: Document[] = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...branches.flatMap((branch) => declaredIn(branch, document, nested)), ...declaredIn(schema.properties?.input, document, true)];
}

function oneModel(branch: Document, document: Document): Declared {
  const { output, ...rest } = branch["x-model"];
  const { model, input } = branch.properties;
  const { title, description } = branch;
  const entry = {
    title,
    description,
    ...rest,
    provenance: branch["x-provenance"],
    inputProvenance: follow(input, document)["x-provenance"],
  };
  return { id: model.const, component: nameOf(input.$ref), flat: false, named: true, output, entry };
}

function listedModels(schema: Document, component: string, nested: boolean): Declared[] {
  const named = nested || schema.properties?.model !== undefined;
  return schema["x-models"].map(({ id, output, ...rest }: Document) => {
    const entry = { description: schema.description, ...rest, inputProvenance: schema["x-provenance"] };
    return { id, component, flat: !nested, named, output, entry };
  });
}
