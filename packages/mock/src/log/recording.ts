import type { MockOptions } from "../options.ts";
import type { WorldState } from "../world/state.ts";
import { World } from "../world/world.ts";
import { LogBook } from "./log-book.ts";
import { type Numbers, Recorder } from "./recorder.ts";

/** The log of a mock, with a recorder in each of its sessions. */
export class Recording {
  readonly #options: MockOptions;
  readonly #recorders = new WeakMap<World, Recorder>();
  readonly #numbers: Numbers = { worlds: 0, requests: 0 };
  readonly book: LogBook;

  constructor(options: MockOptions) {
    this.#options = options;
    this.book = new LogBook(options);
  }

  begin(session: string, state?: WorldState): World {
    const recorder = new Recorder(this.book, this.#numbers);
    const world = new World(session, this.#options, recorder, state);
    recorder.begin(world, session, state);
    this.#recorders.set(world, recorder);
    return world;
  }

  in(world: World): Recorder {
    return this.#recorders.get(world) as Recorder;
  }
}
