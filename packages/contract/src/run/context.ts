import { checkExchange } from "../checks/exchange.ts";
import type { Finding } from "../checks/finding.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { createWire, type Sending } from "../exchange/wire.ts";
import type { VerifyOptions } from "./options.ts";
import { createPurse } from "./spending.ts";

/** What a piece of work has: the server, the options, and where to tell what it finds. */
export interface Context {
  readonly options: VerifyOptions;
  /** Sends a request; its answer is held to the document by the way. */
  send(sending: Sending): Promise<Exchange>;
  /** Sends a request that a server may know nothing of; its answer is not held to anything. */
  ask(sending: Sending): Promise<Exchange>;
  /** Tells what is not as the spec says. */
  report(finding: Omit<Finding, "during">): void;
  /** Lets time pass at the server. */
  pass(ms: number): Promise<void>;
}

/** Everything that has come of a run so far. */
interface Record {
  readonly exchanges: Exchange[];
  readonly findings: Finding[];
}

/** Makes contexts of pieces of work that share one server and one record. */
export function createContexts(options: VerifyOptions, defaults: { readonly baseUrl: string }) {
  const record: Record = { exchanges: [], findings: [] };
  const { keys, fetch = globalThis.fetch, timeoutMs = 30_000, pass = sleep } = options;
  const baseUrl = (options.baseUrl ?? defaults.baseUrl).replace(/\/$/, "");
  const wire = createWire({ fetch, baseUrl, key: keys.main, timeoutMs, onExchange: note });

  const purse = createPurse(options.spend ?? 0, (sending) => wire.send(sending));

  function note(exchange: Exchange): void {
    record.exchanges.push(exchange);
    options.onExchange?.(exchange);
  }

  const contextFor = (during: string): Context => ({
    options,
    async send(sending) {
      await purse.pay(sending);
      const exchange = await wire.send(sending);
      purse.watch(sending, exchange);
      for (const found of checkExchange(exchange)) record.findings.push({ ...found, exchange: exchange.number, during });
      return exchange;
    },
    async ask(sending) {
      await purse.pay(sending);
      return wire.send(sending);
    },
    report: (finding) => void record.findings.push({ ...finding, during }),
    pass,
  });
  return { record, contextFor };
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
