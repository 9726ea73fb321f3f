import { events } from "@gentasks/schema/events";
import type { Surface } from "./model.ts";

/** Whether nothing can happen to a task any more: the callback of its status is a final one. */
export const hasEnded = ({ status }: { readonly status: string }, surface: Surface): boolean =>
  Object.values(events).some((event) => event.surface === surface && event.final && status in event.ranks);
