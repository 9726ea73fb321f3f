import type { Awaitable } from "../json.ts";

/** A file that came with a request. */
export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where uploaded files are kept. */
export interface Assets {
  /** Keeps the file and answers with its public address, and when that stops working (milliseconds since 1970). */
  save(file: UploadedFile, key: string): Awaitable<{ readonly url: string; readonly expiresAt?: number }>;
  /** The content behind an address that a provider gave; undefined where it is not held here. */
  read(url: string): Awaitable<Uint8Array<ArrayBuffer> | undefined>;
}
