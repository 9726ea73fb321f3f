import { createClient, TasksError } from "@gentasks/client";
import { directTasks } from "@gentasks/client/direct";
import { validate } from "@gentasks/client/validate";

/** What a consumer sees who uses the client, wherever it runs. */
export interface Seen {
  readonly statuses: readonly string[];
  readonly contentType: string;
  readonly bytes: number;
  readonly uploaded: number;
  readonly said: string;
  readonly refused: Readonly<Record<string, unknown>>;
  readonly invalid: Readonly<Record<string, unknown>>;
}

/** Submits, waits and downloads; uploads; streams; and makes mistakes. */
export async function live(baseUrl: string): Promise<Seen> {
  const client = createClient({ apiKey: "sk-consumer", baseUrl });
  const statuses: string[] = [];
  const handle = await client.submit("google/veo-3.1-fast", { prompt: "A lighthouse" });
  const { output } = await handle.wait({ onUpdate: ({ status }) => statuses.push(status) });
  const file = await client.download(output);

  const picture = new Blob(["<svg xmlns='http://www.w3.org/2000/svg'/>"], { type: "image/svg+xml" });
  let said = "";
  const pieces = directTasks(client).chatStream("gpt-4", { messages: [{ role: "user", content: "Hello" }] });
  for await (const { choices } of pieces) said += choices[0]?.delta.content ?? "";

  const wrong = { prompt: "A lighthouse", duration: 5 } as never;
  const careful = createClient({ apiKey: "sk-consumer", baseUrl, validate });
  return {
    statuses,
    contentType: file.contentType,
    bytes: (await file.bytes()).byteLength,
    uploaded: (await client.upload(picture)).size_bytes,
    said,
    refused: await errorOf(client.submit("google/veo-3.1-fast", wrong)),
    invalid: await errorOf(careful.submit("google/veo-3.1-fast", wrong)),
  };
}

/** The error of a call, by what stays the same from run to run. */
async function errorOf(call: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!TasksError.is(error)) return { unexpected: String(error) };
  const { name, code, message, errors } = error;
  return { name, code, message, pointers: errors?.map(({ pointer }) => pointer) };
}
