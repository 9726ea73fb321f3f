import { type Document, follow, operationsOf } from "./document.ts";
import { modelsOf } from "./models.ts";

/** Says whether what a source row points at exists in the bundled document; throws nothing, answers a reason or undefined. */
export function createTargetCheck(document: Document): (target: string) => string | undefined {
  const schemas: Record<string, Document> = document.components.schemas;
  const operations = new Map(
    operationsOf(document).flatMap(({ operation }) =>
      [operation, ...callbacksOf(operation)].map((each) => [each.operationId as string, each]),
    ),
  );
  const inputs = modelInputs(document);
  const headers = new Set(Object.values<Document>(document.components.headers).map((header) => header["x-header"] as string));

  /** Whether the field path exists in the schema, in it or in one of its branches. */
  function hasField(node: Document | undefined, path: readonly string[]): boolean {
    if (!node) return false;
    const schema = follow(node, document);
    const [field, ...rest] = path;
    if (field === undefined) return true;
    const inside = field === "*" ? schema.items : schema.properties?.[field];
    if (inside && hasField(inside, rest)) return true;
    return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((branch) => hasField(branch, path));
  }

  function hasRule(node: unknown, id: string, seen = new Set<unknown>()): boolean {
    if (typeof node !== "object" || node === null || seen.has(node)) return false;
    seen.add(node);
    if ((node as Document)["x-rule"]?.id === id) return true;
    const inner = (node as Document).$ref ? [follow(node as Document, document)] : Object.values(node);
    return inner.some((part) => hasRule(part, id, seen));
  }

  function hasParameter(operation: Document, name: string): boolean {
    const parameters: Document[] = operation.parameters ?? [];
    const named = parameters.some((parameter) => {
      const found = parameter.$ref ? document.components.parameters[parameter.$ref.slice(parameter.$ref.lastIndexOf("/") + 1)] : parameter;
      return found?.name === name;
    });
    const bodies = Object.values<Document>(operation.requestBody?.content ?? {});
    return named || bodies.some(({ schema }) => hasField(schema, name.split("/")));
  }

  /** Checks every model that the comma-joined, possibly starred ids name. */
  function eachModel(ids: string, check: (model: ModelInput) => string | undefined): string | undefined {
    for (const id of ids.split(",")) {
      const exact = inputs.get(id);
      const pattern = new RegExp(
        `^${id
          .split("*")
          .map((part) => part.replace(/[.+]/g, "\\$&"))
          .join(".*")}$`,
      );
      const matching = exact ? [[id, exact] as const] : [...inputs].filter(([known]) => pattern.test(known));
      if (matching.length === 0) return `no model ${id}`;
      for (const [known, model] of matching) {
        const fault = check(model);
        if (fault) return `${known}: ${fault}`;
      }
    }
    return undefined;
  }

  const checks: Record<string, (name: string, detail: string) => string | undefined> = {
    description: () => undefined,
    op: (id) => (operations.has(id) ? undefined : `no operation ${id}`),
    param: (id, name) =>
      operations.get(id) && hasParameter(operations.get(id) as Document, name) ? undefined : `no parameter ${name} on ${id}`,
    response: (id, status) => (operations.get(id)?.responses[status] ? undefined : `no response ${status} on ${id}`),
    header: (name) => (headers.has(name) ? undefined : `no header ${name}`),
    webhook: (name) => (document.webhooks[name] ? undefined : `no webhook ${name}`),
    security: (name) => (document.components.securitySchemes[name] ? undefined : `no security scheme ${name}`),
    schema: (name, path) => {
      if (!schemas[name]) return `no component ${name}`;
      return hasField(schemas[name], path.split("/").filter(Boolean)) ? undefined : `no field ${path} in ${name}`;
    },
    model: (ids) => eachModel(ids, () => undefined),
    price: (ids) => eachModel(ids, ({ priced }) => (priced ? undefined : "no price")),
    field: (ids, path) =>
      eachModel(ids, ({ input }) => (hasField(input, path.split("/").filter(Boolean)) ? undefined : `no field ${path}`)),
    rule: (ids, id) =>
      hasRule(schemas[ids], id) ? undefined : eachModel(ids, ({ input }) => (hasRule(input, id) ? undefined : `no rule ${id}`)),
  };

  return (target) => {
    const [, kind = "", name = "", detail = ""] = /^(\w+)(?::([^#]+)(?:#(.*))?)?$/.exec(target) ?? [];
    return checks[kind] ? checks[kind](name, detail) : `${JSON.stringify(target)} is no kind of target; see sources/README.md`;
  };
}

/** The operations that a server calls back with. */
function callbacksOf(operation: Document): Document[] {
  const items = Object.values<Document>(operation.callbacks ?? {}).flatMap((callback) => Object.values<Document>(callback));
  return items.flatMap((item) => (item.post ? [item.post] : []));
}

interface ModelInput {
  readonly input: Document;
  readonly priced: boolean;
}

/** Inputs by model; a model taken as JSON and as a form has the fields of both. */
function modelInputs(document: Document): Map<string, ModelInput> {
  const inputs = new Map<string, ModelInput>();
  for (const { id, component, entry } of modelsOf(document)) {
    const known = inputs.get(id);
    const input = { anyOf: [...(known?.input.anyOf ?? []), { $ref: `#/components/schemas/${component}` }] };
    inputs.set(id, { input, priced: Boolean(entry.price) });
  }
  return inputs;
}
