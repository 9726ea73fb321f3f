import { readFileSync } from "node:fs";
import { specPath } from "@gentasks/mock/prism";
import { type Operation, operations } from "@gentasks/schema/operations";
import { type Transport, transportNames } from "./transports.ts";

/** An answer that an operation is documented to give. */
export interface Documented {
  readonly operation: Operation;
  readonly status: number;
}

const document: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, object>> }>>>>;
} = JSON.parse(readFileSync(specPath(), "utf8"));

const all: readonly Operation[] = Object.values(operations);

export const documented: readonly Documented[] = all.flatMap((operation) =>
  Object.keys(document.paths[operation.path]?.[operation.method.toLowerCase()]?.responses ?? {}).map((status) => ({
    operation,
    status: Number(status),
  })),
);

/** Which of the documented answers have been seen, and on which way. */
export class Coverage {
  readonly #seen = new Set<string>();
  readonly #exchanges = new Map<Transport, number>();

  note(transport: Transport, method: string, path: string, status: number): void {
    this.#exchanges.set(transport, (this.#exchanges.get(transport) ?? 0) + 1);
    for (const { operationId } of operationsOf(method, path, status)) this.#seen.add(key(transport, operationId, status));
  }

  has(transport: Transport, { operation, status }: Documented): boolean {
    return this.#seen.has(key(transport, operation.operationId, status));
  }

  /** A line for each operation, a column for each status: `phm` where it was seen in process, over HTTP and through MSW. */
  table(): string {
    const statuses = [...new Set(documented.map(({ status }) => status))].sort((a, b) => a - b);
    const rows = all.map((operation) => [
      operation.operationId,
      ...statuses.map((status) => {
        if (!documented.some((each) => each.operation === operation && each.status === status)) return "";
        return transportNames.map((name) => (this.has(name, { operation, status }) ? letters[name] : "-")).join("");
      }),
    ]);
    const counts = transportNames.map((name) => `${letters[name]} = ${name}: ${this.#exchanges.get(name) ?? 0} exchanges`);
    return [["", ...statuses], ...rows]
      .map(([name, ...cells]) => `${String(name).padEnd(30)}${cells.map((cell) => String(cell).padEnd(5)).join("")}`.trimEnd())
      .concat(counts.join(", "))
      .join("\n");
  }
}

const letters: Readonly<Record<Transport, string>> = { "in process": "p", "over HTTP": "h", "through MSW": "m" };

const key = (...parts: readonly unknown[]) => parts.join(" ");

/** A path refuses a method in the same way for all of its operations. */
function operationsOf(method: string, path: string, status: number): readonly Operation[] {
  const exact = all.filter((operation) => operation.path === path);
  const ofPath = exact.length > 0 ? exact : all.filter((operation) => matches(operation.path, path));
  return status === 405 ? ofPath : ofPath.filter((operation) => operation.method === method);
}

const matches = (template: string, path: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);
