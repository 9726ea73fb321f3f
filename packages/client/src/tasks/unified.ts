import type { components, InputOf, Model, TaskOf } from "@gentasks/schema";
import { type FailureReason, isMissing, NotFoundError, NotSupportedError } from "../errors/errors.ts";
import type { WithFiles } from "../files/file-source.ts";
import type { Wire } from "../http/wire.ts";
import type { BoundCall, TaskPort, TaskState } from "./port.ts";
import { stateFrom } from "./state.ts";

/** A task in any documented state, of any model. */
export type AnyTask = TaskOf<Model>;

/** A model that the description does not know, taken on the caller's word. */
export type UnsafeModel = string & { readonly __unsafeModel: true };

/** Lets a model through that this version does not know. Its input and output are unchecked. */
export const unsafeModel = (id: string): UnsafeModel => id as UnsafeModel;

/** What a model takes, a file wherever it takes an address. */
export type InputFor<M> = M extends Model ? WithFiles<InputOf<M>> : Readonly<Record<string, unknown>>;
/** A task of a model; narrows by `status`. */
export type TaskFor<M> = [M] extends [Model] ? TaskOf<M> : AnyTask;
/** A task that ended well, with its output. */
export type Completed<M> = Extract<TaskFor<M>, { status: "completed" }>;

/** The words of failed tasks that mean more than a failure. */
type Word = Extract<NonNullable<components["schemas"]["UnifiedTaskFailed"]["code"]>, "CANCELLED" | "CONTENT_MODERATED" | "TIMED_OUT">;
const reasons: Readonly<Record<Word, FailureReason>> = { CANCELLED: "cancelled", CONTENT_MODERATED: "moderated", TIMED_OUT: "expired" };

function stateOf(task: AnyTask): TaskState {
  if (task.status !== "failed") return stateFrom(task.status, (task as { progress?: number }).progress);
  const code = task.code ?? task.error?.code ?? "GENERATION_FAILED";
  return stateFrom(task.status, undefined, { code, message: task.message ?? task.error?.message, reason: reasons[code as Word] });
}

/** The task in an envelope, or bare as the stream shows it. */
export function readTask(json: unknown): AnyTask | undefined {
  const task = (json as { data?: unknown } | null)?.data ?? json;
  const { task_id, status } = (task ?? {}) as { task_id?: unknown; status?: unknown };
  return task_id && typeof task_id === "string" && typeof status === "string" ? (task as AnyTask) : undefined;
}

/** One task of the unified surface. `server` keeps what it turned out not to have. */
export function unifiedPort({ ask }: Wire, id: string, server: { events?: boolean }): TaskPort<AnyTask> {
  /** Whether a stream was missing: the path, or the task. */
  let missed = false;
  const get = async (options: BoundCall) => {
    const { value } = await ask("GET", "/v1/tasks/{task_id}", { ...options, id, read: readTask });
    if (missed) server.events = false;
    return value;
  };

  return {
    get,
    stateOf,
    read: readTask,
    async cancel(options) {
      try {
        return (await ask("POST", "/v1/tasks/{task_id}/cancel", { ...options, id, read: readTask })).value;
      } catch (error) {
        // No such task, or no such path: only the task itself can tell.
        if (!isMissing(error) || (NotFoundError.is(error) && !(await get(options).catch(() => undefined)))) throw error;
        throw new NotSupportedError(`Task ${id} cannot be cancelled: this server has no way to. It runs on, and is paid for.`, {
          code: "not_supported",
          taskId: id,
          cause: error,
        });
      }
    },
    async events(lastId, options) {
      if (server.events === false) return undefined;
      const headers = { accept: "text/event-stream", ...(lastId !== undefined && { "last-event-id": lastId }) };
      try {
        const { body } = await ask("GET", "/v1/tasks/{task_id}/events", { ...options, id, headers, streams: "events" });
        if (body) return body;
        server.events = false;
      } catch (error) {
        if (!isMissing(error)) throw error;
        missed = true;
      }
      return undefined;
    },
  };
}
