import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The answer that each connection gave last, to know at the end which are still under way. */
export class Underway {
  readonly #latest = new Map<Socket, ServerResponse>();

  add(socket: Socket, answer: ServerResponse): void {
    if (!this.#latest.has(socket)) socket.once("close", () => this.#latest.delete(socket));
    this.#latest.set(socket, answer);
  }

  /** Ends streams, which would go on for ever, and tells of every other answer when it is over. */
  finish(onDone: () => void): void {
    for (const answer of this.#latest.values()) {
      const isStream = answer.headersSent && !answer.writableEnded;
      if (isStream) answer.end();
      if (!answer.writableFinished) answer.once("close", onDone);
    }
  }
}
