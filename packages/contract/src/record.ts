/** Holds what an application sends, and what its tests answer in the server's place, to the spec. */
import { validators } from "@gentasks/schema/validators";
import { checkExchange } from "./checks/exchange.ts";
import type { Finding } from "./checks/finding.ts";
import type { Exchange } from "./exchange/exchange.ts";
import { exchangeOf, jsonIn } from "./exchange/exchange-of.ts";
import { findOperation } from "./spec/find-operation.ts";

type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A departure from the spec in an exchange that an application made. */
export type Departure = Omit<Finding, "during" | "exchange"> & { readonly exchange: Exchange };

export interface Recorded {
  /** The fetch to give to the application. Answers as the wrapped one does. */
  readonly fetch: FetchLike;
  /** All that was not as the spec says, so far. */
  readonly departures: readonly Departure[];
  /** Throws a sentence for each departure; for the end of a test. */
  expectNoDepartures(): void;
}

/**
 * Wraps a fetch, or a stub of one, in an application's tests. Each exchange with a path of the spec is checked: the body of the request
 * and all of the answer. So a stub that was written by hand cannot say what no server says.
 */
export function recordContract(fetch: FetchLike = globalThis.fetch): Recorded {
  const departures: Departure[] = [];
  let count = 0;

  async function checked(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const sent = request.clone();
    const response = await fetch(request);
    const exchange = await exchangeOf(++count, sent, response.clone());
    departures.push(...[...(await requestFaults(exchange)), ...checkExchange(exchange)].map((found) => ({ ...found, exchange })));
    return response;
  }

  return {
    fetch: checked,
    departures,
    expectNoDepartures() {
      if (departures.length === 0) return;
      const lines = departures.map(({ check, message, expected, exchange: { request } }) => {
        return `${request.method} ${request.url}: ${check}: ${message} (expected: ${expected})`;
      });
      throw new Error(`The application or its stubs depart from the spec:\n${lines.join("\n")}`);
    },
  };
}

type Validator = { readonly validate: (value: unknown) => Promise<{ readonly issues?: readonly { readonly message: string }[] }> };

/** What is wrong with a request that the server accepted; one that it refused was meant to be wrong. */
async function requestFaults({ operation, request, response }: Exchange): Promise<readonly Omit<Departure, "exchange">[]> {
  const { pathname } = new URL(request.url);
  if (!operation) {
    const { others } = findOperation(request.method, pathname);
    const message = others.length > 0 ? `${pathname} has no ${request.method}` : `The spec has no path ${pathname}`;
    return response.status < 400
      ? [{ check: "unknown-resource", message, expected: "a path and method of the spec", provenance: "documented" }]
      : [];
  }
  const loaders = validators.operations as unknown as Readonly<Record<string, () => Promise<{ readonly default: Validator }>>>;
  const load = loaders[operation.operationId];
  if (!load || response.status >= 400 || !request.headers["content-type"]?.startsWith("application/json")) return [];
  const { issues = [] } = await (await load()).default.validate(jsonIn(request.body ?? ""));
  return issues.map(({ message }) => ({
    check: "invalid-refused",
    message,
    expected: "a request that the spec allows",
    provenance: "documented",
  }));
}
