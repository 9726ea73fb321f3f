/** Files on disk, for Node, Deno and Bun. */
import { createWriteStream, openAsBlob } from "node:fs";
import { access, rename, rm } from "node:fs/promises";
import { basename, extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { TasksError } from "./errors/tasks-error.ts";
import type { Download } from "./files/download.ts";

/** What servers and players know these endings by. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".svg": "image/svg+xml",
  ".mp4": "video/mp4",
  ".mov": "video/quicktime",
  ".webm": "video/webm",
  ".mp3": "audio/mpeg",
  ".wav": "audio/wav",
  ".m4a": "audio/mp4",
  ".ogg": "audio/ogg",
  ".flac": "audio/flac",
};

/** A file of the disk, for any input that takes one. Read when it is sent, not before, and not as a whole. */
export function file(path: string | URL, { type }: { readonly type?: string } = {}): { readonly name: string; blob(): Promise<Blob> } {
  const place = path instanceof URL ? fileURLToPath(path) : path;
  return {
    name: basename(place),
    async blob() {
      try {
        return await openAsBlob(place, { type: type ?? mediaTypes[extname(place).toLowerCase()] ?? "application/octet-stream" });
      } catch (cause) {
        throw new TasksError(`The file ${place} cannot be read: ${(cause as Error).message}.`, { code: "file_unreadable", cause });
      }
    },
  };
}

export interface SaveOptions {
  /** Whether to replace a file that is there. Default: false. */
  readonly overwrite?: boolean;
}

/** Writes a download to disk. The file appears when it is complete; a download that fails leaves nothing behind. */
export async function save(download: Download, path: string | URL, { overwrite = false }: SaveOptions = {}): Promise<string> {
  const place = path instanceof URL ? fileURLToPath(path) : path;
  const part = `${place}.${process.pid}-${Math.random().toString(36).slice(2)}.part`;
  try {
    if (!overwrite && (await exists(place)))
      throw new TasksError(`${place} is there already: give overwrite: true to replace it.`, { code: "file_exists" });
    await pipeline(Readable.fromWeb(download.body as never), createWriteStream(part, { flags: "wx" }));
    await rename(part, place);
    return place;
  } catch (error) {
    await download.body.cancel().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

const exists = (place: string) =>
  access(place).then(
    () => true,
    () => false,
  );
