import { type Answer, type Call, ok } from "../exchange/call.ts";
import { eventHeaders, eventStream } from "../exchange/event-stream.ts";
import { Refusal } from "../exchange/refusal.ts";
import type { Engine } from "../options.ts";
import { statusWords, taskBody } from "../surfaces/unified/index.ts";
import { type Change, hasEnded, type Task } from "../task/task.ts";
import { ownTask } from "./tasks.ts";

const beatEveryMs = 15_000;

/** Streams the changes of a task, from the one after `Last-Event-ID` or else from how it stands now, until it has ended. */
export async function streamTaskEvents(engine: Engine, call: Call): Promise<Answer | Refusal> {
  const task = await ownTask(engine, call);
  if (task instanceof Refusal) return task;
  const events = (signal: AbortSignal) => eventsOf(engine, task, firstUnseen(task, call.request.headers.get("last-event-id")), signal);
  const wait = (signal: AbortSignal) => engine.clock.wait(beatEveryMs, signal);
  return ok(eventStream(events, { beat: wait, signal: call.request.signal }), eventHeaders);
}

/** Without a known id the stream begins with the present state; the last event of an ended task is shown in any case. */
function firstUnseen(task: Task, lastSeen: string | null): number {
  const last = task.history.length;
  const seen = task.history.find(({ sequence }) => String(sequence) === lastSeen)?.sequence ?? last - 1;
  return hasEnded(task) ? Math.min(seen, last - 1) : seen;
}

async function* eventsOf(engine: Engine, { id }: Task, after: number, signal: AbortSignal): AsyncGenerator<string> {
  let seen = after;
  for await (const task of engine.store.changes(id, after, signal)) {
    for (const change of task.history.slice(seen)) yield eventOf(task, change, engine.clock.now());
    seen = task.history.length;
  }
}

/** One event on the wire: the task as it was at that change, or as it stands where that is the last one. */
function eventOf(task: Task, { sequence, state, at }: Change, now: number): string {
  const data = JSON.stringify(taskBody({ ...task, state }, sequence === task.history.length ? now : at));
  return `id: ${sequence}\nevent: ${statusWords[state]}\ndata: ${data}\n\n`;
}
