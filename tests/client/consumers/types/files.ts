import type { Client, FileSource } from "@gentasks/client";

declare const client: Client;
declare const blob: Blob;
declare const file: File;
declare const stream: ReadableStream<Uint8Array>;
declare const response: Response;

// A file may stand wherever its address may, alone, in a list and inside an object of a list.
const sources: FileSource[] = [blob, file, stream, response];
client.submit("google/veo-3.1-fast", { prompt: "A lighthouse", start_image_url: blob, end_image_url: file });
client.submit("google/veo-3.1-fast", { prompt: "A lighthouse", start_image_url: stream });
client.submit("google/nano-banana", { prompt: "A lighthouse", aspect_ratio: "1:1", image_urls: ["https://example.com/a.png", response] });
client.submit("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  reference_characters: [{ image_urls: [file], name: "The keeper" }],
});
client.upload(blob, { name: "lighthouse.png" });

// And nowhere else.
client.submit("google/veo-3.1-fast", {
  // @ts-expect-error a prompt is a text
  prompt: blob,
});
client.submit("google/veo-3.1-fast", {
  prompt: "A lighthouse",
  // @ts-expect-error bytes alone have no media type
  start_image_url: new Uint8Array(8),
});
client.submit("google/nano-banana", {
  prompt: "A lighthouse",
  aspect_ratio: "1:1",
  image_urls: [
    blob,
    // @ts-expect-error neither an address nor a file
    5,
  ],
});

export { sources };
