import type { Client } from "@gentasks/client";
import { file, save } from "@gentasks/client/node";
import { type Equal, is } from "./equal.ts";

declare const client: Client;

// A file of the disk stands wherever an address may.
client.submit("google/veo-3.1-fast", { prompt: "A lighthouse", start_image_url: file("lighthouse.png") });
client.upload(file(new URL("file:///lighthouse.png"), { type: "image/png" }));
const place = await save(await client.download("https://example.com/a.mp4"), "a.mp4", { overwrite: true });
is<Equal<typeof place, string>>();
client.submit("google/veo-3.1-fast", {
  // @ts-expect-error a prompt is a text
  prompt: file("prompt.txt"),
});
