import type { Provider } from "@gentasks/engine";

type Respond = NonNullable<Provider["respond"]>;

/** Tells of the end of every streamed answer, before it has its effect. */
export const watchStreams = (respond: Respond, ended: (task: Parameters<Respond>[0], complete: boolean) => Promise<void>): Respond =>
  async function* (task, files, signal) {
    let complete = false;
    try {
      yield* respond(task, files, signal);
      complete = true;
    } finally {
      if (task.input.stream === true) await ended(task, complete);
    }
  };
