import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { file } from "@gentasks/client/node";
import { validate } from "@gentasks/client/validate";
import { expect, test } from "vitest";
import { rejection, sentTo, service } from "./service.ts";

const png = { type: "image/png" };
const edit = "google/nano-banana";
const fields = { prompt: "Put the hat on the cat", aspect_ratio: "1:1" } as const;

/** What a submission's addresses hold, in the order of the input. */
function sentInput(seen: Parameters<typeof sentTo>[0]) {
  const [{ body } = {}] = sentTo(seen, "POST /v1/tasks");
  return JSON.parse(String(body)).input;
}

test("files of every kind are uploaded first, in parallel, and stand as addresses that can be fetched, in their order", async () => {
  const { client, seen } = service();
  const stream = new Blob(["a stream"]).stream();
  const response = new Response("an answer", { headers: { "content-type": "image/webp" } });
  const given = [new Blob(["a blob"], png), new File(["a file"], "hat.png", png), stream, response, "https://example.com/cat.png"];
  await client.submit(edit, { ...fields, image_urls: given as never });
  expect(seen.map(({ path }) => path)).toEqual([...Array(4).fill("/v1/files"), "/v1/tasks"]);
  const { image_urls, ...others } = sentInput(seen);
  expect([others, image_urls[4]]).toEqual([fields, "https://example.com/cat.png"]);
  const held = await Promise.all(
    image_urls.slice(0, 4).map(async (url: string) => {
      const download = await client.download(url);
      return [download.contentType, await (await download.blob()).text()];
    }),
  );
  expect(held).toEqual([
    ["image/png", "a blob"],
    ["image/png", "a file"],
    ["application/octet-stream", "a stream"],
    ["image/webp", "an answer"],
  ]);
});

test("a file deep in an input is uploaded too", async () => {
  const { client, seen } = service();
  const reference_characters = [{ name: "Hat", image_urls: [new Blob(["front"], png), "https://example.com/side.png"] }];
  await client.submit("google/veo-3.1-fast", { prompt: "@Hat goes to sea", duration: 8, reference_characters });
  const [character] = sentInput(seen).reference_characters;
  expect(character).toEqual({ name: "Hat", image_urls: [expect.stringMatching(/^http/), "https://example.com/side.png"] });
  expect(await (await (await client.download(character.image_urls[0])).blob()).text()).toBe("front");
});

test("a file of the disk goes up under its name and type", async () => {
  const folder = await mkdtemp(join(tmpdir(), "client-"));
  try {
    await writeFile(join(folder, "hat.jpg"), "a picture");
    const { client, seen } = service();
    await client.submit(edit, { ...fields, image_urls: [file(join(folder, "hat.jpg"))] });
    const [url] = sentInput(seen).image_urls;
    expect((await client.download(url)).contentType).toBe("image/jpeg");
    const [{ body } = {}] = sentTo(seen, "POST /v1/files");
    expect((body as FormData).get("file")).toMatchObject({ name: "hat.jpg", type: "image/jpeg", size: 9 });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("the caller's input stays as it is", async () => {
  const { client } = service();
  const blob = new Blob(["a blob"], png);
  const input = { ...fields, image_urls: [blob] };
  await client.submit(edit, input);
  expect(input).toEqual({ ...fields, image_urls: [blob] });
});

test("nothing is uploaded for a quote", async () => {
  const { client, seen, mock } = service();
  expect(await client.quote(edit, { ...fields, image_urls: [new Blob(["a blob"], png)] })).toMatchObject({ dry_run: true });
  expect(seen.map(({ path }) => path)).toEqual(["/v1/tasks"]);
  expect(mock.control.tasks()).toEqual([]);
});

test("nothing is sent, and no stream is read, for an input that breaks a rule", async () => {
  const { client, seen } = service({ validate });
  const stream = new Blob(["a stream"]).stream();
  const wrong = { ...fields, aspect_ratio: "7:5", image_urls: [stream] } as never;
  for (const verb of ["submit", "run", "quote"] as const) {
    const error = await rejection(client[verb](edit, wrong));
    expect(error).toMatchObject({ name: "InputInvalidError", code: "invalid_input", errors: [{ pointer: "/input/aspect_ratio" }] });
  }
  expect([seen, stream.locked]).toEqual([[], false]);
});

test("a file stands for its address in the eyes of the rules", async () => {
  const { client } = service({ validate });
  expect(await client.submit(edit, { ...fields, image_urls: [new Blob(["a blob"], png)] })).toMatchObject({ model: edit });
  const tooMany = Array.from({ length: 8 }, () => new Blob(["a blob"], png));
  const error = await rejection(client.submit("kuaishou/kling-3.0-omni-video", { prompt: "A parade", image_urls: tooMany }));
  expect(error).toMatchObject({ name: "InputInvalidError", errors: [{ pointer: "/input/image_urls" }] });
});

test("a task whose file cannot be uploaded is not submitted", async () => {
  const { client, mock } = service({ retry: { maxRetries: 0 } }, { rules: [{ scenario: "server_error", operation: "uploadFile" }] });
  await expect(client.submit(edit, { ...fields, image_urls: [new Blob(["a blob"], png)] })).rejects.toMatchObject({ name: "ServerError" });
  expect(mock.control.tasks()).toEqual([]);
});

test("an upload whose connection breaks is sent again whole", async () => {
  const { client, seen } = service({}, { rules: [{ scenario: "dropped_connection", operation: "uploadFile", times: 1 }] });
  await client.submit(edit, { ...fields, image_urls: [new Blob(["a stream"], png).stream()] });
  expect(sentTo(seen, "POST /v1/files")).toHaveLength(2);
  expect(await (await (await client.download(sentInput(seen).image_urls[0])).blob()).text()).toBe("a stream");
});

test("a file is uploaded once, however often its submission has to be sent", async () => {
  const { client, seen } = service({}, { rules: [{ scenario: "malformed_body", operation: "createTask", times: 1 }] });
  await client.submit(edit, { ...fields, image_urls: [new Blob(["a blob"], png)] });
  expect([sentTo(seen, "POST /v1/files").length, sentTo(seen, "POST /v1/tasks").length]).toEqual([1, 2]);
});
