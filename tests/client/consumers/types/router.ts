import type { Client } from "@gentasks/client";
import { type RouterCompleted, type RouterHandle, routerTasks } from "@gentasks/client/router";
import { type Equal, is } from "./equal.ts";

declare const client: Client;
declare const blob: Blob;
const { midjourney, suno, recraft, kling, submit, run, task } = routerTasks(client);

// Right inputs, by name and by path.
const handle = await midjourney.imagine({ prompt: "A lighthouse" }, { timeoutMs: 1000 });
is<Equal<typeof handle, RouterHandle>>();
suno.jobs({ prompt: "A slow waltz", mode: "music", fresh_field: true });
kling.textToVideo({ prompt: "A lighthouse", mode: "pro" });
recraft.vectorize({ image_url: "https://example.com/a.png" });
const done = await run("kling/text-to-video", { prompt: "A lighthouse" });
is<Equal<typeof done, RouterCompleted>>();
is<Equal<NonNullable<NonNullable<typeof done.result>["image_urls"]>, string[]>>();

// A file stands for its address, or for itself where the interface takes a form.
recraft.vectorize({ image_url: blob });
recraft.vectorize({ image: blob });
recraft.styles({ style: "icon", files: [blob] });
kling.imageToVideo({ image_url: blob });

midjourney.imagine(
  // @ts-expect-error the prompt is required
  {},
);
midjourney.imagine({
  // @ts-expect-error a prompt is a text
  prompt: blob,
});
midjourney.change({
  taskId: "task",
  // @ts-expect-error an action is a word
  action: 1,
});
kling.textToVideo({
  prompt: "A lighthouse",
  // @ts-expect-error a mode is a word
  mode: 5,
});
// @ts-expect-error no such interface
midjourney.imagin({ prompt: "A lighthouse" });
submit(
  // @ts-expect-error no such path
  "midjourney/imagin",
  { prompt: "A lighthouse" },
);
// @ts-expect-error router tasks cannot be cancelled
handle.cancel();

for await (const state of task("task").watch()) {
  if (state.status === "completed") is<Equal<NonNullable<typeof state.result>["audio_url"], string | undefined>>();
  else if (state.status === "failed") state.error?.message;
}
