import { serve } from "@hono/node-server";
import type { Fetch } from "./prism.ts";

export interface ServerOptions {
  /** Where to listen. Default 127.0.0.1: a mock is for this machine. */
  readonly hostname?: string;
  /** 0 takes a free port. Default 4010. */
  readonly port?: number;
}

/** A listening server. */
export interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** Puts a fetch function behind a port. Rejects with a sentence for people when the port is taken. */
export function listen(fetch: Fetch, { hostname = "127.0.0.1", port = 4010 }: ServerOptions = {}): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, (address) => {
      resolve({
        url: `http://${hostname}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Idle keep-alive connections would hold the process open.
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`Port ${port} of ${hostname} is taken. Stop what listens there, or choose another with PORT=${port + 1}.`)
          : error,
      );
    });
  });
}
