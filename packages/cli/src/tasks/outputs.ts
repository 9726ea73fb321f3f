import { existsSync, mkdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { type Client, urlsOf } from "@gentasks/client";
import { save } from "@gentasks/client/node";
import { reasonOf } from "../files/reason.ts";
import { UsageError } from "../usage-error.ts";

/** A file that a task has made, on this machine. */
export interface Saved {
  readonly path: string;
  readonly bytes: number;
}

/** Downloads all files of a task into a folder. No file that is there is touched. */
export async function saveAll(client: Client, source: unknown, id: string, folder: string): Promise<readonly Saved[]> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`--output ${folder} cannot be made: ${reasonOf(error)}.`);
  }
  const saved: Saved[] = [];
  // The same file may have a second address that only makes browsers save it.
  const files = new Map(urlsOf(source).map((url) => [url.replace(/[?#].*$/, ""), url]));
  for (const url of files.values()) {
    const download = await client.download(url);
    const path = await save(download, freePath(folder, `${id}-${saved.length + 1}`, endingOf(url, download.contentType)));
    saved.push({ path, bytes: statSync(path).size });
  }
  return saved;
}

/** Names are made here and not taken from addresses, so that none leads out of the folder. */
function freePath(folder: string, name: string, ending: string): string {
  const base = join(folder, name.replace(/[^\w.-]/g, "_"));
  for (let count = 1; ; count++) {
    const path = `${base}${count === 1 ? "" : `-${count}`}${ending}`;
    if (!existsSync(path)) return path;
  }
}

const endings: Readonly<Record<string, string>> = {
  "video/mp4": ".mp4",
  "video/webm": ".webm",
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/webp": ".webp",
  "image/svg+xml": ".svg",
  "audio/mpeg": ".mp3",
  "audio/wav": ".wav",
  "audio/x-wav": ".wav",
  "application/json": ".json",
  "text/plain": ".txt",
};

const endingOf = (url: string, contentType: string | undefined): string => {
  const own = extname(new URL(url).pathname).toLowerCase();
  return /^\.\w{1,5}$/.test(own) ? own : (endings[contentType?.split(";")[0] ?? ""] ?? "");
};

/** A size for people. */
export const sizeOf = (bytes: number): string => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
