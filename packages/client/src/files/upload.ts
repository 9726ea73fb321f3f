import { isMissing, NotSupportedError } from "../errors/errors.ts";
import { bounded } from "../http/bounded.ts";
import type { Wire } from "../http/wire.ts";
import type { CallOptions } from "../tasks/port.ts";
import { blobOf, type FileSource, nameOf } from "./file-source.ts";

/** What the server says of a file that it has taken. */
export interface Uploaded {
  /** To be used wherever an input takes an address. */
  readonly file_url: string;
  readonly content_type: string;
  readonly size_bytes: number;
  /** Unix seconds; absent where the address does not expire. */
  readonly expires_at?: number;
}

export interface UploadOptions extends CallOptions {
  /** Default: the file's own name. */
  readonly name?: string | undefined;
}

/** Uploads take longer than other requests. */
const uploadMs = 600_000;

/** Stores a file at the server. Throws NotSupportedError where it takes none. */
export async function upload({ ask }: Wire, source: FileSource, { name, ...options }: UploadOptions = {}): Promise<Uploaded> {
  const blob = await bounded("Reading the file to upload", options, () => blobOf(source));
  const body = new FormData();
  body.append("file", blob, name ?? nameOf(source, blob));
  const read = (json: unknown) => {
    const file = (json as { data?: Uploaded } | null)?.data;
    return typeof file?.file_url === "string" ? file : undefined;
  };
  try {
    return (await ask("POST", "/v1/files", { ...options, timeoutMs: options.timeoutMs ?? uploadMs, body, read })).value;
  } catch (error) {
    throw isMissing(error)
      ? new NotSupportedError(
          "The file was not sent: this server takes no uploads. Put it where the server can fetch it, and give its address.",
          {
            code: "not_supported",
            cause: error,
          },
        )
      : error;
  }
}
