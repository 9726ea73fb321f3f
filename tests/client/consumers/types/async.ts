import { type Client, unsafeModel } from "@gentasks/client";
import { type AsyncCompleted, type AsyncHandle, asyncTasks } from "@gentasks/client/async";
import { type Equal, is } from "./equal.ts";

declare const client: Client;
const tasks = asyncTasks(client);

// Right inputs: of a model, of a family of models, and with fields that only the vendor knows.
const done = await tasks.run("kling-v2", { prompt: "A lighthouse", mode: "pro", duration: 5 });
is<Equal<typeof done, AsyncCompleted>>();
is<Equal<typeof done.outputs, string[]>>();
const handle = await tasks.submit("replicate/some/model", { anything: 1 });
is<Equal<typeof handle, AsyncHandle>>();
tasks.submit("kling-v2", { prompt: "A lighthouse", fresh_field: true });
tasks.submit(unsafeModel("next-year"), { prompt: "A lighthouse" });

tasks.submit("kling-v2", {
  // @ts-expect-error a prompt is a text
  prompt: 5,
});
tasks.submit("kling-v2", {
  // @ts-expect-error a mode is a word
  mode: 5,
});
tasks.submit("kling-v2", {
  dynamic_masks: [
    {
      // @ts-expect-error the address of a mask is a text
      mask: 5,
    },
  ],
});
tasks.submit(
  // @ts-expect-error no such model
  "kling-v9",
  { prompt: "A lighthouse" },
);

// States narrow; what the surface lacks is not offered.
for await (const task of tasks.task("task").watch()) {
  if (task.status === "completed") is<Equal<typeof task.outputs, string[]>>();
  else if (task.status === "failed") is<Equal<NonNullable<typeof task.error>, string>>();
}
// @ts-expect-error async tasks cannot be cancelled
handle.cancel();
tasks.run(
  "kling-v2",
  { prompt: "A lighthouse" },
  {
    // @ts-expect-error nor when the signal aborts
    cancelOnAbort: true,
  },
);
tasks.run("kling-v2", { prompt: "A lighthouse" }, { onSubmit: (task) => is<Equal<typeof task, AsyncHandle>>() });
