import { readFileSync } from "node:fs";
import { specPath } from "../../src/prism.ts";

/** An object of the document, where a test need not know more of it. */
type Node = Record<string, unknown>;

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Node>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Node>> }>> };
}

interface Response {
  readonly headers?: Readonly<Record<string, Node>>;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Node>> }>>;
}

const document = JSON.parse(readFileSync(specPath(), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** The value of a named example. */
export const example = (name: string) => (resolve(`#/components/examples/${name}`) as { value: never }).value as unknown;

/** Every example of a response: where it stands, and what is answered. */
export const responseExamples = operations().flatMap(({ path, method, operation }) =>
  Object.entries(operation.responses).flatMap(([status, response]) => {
    const { headers = {}, content = {} } = deref(response) as Response;
    const sent = Object.entries(headers).map(([name, header]) => [name, String((deref(header) as { example: unknown }).example)] as const);
    return Object.entries(content).flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([name, each]) => ({
        name: `${method} ${path} ${status} ${type} ${name}`,
        method,
        url: `http://mock${path.replace(/\{\w+\}/g, "x")}`,
        status: Number(status),
        headers: { ...Object.fromEntries(sent), "content-type": type },
        value: (deref(each) as { value: unknown }).value,
      })),
    );
  }),
);

/** Every example of a request's body. */
export const requestExamples = operations().flatMap(({ path, method, operation }) =>
  Object.entries(operation.requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
    Object.entries(examples).map(([name, each]) => ({
      name: `${method} ${path} ${type} ${name}`,
      method,
      url: `http://mock${path.replace(/\{\w+\}/g, "x")}`,
      type,
      value: (deref(each) as { value: Readonly<Record<string, unknown>> }).value,
    })),
  ),
);

function operations() {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId ? [{ path, method: method.toUpperCase(), operation }] : [],
    ),
  );
}

function deref(node: Node): Node {
  return typeof node.$ref === "string" ? deref(resolve(node.$ref)) : node;
}

function resolve(pointer: string): Node {
  return pointer
    .slice(2)
    .split("/")
    .reduce<unknown>((at, step) => (at as Node)[step.replaceAll("~1", "/")], document) as Node;
}
