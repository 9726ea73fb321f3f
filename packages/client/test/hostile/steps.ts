import type { ServerResponse } from "node:http";
import type { Step } from "./server.ts";

type HeaderLines = Readonly<Record<string, string | readonly string[]>>;

/** A plain answer. */
export const answer =
  (status: number, body = "", headers: HeaderLines = {}): Step =>
  (out) => {
    out.writeHead(status, headers as Record<string, string | string[]>).end(body);
  };

export const json = (value: unknown, status = 200, headers: HeaderLines = {}): Step =>
  answer(status, JSON.stringify(value), { "content-type": "application/json", ...headers });

/** A unified task in its envelope. */
export const taskJson = (status = "queued", more: object = {}) => ({
  code: 200,
  success: true,
  data: { task_id: "task-1", status, ...more },
});

/** Shows a task, as a submission and a query do. */
export const task = (status?: string, more?: object): Step => json(taskJson(status, more));

/** Ends the connection without a word. */
export const reset: Step = (out) => void socketOf(out).resetAndDestroy();

/** Ends the connection amid the body. */
export const resetMidBody: Step = (out) => {
  out
    .writeHead(200, { "content-type": "application/json", "content-length": "100" })
    .write('{"data":', () => socketOf(out).resetAndDestroy());
};

/** Takes the request and says nothing, ever. */
export const silent: Step = () => {};

/** Begins an answer and never ends it. */
export const stall: Step = (out) => {
  out.writeHead(200, { "content-type": "application/json" }).write('{"data":');
};

/** Bytes as they are. */
export const bytes =
  (raw: string): Step =>
  (out) => {
    socketOf(out).end(raw.replaceAll("\n", "\r\n"), "latin1");
  };

/** An event stream: these pieces, then its end, unless it stays open. */
export const stream =
  (pieces: readonly (string | Uint8Array)[], { open = false } = {}): Step =>
  (out) => {
    out.writeHead(200, { "content-type": "text/event-stream" });
    for (const piece of pieces) out.write(piece);
    if (!open) out.end();
    else out.flushHeaders();
  };

function socketOf(out: ServerResponse) {
  if (!out.socket) throw new Error("The connection is gone already.");
  return out.socket;
}
