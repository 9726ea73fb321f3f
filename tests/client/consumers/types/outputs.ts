import type { Client, Completed, Handle, TaskFor, urlsOf } from "@gentasks/client";
import type { components, Model } from "@gentasks/schema";
import { type Equal, is } from "./equal.ts";

declare const client: Client;

// What a completed task holds follows from the model: video, image, audio, transcript.
const video = await client.run("google/veo-3.1-fast", { prompt: "A lighthouse" });
is<Equal<typeof video.output, { video_url: string }>>();
is<Equal<typeof video, Completed<"google/veo-3.1-fast">>>();
const image = await client.run("google/nano-banana", { prompt: "A lighthouse", aspect_ratio: "1:1" });
is<Equal<typeof image.output, { image_url?: string; image_urls?: string[] }>>();
const handle = await client.submit("elevenlabs/text-to-dialogue", { dialogue: [{ text: "Noon.", voice: "adam" }] });
const audio = await handle.wait();
is<Equal<typeof audio.output, { audio_url?: string; audio_urls?: string[] }>>();
const transcript = await client.task<"elevenlabs/speech-to-text">("task").wait();
is<Equal<typeof transcript.output, components["schemas"]["TranscriptOutput"]>>();
is<Equal<typeof transcript.output.language_code, string>>();
// @ts-expect-error a video is no picture
video.output.image_url;

// A state narrows by its status.
for await (const task of client.task<"google/veo-3.1-fast">("task").watch()) {
  is<Equal<typeof task, TaskFor<"google/veo-3.1-fast">>>();
  // @ts-expect-error only a completed task has an output
  task.output;
  if (task.status === "completed") is<Equal<typeof task.output.video_url, string>>();
  else if (task.status === "failed") is<Equal<NonNullable<typeof task.error>["message"], string>>();
  else is<Equal<typeof task.status, "pending" | "processing">>();
  if (task.status === "processing") is<Equal<NonNullable<typeof task.progress>, number>>();
}

// A task is resumed by its id, with or without its model, or by what toJSON gave, also after a while in a file.
const resumed = client.task("task");
is<Equal<typeof resumed, Handle>>();
const known = client.task<"google/nano-banana">("task");
is<Equal<Awaited<ReturnType<typeof known.wait>>["output"], components["schemas"]["ImageOutput"]>>();
const copied = client.task<"google/nano-banana">(known.toJSON());
is<Equal<typeof copied, Handle<"google/nano-banana">>>();
const noted = client.task({ id: "task", model: "google/nano-banana" });
is<Equal<typeof noted, Handle<"google/nano-banana">>>();
const stored = client.task(JSON.parse("{}") as { id: string; model?: string });
const handles: Handle[] = [resumed, known, stored];
client.task(
  // @ts-expect-error a task has an id
  { model: "google/nano-banana" },
);
// @ts-expect-error no such model
client.task<"google/nano-bananas">("task");

// Lists, downloads, quotes.
declare function show(task: TaskFor<Model>): void;
for await (const task of client.list({ status: "completed" })) show(task);
for await (const page of client.list().pages()) is<Equal<typeof page.next_cursor, string | undefined>>();
client.list({
  // @ts-expect-error no such status
  status: "finished",
});
const download = await client.download(video, { maxBytes: 1000 });
is<Equal<Awaited<ReturnType<typeof download.blob>>, Blob>>();
is<Equal<ReturnType<typeof urlsOf>, string[]>>();
const quote = await client.quote("google/nano-banana", { prompt: "A lighthouse", aspect_ratio: "1:1" });
is<Equal<typeof quote.cost, number | null>>();

export { handles };
