import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { VerifyOptions } from "../run/options.ts";

type ReceiverOptions = Pick<VerifyOptions, "callbackUrl" | "callbackPort">;

/** Receives callbacks on this machine and keeps their bodies, in the order in which they came. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly bodies: readonly string[];
}

/** Opens a receiver at a port of this machine, a free one of 127.0.0.1 unless told otherwise; `url` is how the server calls it. */
export async function openReceiver({ callbackUrl, callbackPort = 0 }: ReceiverOptions = {}): Promise<Receiver> {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await text(request));
    response.writeHead(204).end();
  });
  server.listen(callbackPort, callbackUrl === undefined ? "127.0.0.1" : undefined);
  await once(server, "listening");
  return {
    url: callbackUrl ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bodies,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
