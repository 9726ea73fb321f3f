import { randomUUID } from "node:crypto";
import { type EventType, events } from "@gentasks/schema/events";
import examples from "@gentasks/schema/examples/events";
import type { ExitCode } from "../exit-code.ts";
import { openLines } from "../files/line-file.ts";
import { fileJson } from "../files/read.ts";
import { UsageError } from "../usage-error.ts";
import { choices } from "../values/choice.ts";
import type { TriggerArguments } from "./arguments.ts";
import { announce, type EventMessage } from "./message.ts";
import { postAll } from "./post-all.ts";
import { lineOf } from "./record.ts";

/** Posts made-up events of one task. */
export async function runTrigger(names: readonly string[], typed: TriggerArguments): Promise<ExitCode> {
  const types = choices("trigger", names, Object.keys(events) as EventType[]);
  if (typed.payload !== undefined && types.length > 1)
    throw new UsageError("--payload is the body of one event; trigger one at a time with it.");
  const payload = typed.payload === undefined ? undefined : await fileJson("--payload", typed.payload);
  if (payload !== undefined && (typeof payload !== "object" || payload === null || Array.isArray(payload)))
    throw new UsageError("--payload takes a file with a JSON object.");
  const taskId = typed.task ?? `task_${randomUUID().slice(0, 8)}`;
  const messages = types.map((type) => messageFor(type, taskId, payload));
  const record = typed.record === undefined ? undefined : openLines("--record", typed.record, "a");
  for (const message of messages) record?.write(lineOf(message));
  await record?.close();
  return postAll(messages, typed);
}

/** The spec's example of an event, told of the task; a payload of your own says itself whose it is. */
function messageFor(type: EventType, taskId: string, payload: object | undefined): EventMessage {
  const { id } = events[type];
  const body = { ...examples[type], [id]: taskId, ...payload };
  return announce(type, String((body as Readonly<Record<string, unknown>>)[id]), body);
}
