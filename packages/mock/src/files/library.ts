import type { Assets, Awaitable, Ids, Task, UploadedFile } from "@gentasks/engine";
import { promptOf, seedOf } from "../provider/job.ts";
import { type FilePath, readPath, uploads } from "./addresses.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { BoundedMap } from "./bounded-map.ts";
import { make, recipeOf } from "./recipe.ts";

/** A file as it is served. */
export interface StoredFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An upload as JSON. */
export interface StoredUpload {
  readonly name: string;
  readonly mediaType: string;
  readonly base64: string;
}

export interface LibraryOptions {
  readonly task: (id: string) => Task | undefined;
  readonly address: (folder: string, name: string) => string;
  readonly ids: Ids;
  readonly uploads?: readonly StoredUpload[];
}

/** Uploads beyond this many bytes in all push out the oldest. */
const mostUploadedBytes = 256_000_000;
/** What an upload takes besides its bytes: many empty ones take memory too. */
const bytesAnUpload = 1_000;
/** Files are made again when they are asked for; a player asks for the same one many times. */
const mostMadeBytes = 16_000_000;

/** The files of a session: those that tasks have made, and those that were uploaded. */
export class Library implements Assets {
  readonly #options: LibraryOptions;
  readonly #uploads = new BoundedMap<StoredFile>(mostUploadedBytes, ({ bytes }) => bytesAnUpload + bytes.length);
  readonly #made = new BoundedMap<StoredFile>(mostMadeBytes, ({ bytes }) => bytes.length);

  constructor(options: LibraryOptions) {
    this.#options = options;
    for (const { name, mediaType, base64 } of options.uploads ?? []) {
      this.#uploads.set(name, { mediaType, bytes: fromBase64(base64) });
    }
  }

  save({ name, mediaType, bytes }: UploadedFile, key: string): { readonly url: string } {
    const stored = `${this.#options.ids.next(key)}-${name.replace(/[^\w.-]+/g, "-").slice(-80)}`;
    this.#uploads.set(stored, { mediaType, bytes });
    return { url: this.#options.address(uploads, stored) };
  }

  read(url: string): Awaitable<Uint8Array<ArrayBuffer> | undefined> {
    const path = readPath(new URL(url).pathname);
    const found = path && this.find(path);
    return typeof found === "object" ? found.bytes : undefined;
  }

  /** The file at a path; `expired` for one whose address holds no more, undefined where there never was one. */
  find({ folder, name }: FilePath): StoredFile | "expired" | undefined {
    if (folder === uploads) return this.#uploads.get(name);
    const task = this.#options.task(folder);
    const artifact = task?.output?.artifacts.find(({ url }) => url === this.#options.address(folder, name));
    if (!task || !artifact) return undefined;
    if (task.marks.scenario === "expired_output") return "expired";
    const key = `${folder}/${name}`;
    const made = this.#made.get(key) ?? this.#make(task, name, artifact.mediaType);
    if (made) this.#made.set(key, made);
    return made;
  }

  uploads(): StoredUpload[] {
    return this.#uploads.entries().map(([name, { mediaType, bytes }]) => ({ name, mediaType, base64: toBase64(bytes) }));
  }

  #make(task: Task, name: string, mediaType: string): StoredFile | undefined {
    const dash = name.indexOf("-");
    const recipe = recipeOf(name.slice(dash + 1));
    return recipe && { mediaType, bytes: make(recipe, promptOf(task), seedOf(task) + Number(name.slice(0, dash))) };
  }
}
