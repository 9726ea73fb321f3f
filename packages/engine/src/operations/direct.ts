import { type Answer, type Call, ok } from "../exchange/call.ts";
import { eventHeaders, eventStream } from "../exchange/event-stream.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import type { UploadedFile } from "../ports/assets.ts";
import type { Piece, Report } from "../ports/provider.ts";
import { chunksOf } from "../surfaces/direct/chunks.ts";
import { resultOf } from "../surfaces/direct/index.ts";
import { advance } from "../task/advance.ts";
import { rowOf } from "../task/rows.ts";
import { hasEnded, type Task } from "../task/task.ts";
import { admit } from "./admission.ts";
import { base64 } from "./base64.ts";
import { replayed } from "./idempotency.ts";

/** A call that has died leaves its task to this deadline, so that its hold is given back. */
const longestAnswerMs = 300_000;

/** Makes the result while the caller waits: all at once, or in pieces as they come. */
export async function runDirectTask(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const admitted = await admit(engine, call, (draft) => {
    const task = begun(draft, call.now);
    return { task, outbox: [rowOf(task, "expire", call.now + longestAnswerMs)] };
  });
  if (admitted instanceof Refusal || !("task" in admitted)) return admitted;
  const { task, submission, body, replayed: again } = admitted;
  if (!again) {
    const files = Object.fromEntries(Object.entries(body.files).flatMap(([field, [first]]) => (first ? [[field, first]] : [])));
    if (submission.stream) return streamed(engine, call, task, (signal) => pieces(engine, task, files, signal));
    for await (const _ of pieces(engine, task, files, call.request.signal)) {
      // The report holds all of it.
    }
  }
  const ended = await whenEnded(engine, task.id, call.request.signal);
  if (!ended?.output) return failure(ended, again);
  if (submission.stream) return streamed(engine, call, ended, () => wholeText(ended), again);
  return ok(resultOf(ended, await contentsOf(engine, ended)), again ? replayed : {});
}

/** Work on it begins with the request itself. */
const begun = (task: Task, now: number): Task => ({
  ...task,
  state: "running",
  dispatch: "sending",
  startedAt: now,
  history: [...task.history, { sequence: 2, state: "running", at: now }],
});

/** The provider's pieces of text; its report is committed before the stream ends. */
async function* pieces(
  engine: Engine,
  task: Task,
  files: Readonly<Record<string, UploadedFile>>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let report: Report | undefined;
  try {
    for await (const piece of answersOf(engine, task, files, signal)) {
      if ("report" in piece) report = piece.report;
      else yield piece.text;
    }
    if (!signal.aborted) report ??= failed("The provider gave no result");
  } catch (error) {
    if (!signal.aborted) {
      engine.onError(error, task.id);
      report ??= failed("The provider failed");
    }
  } finally {
    // A reader who leaves in the middle ends the task: nobody would get the rest.
    await advance(engine, task.id, report ? { type: "reported", report } : { type: "cancelled" });
  }
}

const failed = (message: string): Report => ({ state: "failed", reason: "failed", message });

function answersOf(engine: Engine, task: Task, files: Readonly<Record<string, UploadedFile>>, signal: AbortSignal): AsyncIterable<Piece> {
  const provider = engine.providers.get(task.provider);
  if (!provider?.respond) throw new Error(`The provider ${task.provider} does not answer direct tasks`);
  return provider.respond(task, files, signal);
}

async function* wholeText({ output }: Task): AsyncGenerator<string> {
  yield output?.text ?? "";
}

function streamed(
  engine: Engine,
  { request }: Call,
  task: Task,
  texts: (signal: AbortSignal) => AsyncIterable<string>,
  again = false,
): Answer {
  const latest = async () => (await engine.store.task(task.id)) ?? task;
  const events = (signal: AbortSignal) => chunksOf(task, texts(signal), latest);
  return ok(eventStream(events, { signal: request.signal }), { ...eventHeaders, ...(again && replayed) });
}

/** The task once it has ended: another request with the same key may still be at it. */
async function whenEnded(engine: Engine, id: string, signal: AbortSignal): Promise<Task | undefined> {
  const task = await engine.store.task(id);
  if (!task || hasEnded(task)) return task;
  for await (const changed of engine.store.changes(id, task.history.length, signal)) if (hasEnded(changed)) return changed;
  return undefined;
}

function failure(task: Task | undefined, again: boolean): Refusal {
  const { reason, message } = task?.failure ?? { reason: "failed", message: "The answer was given up" };
  return new Refusal(reason === "moderated" ? "invalid" : "failed", message, { headers: again ? replayed : {} });
}

/** The content of the files that were made, for the answer to carry beside their addresses. */
async function contentsOf(engine: Engine, { output }: Task): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const { url } of output?.artifacts ?? []) {
    const bytes = await engine.assets.read(url);
    if (bytes) contents[url] = base64(bytes);
  }
  return contents;
}
