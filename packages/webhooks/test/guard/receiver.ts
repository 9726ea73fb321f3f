import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo, Server } from "node:net";

/** What a receiver was sent. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on loopback that counts every connection and keeps every request. */
export interface Receiver extends AsyncDisposable {
  readonly port: number;
  readonly received: readonly Received[];
  connections(): number;
}

/** Listens on a free port of 127.0.0.1, or at the given place; answers 204 unless told otherwise. */
export async function receive(
  answer: RequestListener = (_request, response) => response.writeHead(204).end(),
  port = 0,
  host = "127.0.0.1",
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ method: request.method, path: request.url, headers: request.headers, body: Buffer.concat(chunks) });
    answer(request, response);
  });
  return watch(server, received, port, host);
}

/** Puts any server on loopback and counts its connections. */
export async function watch(server: Server, received: readonly Received[] = [], port = 0, host = "127.0.0.1"): Promise<Receiver> {
  let connections = 0;
  server.on("connection", () => connections++);
  server.listen(port, host);
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    received,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.close();
      if ("closeAllConnections" in server) (server.closeAllConnections as () => void)();
      await once(server, "close");
    },
  };
}
