import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Validated } from "@gentasks/schema";
import { validators } from "@gentasks/schema/validators";
import { Webhook } from "standardwebhooks";

/** The secret that receivers and mocks share. */
export const secret = `whsec_${Buffer.from("a secret of thirty-two bytes ...").toString("base64")}`;

interface Received {
  readonly event: string;
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
}

interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The callbacks about a task, in the order in which they came. */
  about(task: string): readonly Received[];
  /** What was wrong with callbacks: their signature, or their body. */
  readonly faults: readonly string[];
}

const verifier = new Webhook(secret);
const events: Readonly<Record<string, () => Promise<{ readonly default: { validate(body: unknown): Validated<unknown> } }>>> =
  validators.events;

/** Listens for callbacks and holds each against its signature and against the spec. */
export async function startReceiver(): Promise<Receiver> {
  const received = new Map<string, Received[]>();
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    const content = await text(request);
    const event = String(request.headers["x-mock-event"]);
    try {
      const body = verifier.verify(content, request.headers as Record<string, string>) as Received["body"];
      const issues = (await events[event]?.())?.default.validate(body).issues;
      if (issues || !events[event]) faults.push(`${event}: ${JSON.stringify(issues)} in ${content}`);
      const task: string = body.task_id ?? body.id;
      received.set(task, [...(received.get(task) ?? []), { event, id: String(request.headers["webhook-id"]), body }]);
    } catch (error) {
      faults.push(`${event}: ${error}`);
    }
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    about: (task) => received.get(task) ?? [],
    faults,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
