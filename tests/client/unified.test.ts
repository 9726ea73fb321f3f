import { setTimeout } from "node:timers/promises";
import { urlsOf } from "@gentasks/client";
import { expect, test } from "vitest";
import { all, clientOf, moved, sentTo, service } from "./service.ts";

const video = "google/veo-3.1-fast";
const input = { prompt: "A lighthouse at dusk" };

test("a video is run from prompt to file", async () => {
  const { client, soon } = service();
  const { output } = await client.run(video, input, { onSubmit: soon });
  const download = await client.download(output);
  expect(download).toMatchObject({ url: output.video_url, contentType: "video/mp4", name: expect.stringMatching(/\.mp4$/) });
  const bytes = await download.bytes();
  expect([bytes.length, String.fromCharCode(...bytes.subarray(4, 8))]).toEqual([download.size, "ftyp"]);
});

test("an image is run from prompt to file", async () => {
  const { client, soon } = service();
  const { output } = await client.run("google/nano-banana", { ...input, aspect_ratio: "1:1" }, { onSubmit: soon });
  const blob = await (await client.download(output)).blob();
  expect([blob.type, await blob.slice(1, 4).text()]).toEqual(["image/png", "PNG"]);
});

test("a text is spoken, and the sound written down again", async () => {
  const { client, soon } = service();
  const spoken = await client.run("elevenlabs/text-to-speech", { text: "The ferry leaves at noon.", voice: "adam" }, { onSubmit: soon });
  expect((await client.download(spoken)).contentType).toBe("audio/mpeg");
  const [audio_url = ""] = urlsOf(spoken);
  const heard = await client.run("elevenlabs/speech-to-text", { audio_url }, { onSubmit: soon });
  expect(heard.output.text).toMatch(/\w+ \w+/);
  expect(heard.output.words?.[0]).toMatchObject({ start: expect.any(Number), end: expect.any(Number) });
});

test("a submission shows its task at once, and is charged for once when it is done", async () => {
  const { client, mock, seen, soon } = service();
  const handle = await client.submit(video, input, { callbackUrl: "https://example.com/hook" });
  expect(handle).toMatchObject({ id: expect.stringMatching(/^tsk_/), model: video, snapshot: { task_id: handle.id } });
  expect(handle.requestId).toMatch(/^req_/);
  const [{ headers, body } = {}] = sentTo(seen, "POST /v1/tasks");
  expect(headers?.get("idempotency-key")).toBe(handle.idempotencyKey);
  expect(JSON.parse(String(body))).toEqual({ model: video, input, callback_url: "https://example.com/hook" });
  expect([moved(mock, "hold"), moved(mock, "capture")]).toEqual([[handle.id], []]);
  await soon();
  expect(await handle.get()).toMatchObject({ status: "completed" });
  expect(handle.snapshot).toMatchObject({ status: "completed" });
  expect([moved(mock, "hold"), moved(mock, "capture")]).toEqual([[handle.id], [handle.id]]);
});

test("two submissions under one key are one task", async () => {
  const { client, mock } = service();
  const ids = [];
  for (let i = 0; i < 2; i++) ids.push((await client.submit(video, input, { idempotencyKey: "order-4711" })).id);
  expect(mock.control.tasks().map(({ id }) => id)).toEqual([ids[0]]);
  expect(ids[1]).toBe(ids[0]);
});

test("a quote tells the price that the task is then held for, and creates nothing", async () => {
  const { client, mock } = service();
  const quote = await client.quote(video, input);
  expect(quote).toMatchObject({ dry_run: true, model: video, currency: "USD" });
  expect(mock.control.tasks()).toEqual([]);
  await client.submit(video, input);
  expect(mock.control.tasks()[0]?.priceMicroUsd).toBe(quote.cost_micro_usd);
});

test("a task goes on in another client, from what its handle is as JSON", async () => {
  const { client, fetch, soon } = service();
  const kept = JSON.stringify(await client.submit(video, input));
  await soon();
  const handle = clientOf(fetch).task<typeof video>(JSON.parse(kept));
  expect([handle.model, handle.snapshot]).toEqual([video, undefined]);
  const { output } = await handle.wait();
  expect(output.video_url).toMatch(/^http/);
  expect(handle.snapshot).toMatchObject({ task_id: handle.id, status: "completed" });
});

test("a run tells of its handle before it waits, and of each change once", async () => {
  const { client, seen, soon } = service();
  const told: string[] = [];
  let sentBefore = 0;
  const done = await client.run(video, input, {
    async onSubmit({ id, snapshot }) {
      told.push(`${id} ${snapshot?.status}`);
      await soon();
      await setTimeout(20);
      sentBefore = seen.length;
    },
    onUpdate: ({ task_id, status }) => void told.push(`${task_id} ${status}`),
  });
  const { task_id } = done;
  expect(sentBefore).toBe(1);
  expect(told[0]).toMatch(new RegExp(`^${task_id} (queuing|pending|running|processing)$`));
  expect(told.at(-1)).toBe(`${task_id} completed`);
  expect(new Set(told.slice(1)).size).toBe(told.length - 1);
});

test("the list has the tasks of the key, newest first, through as many pages as it takes", async () => {
  const { client, mock, fetch, seen } = service();
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) {
    ids.unshift((await client.submit(video, { prompt: `Wave ${i}` })).id);
    await mock.clock.advance(1000);
  }
  await clientOf(fetch, { apiKey: "other" }).submit(video, input);
  const pages = await all(client.list({ limit: 2 }).pages());
  expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
  expect(pages.flatMap(({ items }) => items.map(({ task_id }) => task_id))).toEqual(ids);
  expect((await all(client.list({ limit: 3 }))).map(({ task_id }) => task_id)).toEqual(ids);
  const [first] = pages;
  expect((await all(client.list({ cursor: first?.next_cursor }))).map(({ task_id }) => task_id)).toEqual(ids.slice(2));
  const asked = seen.length;
  for await (const _ of client.list({ limit: 2 })) break;
  expect(seen.length - asked).toBe(1);
});

test("the list can be narrowed by model, status and time", async () => {
  const { client, mock, soon } = service();
  const early = await client.submit(video, input);
  await soon();
  const noon = new Date(mock.clock.now()).toISOString();
  const late = await client.submit("google/nano-banana", { ...input, aspect_ratio: "1:1" });
  const ids = async (options: Parameters<typeof client.list>[0]) => (await all(client.list(options))).map(({ task_id }) => task_id);
  expect(await ids({ model: video })).toEqual([early.id]);
  expect(await ids({ status: "completed" })).toEqual([early.id]);
  expect(await ids({ from: noon })).toEqual([late.id]);
  expect(await ids({ to: noon })).toEqual([early.id]);
});

test("a task that is cancelled costs nothing, and cancelling it twice changes nothing", async () => {
  const { client, mock, soon } = service();
  const handle = await client.submit(video, input);
  expect(await handle.cancel()).toMatchObject({ status: "failed", code: "CANCELLED" });
  await soon();
  expect(await handle.cancel()).toMatchObject({ status: "failed", code: "CANCELLED" });
  await expect(handle.wait()).rejects.toMatchObject({ name: "TaskFailedError", reason: "cancelled", taskId: handle.id });
  expect([moved(mock, "release"), moved(mock, "capture")]).toEqual([[handle.id], []]);
});

test("cancelling a task that is done leaves it done", async () => {
  const { client, soon } = service();
  const handle = await client.submit(video, input);
  await soon();
  expect(await handle.cancel()).toMatchObject({ status: "completed" });
});

test("the address of an upload can be fetched, and holds what was uploaded", async () => {
  const { client } = service();
  const uploaded = await client.upload(new File(["a drawing"], "sketch.png", { type: "image/png" }));
  expect(uploaded).toMatchObject({ content_type: "image/png", size_bytes: 9 });
  const download = await client.download(uploaded.file_url);
  expect([download.contentType, await (await download.blob()).text()]).toEqual(["image/png", "a drawing"]);
});

test("of several files of a task the one is downloaded that is asked for", async () => {
  const { client, soon } = service();
  const songs = await client.run(
    "suno-ai/music",
    { mv: "chirp-crow", custom: false, gpt_description_prompt: "calm piano" },
    { onSubmit: soon },
  );
  const urls = urlsOf(songs.output);
  expect(urls.length).toBeGreaterThan(1);
  expect((await client.download(songs, { index: 1 })).url).toBe(urls[1]);
  await expect(client.download(songs, { index: urls.length })).rejects.toMatchObject({ code: "no_file" });
});

test("a download of more bytes than allowed is refused", async () => {
  const { client, soon } = service();
  const done = await client.run(video, input, { onSubmit: soon });
  await expect(client.download(done, { maxBytes: 100 })).rejects.toMatchObject({ code: "too_large" });
});

test("the key goes to the service and not to the host of a file", async () => {
  const { client, seen, soon } = service();
  const done = await client.run(video, input, { onSubmit: soon });
  await client.download(done);
  const withKey = seen.map(({ path, headers }) => [path.startsWith("/files/"), headers.get("authorization")]);
  expect(new Map(withKey as [boolean, string | null][])).toEqual(
    new Map([
      [false, "Bearer test"],
      [true, null],
    ]),
  );
});
