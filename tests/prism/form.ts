import type { Json } from "./published.ts";

/** A body as the text of a form, as `fetch` sends it: one part a value, a list as parts of the same name. */
export async function formOf(body: Json): Promise<{ type: string; text: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) for (const item of [value].flat()) form.append(name, textOf(item));
  const response = new Response(form);
  return { type: response.headers.get("content-type") as string, text: await response.text() };
}

const textOf = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
