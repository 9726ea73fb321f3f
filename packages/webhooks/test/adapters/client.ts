import { Agent, type OutgoingHttpHeaders, request as open } from "node:http";

export interface Call {
  readonly method?: string;
  readonly path?: string;
  /** A list of values is sent as so many lines. */
  readonly headers: OutgoingHttpHeaders;
  /** What is written, piece by piece; a number waits so many milliseconds, "hang up" ends the connection. */
  readonly pieces?: readonly (Uint8Array | number | "hang up")[];
  readonly agent?: Agent;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** It came over a connection that was open before. */
  readonly isReused: boolean;
  /** The server has asked for the body (100). */
  readonly wasAskedFor: boolean;
}

/** Makes a request, as it is told to. Rejects when it ends without an answer. */
export type Send = (call: Call) => Promise<Answer>;

/** Sends to a port on loopback. */
export const toPort =
  (port: number): Send =>
  (call) =>
    exchange(port, call);

function exchange(port: number, { method = "POST", path = "/webhooks", headers, pieces = [], agent }: Call): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = open({ port, host: "127.0.0.1", method, path, headers, agent: agent ?? false });
    request.setNoDelay(true);
    let wasAskedFor = false;
    request.on("continue", () => {
      wasAskedFor = true;
    });
    request.on("response", async (response) => {
      // Not `toArray`: what was written may still fail after the answer has come.
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers, isReused: request.reusedSocket, wasAskedFor }),
      );
    });
    request.on("error", reject);
    void write();

    async function write() {
      // Else they go with the first piece.
      if (headers.expect || typeof pieces[0] === "number") request.flushHeaders();
      if (headers.expect) {
        await new Promise((go) => request.once("continue", go).once("response", go));
      }
      for (const piece of pieces) {
        if (piece === "hang up") return request.destroy();
        if (typeof piece === "number") await new Promise((go) => setTimeout(go, piece));
        else await new Promise((go) => request.write(piece, go));
      }
      request.end();
    }
  });
}

/** One connection after the other, each kept for the next request. */
export const keptAlive = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** Cuts bytes into pieces of so many. */
export function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}
