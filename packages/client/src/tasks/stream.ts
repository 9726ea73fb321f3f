import { ApiError, NotSupportedError } from "../errors/errors.ts";
import { bounded } from "../http/bounded.ts";
import { eventReader } from "../http/events.ts";
import { mayPass } from "../http/retry.ts";
import type { TaskPort } from "./port.ts";
import type { WatchBounds } from "./watch.ts";

/** How often a stream is opened again before the task is asked for instead. */
const openings = 3;
/** A stream that shows no sign of life for so long is given up. Servers send one every 15 seconds. */
const silenceMs = 45_000;

/** The states of a task as the server tells them. Ends where the server has no stream, or keeps none open. */
export async function* streamStates<T>(port: TaskPort<T>, what: string, options: WatchBounds): AsyncGenerator<T, void, undefined> {
  let lastId: string | undefined;
  for (let opened = 0; opened < openings; opened++) {
    try {
      const body = await port.events?.(lastId, options);
      if (!body) {
        if (options.transport !== "sse") return;
        throw new NotSupportedError(`${what} over SSE is not possible: this server has no stream. Use the transport "auto".`, {
          code: "not_supported",
          taskId: options.taskId,
        });
      }
      const events = eventReader(body);
      try {
        for (;;) {
          const event = await bounded(what, { ...options, timeoutMs: silenceMs }, events.next);
          if (!event) break;
          if (event.data === undefined) continue;
          lastId = event.id || lastId;
          const task = port.read(JSON.parse(event.data));
          if (task !== undefined) yield task;
        }
      } finally {
        events.close();
      }
    } catch (error) {
      if (mayPass(error)) continue;
      // Whatever a server says against streaming, asking for the task tells the truth.
      if (options.transport !== "sse" && ApiError.is(error) && error.status !== 401) return;
      throw error;
    }
  }
}
