import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { DroppedConnection } from "../front/damage.ts";
import { problem } from "../front/respond.ts";
import type { Fetch } from "../options.ts";
import { addressOf } from "./address.ts";
import { Underway } from "./underway.ts";
import { refuseUnreadable } from "./unreadable.ts";

export interface ListenOptions {
  /** Where to listen. Default 127.0.0.1: a mock is for this machine. */
  readonly hostname?: string;
  /** 0 takes a free port. Default 4010. */
  readonly port?: number;
  /** Told of what the fetch function throws; the caller gets a 500. Default: prints it. */
  readonly onError?: (error: unknown) => void;
}

/** A listening server. */
export interface Server {
  /** Address for callers on this machine, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, ends event streams, and gives answers that are under way two seconds. */
  close(): Promise<void>;
}

const closeWithinMs = 2000;

/** Puts a fetch function behind a port. Rejects with a sentence for people when the port is taken. */
export function listen(
  fetch: Fetch,
  { hostname = "127.0.0.1", port = 4010, onError = console.error }: ListenOptions = {},
): Promise<Server> {
  const listener = getRequestListener(
    ((request: Request, { outgoing }: { outgoing: { destroy(): void } }) =>
      fetch(request).catch((error) => {
        // Without an answer there is nothing for the listener to write.
        if (error instanceof DroppedConnection) outgoing.destroy();
        throw error;
      })) as never,
    {
      // For callers who do not say whom they call, as in HTTP/1.0.
      hostname: "localhost",
      errorHandler: (error) => {
        if (error instanceof DroppedConnection) return;
        if (error instanceof RequestError)
          return problem(400, "The request cannot be read", `${error.message}; send a path and a Host header.`);
        onError(error);
        return problem(500, "The mock failed", "It is the mock's fault; what went wrong stands in its output.");
      },
    },
  );
  const underway = new Underway();
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    underway.add(incoming.socket, outgoing);
    void listener(incoming, outgoing);
  });
  server.on("clientError", refuseUnreadable);

  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? taken(hostname, port) : error));
    server.listen(port, hostname, () =>
      resolve({
        url: addressOf(hostname, (server.address() as AddressInfo).port),
        close: () => close(),
      }),
    );
  });

  async function close(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    underway.finish(() => server.closeIdleConnections());
    const late = setTimeout(() => server.closeAllConnections(), closeWithinMs);
    await closed;
    clearTimeout(late);
  }
}

const taken = (hostname: string, port: number) =>
  new Error(
    `Port ${port} of ${hostname} is taken. Stop what listens there, or choose another with --port ${port < 65_535 ? port + 1 : 0}.`,
  );
