import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Client } from "@gentasks/client";
import type { ModelExamples } from "@gentasks/spec";

/** One example, sent. */
export interface Sent {
  readonly surface: string;
  readonly model: string;
  readonly example: string;
  readonly status: number;
  /** What the server answered with. */
  readonly answer: unknown;
}

const files: ModelExamples[] = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@gentasks/spec/examples.json")), "utf8"));

/** Sends every valid example of every model to the server behind the client, in turn. */
export async function sendEveryExample(client: Client): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const { model, surface, valid, ...shape } of files) {
    for (const [example, input] of Object.entries(valid)) {
      const fields = shape.flat ? input : { input };
      const body = shape.named ? { model, ...fields } : fields;
      const isForm = shape.mediaType === "multipart/form-data";
      // The examples come from a file: that they fit is what this program shows, not what the compiler knows.
      const { response, data, error } = await client.raw.POST(shape.path as "/v1/tasks", {
        body: body as never,
        ...(isForm && { bodySerializer: toForm }),
        // An answer that streams is read to its end, as text.
        parseAs: Object(input).stream === true ? "text" : "json",
      });
      sent.push({ surface, model, example, status: response.status, answer: data ?? error });
    }
  }
  return sent;
}

const fileFields = new Set(["audio", "image", "files"]);

function toForm(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) form.append(name, fileFields.has(name) ? new Blob([String(item)]) : String(item));
  }
  return form;
}
