import { blobOf, isFile, nameOf } from "./file-source.ts";

/** Fields as a form: files as they are, a list as parts of the same name, an object as JSON text. */
export async function formOf(fields: object): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) {
      if (isFile(item)) {
        const blob = await blobOf(item);
        form.append(name, blob, nameOf(item, blob));
      } else if (item !== undefined) form.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
    }
  }
  return form;
}
