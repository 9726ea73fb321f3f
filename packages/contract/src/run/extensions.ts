import { type Operation, type OperationId, operations } from "@gentasks/schema/operations";
import type { Exchange } from "../exchange/exchange.ts";
import { responseOf } from "../spec/responses.ts";
import type { Context } from "./context.ts";

/** Which operations a server lacks, of those that it may lack. */
export class Extensions {
  readonly #missing = new Map<string, string>();

  /** Asks for each operation once, in a way that creates and changes nothing. */
  async look(needed: readonly string[], { ask }: Context): Promise<void> {
    for (const id of new Set(needed)) {
      const operation = operations[id as OperationId];
      const path = operation.path.replaceAll(/\{[^}]+\}/g, "no-such-id");
      const why = lackOf(operation, await ask({ method: operation.method, path }));
      if (why !== undefined) this.#missing.set(id, why);
    }
  }

  /** Why a probe that needs the operations has nothing to look at; undefined where it has. */
  whyNot(needs: readonly string[] = []): string | undefined {
    const missing = needs.flatMap((id) => this.#missing.get(id) ?? []);
    return missing.length > 0 ? `the server lacks an extension: ${missing.join(", ")}` : undefined;
  }
}

/** Nothing is there at 405 and 501, nor at a 404, unless it says as the document does that only the id is unknown. */
function lackOf(operation: Operation, { response }: Exchange): string | undefined {
  const { status, json } = response;
  if (![404, 405, 501].includes(status)) return undefined;
  const unknownId = operation.path.includes("{") ? responseOf(operation, 404) : undefined;
  if (status === 404 && json !== undefined && unknownId?.check("application/json", json).length === 0) return undefined;
  return `${operation.method} ${operation.path} is answered with ${status}`;
}
