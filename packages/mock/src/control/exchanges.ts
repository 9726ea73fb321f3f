import { keyId } from "../keys/keys.ts";

/** A request to the service and how it was answered. */
export interface Exchange {
  /** On the clock of its session, in milliseconds since 1970. */
  readonly at: number;
  /** How long the answer took, in real milliseconds. */
  readonly ms: number;
  readonly session: string;
  readonly method: string;
  readonly path: string;
  /** 0 where the connection was dropped. */
  readonly status: number;
  /** Id of the key. */
  readonly key?: string;
}

interface Kept extends Omit<Exchange, "key" | "path"> {
  readonly url: string;
  readonly headers: Headers;
}

const most = 200;

/** The latest requests, newest last in a ring. What costs time is left to whoever looks. */
export class Exchanges {
  readonly #kept: Kept[] = [];
  #next = 0;

  add(exchange: Kept): void {
    this.#kept[this.#next] = exchange;
    this.#next = (this.#next + 1) % most;
  }

  /** Newest first. */
  list(): Exchange[] {
    return [...this.#kept.slice(this.#next), ...this.#kept.slice(0, this.#next)].reverse().map(shown);
  }
}

function shown({ url, headers, ...exchange }: Kept): Exchange {
  const { pathname, search } = new URL(url);
  const token = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  return { ...exchange, path: pathname + search, ...(token !== undefined && { key: keyId(token) }) };
}
