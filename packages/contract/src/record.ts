/** Holds what an application sends, and what its tests answer in the server's place, to the spec. */
import { checkExchange } from "./checks/exchange.ts";
import { type Finding, isFailure } from "./checks/finding.ts";
import type { Exchange } from "./exchange/exchange.ts";
import { exchangeOf } from "./exchange/exchange-of.ts";
import { requestFaults } from "./record/request-faults.ts";

export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A departure from the spec in an exchange that an application made. */
export type Departure = Omit<Finding, "during" | "exchange"> & { readonly exchange: Exchange };

export interface RecordOptions {
  /** Where the service is. Requests to other addresses pass unseen. Default: every request is for the service. */
  readonly baseUrl?: string;
  /** Told of each departure, those from inferences too, when it is found. */
  readonly onFinding?: (departure: Departure) => void;
  /** Whether the fetch rejects at a departure instead of answering. Default false. */
  readonly throws?: boolean;
}

export interface Recorded {
  /** The fetch to give to the application. Answers as the wrapped one does. */
  readonly fetch: FetchLike;
  /** All that was not as the spec says, so far. */
  readonly departures: readonly Departure[];
  /** Throws a sentence for each departure, but for those from what is only inferred; for the end of a test. */
  expectNoDepartures(): void;
}

/**
 * Wraps a fetch, or a stub of one, in an application's tests. Each exchange with the service is checked: the body of the request and all
 * of the answer. So a stub that was written by hand cannot say what no server says.
 */
export function recordContract(fetch: FetchLike = globalThis.fetch, options: RecordOptions = {}): Recorded {
  const { baseUrl = "", onFinding, throws = false } = options;
  const departures: Departure[] = [];
  let count = 0;

  async function checked(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const url = input instanceof Request ? input.url : String(input);
    if (!isUnder(url, baseUrl)) return fetch(input, init);
    const sent = new Request(input instanceof Request ? input.clone() : input, init);
    const request = sent.clone();
    const started = performance.now();
    // A stub may look at what it was given, so it gets just that; only a stream can be read no second time.
    const response = await (init?.body instanceof ReadableStream ? fetch(sent) : fetch(input, init));
    const exchange = await exchangeOf({
      number: ++count,
      request,
      path: pathBelow(baseUrl, request.url),
      response: response.clone(),
      started,
    });
    const found = [...(await requestFaults(exchange)), ...checkExchange(exchange)].map((each) => ({ ...each, exchange }));
    departures.push(...found);
    for (const departure of found) onFinding?.(departure);
    if (throws) refuse(found);
    return response;
  }

  return { fetch: checked, departures, expectNoDepartures: () => refuse(departures) };
}

const isUnder = (url: string, baseUrl: string) => url === baseUrl || url.startsWith(baseUrl === "" ? "" : `${baseUrl.replace(/\/$/, "")}/`);

/** The spec knows paths without what the address of the service has before them. */
const pathBelow = (baseUrl: string, url: string) =>
  new URL(url).pathname.slice(baseUrl === "" ? 0 : new URL(baseUrl).pathname.replace(/\/$/, "").length);

function refuse(departures: readonly Departure[]): void {
  const failures = departures.filter(isFailure);
  if (failures.length === 0) return;
  const lines = failures.map(
    ({ check, message, expected, exchange: { request } }) =>
      `${request.method} ${request.url}: ${check}: ${message} (expected: ${expected})`,
  );
  throw new Error(`The application or its stubs depart from the spec:\n${lines.join("\n")}`);
}
