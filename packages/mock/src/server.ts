import { createGuardedSend } from "@gentasks/webhooks/node";
import { serve } from "@hono/node-server";
import { DroppedConnection } from "./front/damage.ts";
import { createMock, type Mock } from "./mock.ts";
import type { Fetch, MockOptions } from "./options.ts";

export interface ListenOptions {
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
export function listen(fetch: Fetch, { hostname = "127.0.0.1", port = 4010 }: ListenOptions = {}): Promise<Server> {
  return new Promise((resolve, reject) => {
    const answer = async (request: Request, { outgoing }: { outgoing: { destroy(): void } }): Promise<Response> => {
      try {
        return await fetch(request);
      } catch (error) {
        if (!(error instanceof DroppedConnection)) throw error;
        outgoing.destroy();
        return new Response(null);
      }
    };
    const server = serve({ fetch: answer as never, hostname, port }, (address) => {
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
          ? new Error(`Port ${port} of ${hostname} is taken. Stop what listens there, or choose another with --port ${port + 1}.`)
          : error,
      );
    });
  });
}

export interface MockServerOptions extends MockOptions, ListenOptions {
  /** Hosts and networks besides this machine that callbacks may go to: names, addresses, CIDR ranges. */
  readonly allowCallbacks?: readonly string[];
}

/** A mock behind a port. */
export interface MockServer extends Server {
  readonly mock: Mock;
}

/** Starts a mock on this machine. Its files have the address it listens on, unless `baseUrl` says another. */
export async function startMockServer({ allowCallbacks, hostname, port, ...options }: MockServerOptions = {}): Promise<MockServer> {
  let mock: Mock | undefined;
  const server = await listen((request) => (mock as Mock).fetch(request), {
    ...(hostname !== undefined && { hostname }),
    ...(port !== undefined && { port }),
  });
  mock = createMock({
    baseUrl: server.url,
    send: createGuardedSend({ loopback: "only", ...(allowCallbacks && { allow: allowCallbacks }) }),
    responder: async () => {
      const { createPrismResponder, specPath } = await import("./prism.ts");
      return createPrismResponder(specPath());
    },
    ...options,
  });
  const { close } = mock;
  return {
    mock,
    url: server.url,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
