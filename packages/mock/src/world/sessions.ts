import type { WorldState } from "./state.ts";
import type { World } from "./world.ts";

/** A name that a session can have. */
const nameable = /^[\w.:-]{1,64}$/;

/** The sessions of a mock, made when they are first named. The one without a name is always there. */
export class Sessions {
  readonly #begin: (session: string, state?: WorldState) => World;
  readonly #most: number;
  readonly #worlds = new Map<string, World>();

  constructor(begin: (session: string, state?: WorldState) => World, most = 100) {
    this.#begin = begin;
    this.#most = most;
    this.get("");
  }

  /** The session of that name; undefined for a text that names none. */
  get(session: string): World | undefined {
    if (session !== "" && !nameable.test(session)) return undefined;
    const world = this.#worlds.get(session) ?? this.#put(session, this.#begin(session));
    // The one used last stands last.
    this.#worlds.delete(session);
    this.#worlds.set(session, world);
    return world;
  }

  /** A session that is there already. */
  find(session: string): World | undefined {
    return this.#worlds.get(session);
  }

  names(): string[] {
    return [...this.#worlds.keys()].sort();
  }

  /** Begins a session anew, as it was at first or as a state says. Leaves it as it is where `look` throws at what came of it. */
  reset(session: string, state?: WorldState, look: (world: World) => void = () => {}): void {
    const world = this.#begin(session, state);
    try {
      look(world);
    } catch (error) {
      void world.host.close();
      throw error;
    }
    // Nobody waits for what the old one has begun: it may be a callback whose receiver asks for this.
    void this.#worlds.get(session)?.host.close();
    this.#put(session, world);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#worlds.values()].map(({ host }) => host.close()));
  }

  #put(session: string, world: World): World {
    this.#worlds.set(session, world);
    if (this.#worlds.size > this.#most) this.#dropQuietest(session);
    return world;
  }

  #dropQuietest(but: string): void {
    const quietest = [...this.#worlds.keys()].find((name) => name !== "" && name !== but);
    if (quietest === undefined) return;
    void this.#worlds.get(quietest)?.host.close();
    this.#worlds.delete(quietest);
  }
}
