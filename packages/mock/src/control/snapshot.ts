import type { WorldState } from "../world/state.ts";
import type { World } from "../world/world.ts";

const format = 1;

/** A session as JSON, to go on from in another mock. */
export interface Snapshot {
  /** Version of the format. */
  readonly snapshot: typeof format;
  readonly state: WorldState;
}

/** A copy: what is read later from the mock does not change it. */
export const snapshotOf = (world: World): Snapshot => structuredClone({ snapshot: format, state: world.state() });

/** What a state is made of, and how each part looks from afar. */
const parts = {
  seed: "string",
  now: "number",
  openedAt: "number",
  store: "object",
  ids: "object",
  keys: "object",
  director: "object",
  faults: "object",
  uploads: "list",
} as const satisfies Record<keyof WorldState, string>;

/** Reads a snapshot, given as it is or as text. Throws a RangeError that says what is wrong with it. */
export function readSnapshot(given: Snapshot | string): WorldState {
  const snapshot = typeof given === "string" ? parse(given) : given;
  if (Object(snapshot).snapshot !== format) {
    throw new RangeError(`This is no snapshot that can be read here: "snapshot" must be ${format}, the version of the format`);
  }
  const state = Object(Object(snapshot).state);
  for (const [name, kind] of Object.entries(parts)) {
    if (kindOf(state[name]) !== kind) throw new RangeError(`The snapshot is damaged: state.${name} must be a ${kind}`);
  }
  return structuredClone(state);
}

function parse(text: string): Snapshot {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError("The snapshot is not JSON: it ends too early or has a stray character");
  }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);
