import { connect } from "node:net";
import { longestMs } from "./check.ts";

/** An answer as it came over a socket. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Exchange {
  /** Sent one after the other, each in a packet of its own. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** What becomes of the connection then: it waits for answers, tells that nothing more comes, or breaks off. */
  readonly ending: "wait" | "end" | "abandon";
  /** How many answers are waited for. Fewer come where the server closes the connection. */
  readonly answers: number;
}

const headEnd = "\r\n\r\n";
/** Long enough for a server on this machine to have begun with it. */
const abandonAfterMs = 20;

/** Sends bytes, whatever they are, and reads the answers. Rejects when neither they nor the end of the connection come in time. */
export function exchange(port: number, { pieces, ending, answers }: Exchange): Promise<readonly WireAnswer[]> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let received = "";
    const finish = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answersIn(received).answers);
    };
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`neither an answer nor an end within ${longestMs} ms; so far: ${JSON.stringify(received.slice(0, 300))}`));
    }, longestMs);
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      if (ending === "wait" && answersIn(received).answers.length >= answers) finish();
    });
    // A server that has heard enough may break the connection.
    socket.on("error", finish);
    socket.on("close", finish);
    const send = (at: number): void => {
      const piece = pieces[at];
      if (piece !== undefined) socket.write(piece, () => setImmediate(send, at + 1));
      else if (ending === "end") socket.end();
      else if (ending === "abandon") setTimeout(finish, abandonAfterMs);
    };
    socket.on("connect", () => send(0));
  });
}

/** Reads whole answers, and whether something stands behind them that is none. */
function answersIn(received: string): { readonly answers: readonly WireAnswer[]; readonly rest: string } {
  const answers: WireAnswer[] = [];
  let rest = received;
  for (;;) {
    const head = rest.indexOf(headEnd);
    const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(rest) ?? [];
    if (head < 0 || status === undefined) return { answers, rest };
    const headers = new Headers(
      rest
        .slice(0, head)
        .split("\r\n")
        .slice(1)
        .map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
    );
    const body = bodyIn(rest.slice(head + headEnd.length), Number(status), headers);
    if (!body) return { answers, rest };
    rest = body.rest;
    // 100 Continue and the like announce the answer.
    if (Number(status) >= 200) answers.push({ status: Number(status), headers, text: Buffer.from(body.text, "latin1").toString() });
  }
}

function bodyIn(after: string, status: number, headers: Headers): { readonly text: string; readonly rest: string } | undefined {
  if (status < 200 || status === 204 || status === 304) return { text: "", rest: after };
  if (headers.get("transfer-encoding") === "chunked") return chunksIn(after);
  const length = Number(headers.get("content-length") ?? 0);
  // The answer to HEAD tells the length of a body that it does not have.
  if (after.startsWith("HTTP/1.1 ")) return { text: "", rest: after };
  return after.length < length ? undefined : { text: after.slice(0, length), rest: after.slice(length) };
}

function chunksIn(after: string): { readonly text: string; readonly rest: string } | undefined {
  let text = "";
  let rest = after;
  for (;;) {
    const [line, size] = /^([0-9a-f]+)\r\n/i.exec(rest) ?? [];
    if (line === undefined || size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    const end = line.length + length + 2;
    if (rest.length < end) return undefined;
    text += rest.slice(line.length, line.length + length);
    rest = rest.slice(end);
    if (length === 0) return { text, rest };
  }
}
