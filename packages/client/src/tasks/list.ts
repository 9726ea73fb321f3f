import type { Model } from "@gentasks/schema";
import { isMissing, NotSupportedError } from "../errors/errors.ts";
import type { Wire } from "../http/wire.ts";
import type { CallOptions } from "./port.ts";
import type { AnyTask, UnsafeModel } from "./unified.ts";

export interface ListOptions extends CallOptions {
  readonly model?: Model | UnsafeModel | undefined;
  readonly status?: AnyTask["status"] | undefined;
  /** Created at or after this moment (RFC 3339). */
  readonly from?: string | undefined;
  /** Created before this moment (RFC 3339). */
  readonly to?: string | undefined;
  /** Where to begin: a page's `next_cursor`. */
  readonly cursor?: string | undefined;
  /** Tasks on a page. */
  readonly limit?: number | undefined;
}

export interface TaskPage {
  readonly items: readonly AnyTask[];
  /** Where the next page begins; absent on the last. */
  readonly next_cursor?: string;
}

/** The tasks of the key, newest first: one by one, or page by page. Pages are fetched as they are needed. */
export interface TaskList extends AsyncIterable<AnyTask> {
  pages(): AsyncGenerator<TaskPage, void, undefined>;
}

/** Pages from the server, as they are needed. */
export async function* listPages(
  { ask }: Wire,
  { signal, timeoutMs, retry, ...query }: ListOptions,
): AsyncGenerator<TaskPage, void, undefined> {
  const read = (json: unknown) => {
    const page = (json as { data?: TaskPage } | null)?.data;
    return Array.isArray(page?.items) ? page : undefined;
  };
  let { cursor } = query;
  do {
    let page: TaskPage;
    try {
      page = (await ask("GET", "/v1/tasks", { query: { ...query, cursor }, signal, timeoutMs, retry, read })).value;
    } catch (error) {
      throw isMissing(error)
        ? new NotSupportedError("Tasks cannot be listed: this server has no list. Keep the ids of what you submit.", {
            code: "not_supported",
            cause: error,
          })
        : error;
    }
    yield page;
    // A server that repeats itself is not followed in circles.
    if (page.next_cursor === cursor) return;
    cursor = page.next_cursor;
  } while (cursor);
}
