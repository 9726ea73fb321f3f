import { ConnectionError, NotFoundError } from "../errors/errors.ts";
import { TasksError } from "../errors/tasks-error.ts";
import { bounded } from "../http/bounded.ts";
import type { Wire } from "../http/wire.ts";
import type { CallOptions } from "../tasks/port.ts";
import { urlsOf } from "./urls.ts";

/** What a file can be taken from: its address, or a task or output that holds one or more. */
export type DownloadSource = string | object;

export interface DownloadOptions extends CallOptions {
  /** More bytes than this end the download with an error. Default: 1 GiB. */
  readonly maxBytes?: number | undefined;
  /** Which of several files, in the order of `urlsOf`. Default: 0. */
  readonly index?: number | undefined;
  /** Whether a task is read again for a new address when the old one has expired. Default: true. */
  readonly refresh?: boolean | undefined;
}

/** A file on its way. Take it by one of its ways, once. */
export interface Download {
  readonly url: string;
  /** The media type that its host names. */
  readonly contentType: string;
  /** The last part of its address. */
  readonly name: string;
  /** In bytes, where its host says so. */
  readonly size: number | undefined;
  readonly body: ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  blob(): Promise<Blob>;
}

/** Starts a download. `task` is what the source came from, to be read anew for an address that has not expired. */
export async function download(
  { send }: Wire,
  source: unknown,
  { maxBytes = 2 ** 30, index = 0, refresh = true, signal, timeoutMs = 30_000, retry }: DownloadOptions,
  task?: { readonly id: string; readonly get: () => Promise<unknown> },
): Promise<Download> {
  const url = urlsOf(source)[index];
  if (url === undefined)
    throw new TasksError(`There is no file ${index} to download: ${urlsOf(source).length} addresses found.`, { code: "no_file" });
  const what = `Download of ${url.replace(/[?#].*/, "")}`;
  try {
    const answer = await send({
      method: "GET",
      url,
      taskId: task?.id,
      signal,
      timeoutMs,
      retry,
      foreign: true,
      streams: "bytes",
      read: () => undefined,
    });
    const { headers, body } = answer;
    if (/^https:/i.test(url) && /^http:/i.test(answer.url)) {
      body?.cancel().catch(() => {});
      throw new TasksError(`${what} was led to ${answer.url}, which is not https.`, { code: "insecure_redirect" });
    }
    const size = headers.has("content-length") && !headers.has("content-encoding") ? Number(headers.get("content-length")) : undefined;
    if (size !== undefined && size > maxBytes) {
      body?.cancel().catch(() => {});
      throw tooLarge(what, maxBytes);
    }
    const contentType = headers.get("content-type") ?? "application/octet-stream";
    const capped = cap(what, body, { maxBytes, size, signal, timeoutMs });
    const response = () => new Response(capped, { headers: { "content-type": contentType } });
    return {
      url,
      contentType,
      // Not decoded: a name of another host is no place to learn a path from.
      name: new URL(url).pathname.split("/").pop() || "file",
      size,
      body: capped,
      bytes: async () => new Uint8Array(await response().arrayBuffer()),
      blob: () => response().blob(),
    };
  } catch (error) {
    const expired = TasksError.is(error) && [401, 403, 404, 410].includes(error.status ?? 0);
    const fresh = expired && refresh ? await task?.get().catch(() => undefined) : undefined;
    if (fresh !== undefined && urlsOf(fresh)[index] !== url)
      return download({ send } as Wire, fresh, { maxBytes, index, signal, timeoutMs, retry, refresh: false });
    if (!expired) throw error;
    throw new NotFoundError(
      `${what} is not there any more (${error.status}). Addresses of results expire; only a new task makes the file again.`,
      {
        code: "expired",
        taskId: task?.id,
        status: error.status,
        cause: error,
      },
    );
  }
}

const tooLarge = (what: string, maxBytes: number) =>
  new TasksError(`${what} was ended: it has more than ${maxBytes} bytes (maxBytes).`, { code: "too_large" });

/** The body, ended by too many bytes, too few, the caller's signal, or too long a silence. */
function cap(
  what: string,
  body: ReadableStream<Uint8Array> | null,
  { maxBytes, size, signal, timeoutMs }: { maxBytes: number; size: number | undefined; signal: AbortSignal | undefined; timeoutMs: number },
): ReadableStream<Uint8Array> {
  const reader = body?.getReader();
  let bytes = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const part =
            reader &&
            (await bounded(what, { signal, timeoutMs }, () => reader.read()).catch((cause) => {
              throw TasksError.is(cause)
                ? cause
                : new ConnectionError(`${what} broke off after ${bytes} bytes.`, { code: "connection_lost", cause });
            }));
          if (!part || part.done) {
            if (size !== undefined && bytes < size)
              throw new ConnectionError(`${what} was cut off after ${bytes} of ${size} bytes.`, { code: "connection_lost" });
            return controller.close();
          }
          bytes += part.value.byteLength;
          if (bytes > maxBytes) throw tooLarge(what, maxBytes);
          controller.enqueue(part.value);
        } catch (error) {
          reader?.cancel().catch(() => {});
          throw error;
        }
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
