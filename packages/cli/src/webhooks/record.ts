import { type EventType, events } from "@gentasks/schema/events";
import { fileText } from "../files/read.ts";
import { UsageError } from "../usage-error.ts";
import type { EventMessage } from "./message.ts";

/** An event as a line of a record. */
export const lineOf = ({ id, type, taskId, body }: EventMessage): string => JSON.stringify({ id, type, taskId, body });

/** Reads a record: the events in the order in which they were first posted. */
export async function readRecord(path: string): Promise<readonly EventMessage[]> {
  const lines = (await fileText("The record", path)).split("\n").filter((line) => line.trim() !== "");
  const messages = new Map(lines.map((line, index) => messageIn(line, `${path}, line ${index + 1}`)).map((each) => [each.id, each]));
  if (messages.size === 0) throw new UsageError(`The record ${path} has no events. gentasks listen --record ${path} writes them.`);
  return [...messages.values()];
}

function messageIn(line: string, place: string): EventMessage {
  try {
    const { id, type, taskId, body } = JSON.parse(line) as EventMessage;
    if (/^[\w-]+$/.test(id) && Object.hasOwn(events, type) && typeof taskId === "string" && typeof body === "string")
      return { id, type: type as EventType, taskId, body };
  } catch {
    // Told below.
  }
  throw new UsageError(`${place} is no event. A record is written by gentasks listen --record or gentasks trigger --record.`);
}
