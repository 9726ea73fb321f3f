import { type Death, places } from "./life.ts";

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface PlannedEvent {
  readonly id: string;
  readonly task: string;
  readonly type: "async.task.in_progress" | "async.task.completed" | "async.task.failed";
  readonly status: string;
  readonly rank: number;
}

/** What the sender tells of each task. */
const steps = [
  { type: "async.task.in_progress", status: "queued", rank: 0 },
  { type: "async.task.in_progress", status: "in_progress", rank: 1 },
  { type: "async.task.completed", status: "completed", rank: 2 },
] as const;

/** Comes after the end of every fourth task, and contradicts it. */
const contradiction = { type: "async.task.failed", status: "failed", rank: 2 } as const;

export function eventsOf(count: number): PlannedEvent[] {
  const tasks = Array.from({ length: count / 2 }, (_, task) =>
    [...steps, ...(task % 4 === 0 ? [contradiction] : [])].map((step, at) => ({
      ...step,
      id: `event-${task}-${at}`,
      task: `task_${task}`,
    })),
  );
  return tasks.flat().slice(0, count);
}

/** The events as a sender delivers them: a quarter twice, and not quite in their order. */
export function deliveriesOf(events: readonly PlannedEvent[], next: () => number): PlannedEvent[] {
  const copies = events.flatMap((event, at) =>
    next() < 0.25
      ? [
          { event, at },
          { event, at: at + 8 * next() },
        ]
      : [{ event, at }],
  );
  return copies
    .map(({ event, at }) => ({ event, at: at + 6 * next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ event }) => event);
}

/** Deaths in every place in turn, after a few events each. */
export const deathsOf = (count: number, next: () => number): Death[] =>
  Array.from({ length: count }, (_, at) => {
    const nth = 3 + Math.floor(15 * next());
    const place = places[at % (places.length + 1)];
    return place ? { place, nth } : { place: "anywhere", nth, ms: 8 * next() };
  });
