import type { ExampleInput as Json } from "@gentasks/spec";

/** A body as the text of a form, as `fetch` sends it. Files are sent as texts: Prism makes no difference. */
export async function formOf(body: Json): Promise<{ type: string; content: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) for (const part of partsOf(value)) form.append(name, textOf(part));
  const response = new Response(form);
  return { type: response.headers.get("content-type") as string, content: await response.text() };
}

/** A list is sent as parts of the same name, one an item. */
export const partsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
