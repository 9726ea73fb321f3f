import type { Wire } from "../http/wire.ts";
import type { BoundCall } from "../tasks/port.ts";
import { type FileSource, isFile } from "./file-source.ts";
import { upload } from "./upload.ts";

/** An input with the address of an upload in place of each file. */
export const withUploads = (wire: Wire, input: unknown, options: BoundCall): Promise<unknown> =>
  withAddresses(input, async (file) => (await upload(wire, file, options)).file_url);

/** An input with some address in place of each file, to be checked or priced. */
export const withNames = (input: unknown): Promise<unknown> => withAddresses(input, () => "https://file.invalid/upload");

async function withAddresses(input: unknown, addressOf: (file: FileSource) => string | Promise<string>): Promise<unknown> {
  if (isFile(input)) return addressOf(input);
  if (Array.isArray(input)) return Promise.all(input.map((item) => withAddresses(item, addressOf)));
  if (typeof input !== "object" || input === null) return input;
  const entries = Object.entries(input).map(async ([name, value]) => [name, await withAddresses(value, addressOf)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
