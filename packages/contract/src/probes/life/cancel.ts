import { operations } from "@gentasks/schema/operations";
import type { Probe } from "../probe.ts";
import { endsOf, read, statusIn, submitted, watched } from "./tasks.ts";

const about = { check: "cancel", provenance: "extension" } as const;

/** A task that is cancelled as it runs, and one that has ended. */
export const cancel: Probe = {
  id: "cancelling a task",
  checks: ["cancel"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["cancelTask"],
  async run(context) {
    const stop = (id: string) => context.send({ method: "POST", path: operations.cancelTask.path.replace("{task_id}", id) });
    const running = await submitted(context, "unified");
    if (running !== undefined) {
      const { number, response } = await stop(running);
      // A server without the extension does not have the path.
      if (response.status === 404 || response.status === 405) return;
      const now = await read(context, "unified", running);
      if (!endsOf("unified").includes(statusIn(now))) {
        context.report({
          ...about,
          message: `Task ${running} is ${statusIn(now)} after it was cancelled`,
          expected: "an ended task",
          exchange: number,
        });
      }
      const again = await stop(running);
      if (again.response.status !== 200)
        context.report({
          ...about,
          message: `Cancelling task ${running} again was answered with ${again.response.status}`,
          expected: "200",
          exchange: again.number,
        });
      await context.pass(5000);
      const later = await read(context, "unified", running);
      if (later.response.text !== now.response.text)
        context.report({
          ...about,
          message: `Task ${running} was cancelled, and reads otherwise a little later`,
          expected: "no change",
          exchange: later.number,
        });
    }
    const ended = await submitted(context, "unified");
    if (ended === undefined) return;
    const before = (await watched(context, "unified", ended)).at(-1);
    const { number } = await stop(ended);
    const after = await read(context, "unified", ended);
    if (before && after.response.text !== before.response.text)
      context.report({ ...about, message: `Cancelling changed task ${ended}, which had ended`, expected: "no change", exchange: number });
  },
};
