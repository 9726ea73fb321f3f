import { specHash } from "@gentasks/schema/catalogue";
import { answerOf } from "../front/answer.ts";
import { DroppedConnection, damaged } from "../front/damage.ts";
import { applyChange } from "../world/change.ts";
import { leaseMs } from "../world/host.ts";
import { World } from "../world/world.ts";
import { digest, isStream } from "./digest.ts";
import type { Log, LogEntry, LogHeader } from "./entries.ts";
import { requestOf } from "./logged-request.ts";
import { readLog } from "./read-log.ts";
import { Rehearsal } from "./rehearsal.ts";

/** Something that went another way than before. */
export interface Difference {
  /** Which entry of the log, the header being 0. */
  readonly index: number;
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Replayed {
  /** Whether everything went as before, to the byte. */
  readonly ok: boolean;
  /** How many entries there were besides the header. */
  readonly entries: number;
  readonly differences: readonly Difference[];
}

/** After this long, in milliseconds, an answer that does not come is one of the differences. */
const patienceMs = 5_000;

/**
 * Lets everything that is in a log happen again, in a mock of its own: with the moments and the receivers of the log, and no time
 * in between. Throws a RangeError at what is no log.
 */
export async function replay(log: Log | string): Promise<Replayed> {
  const { header, entries } = readLog(log);
  const differences: Difference[] = [];
  const differ = (index: number) => (what: string, expected: unknown, actual: unknown) => {
    if (expected !== actual) differences.push({ index, what, expected, actual });
  };
  differ(0)("spec", header.spec, specHash);
  const stage = new Stage(header);
  for (const [at, entry] of entries.entries()) {
    const tell = differ(at + 1);
    try {
      await stage.play(entry, tell);
    } catch (error) {
      tell(`fault in ${entry?.type}`, undefined, error instanceof Error ? error.message : String(error));
    }
  }
  return { ok: differences.length === 0, entries: entries.length, differences };
}

type Tell = (what: string, expected: unknown, actual: unknown) => void;
type Entry<T extends LogEntry["type"]> = Extract<LogEntry, { type: T }>;

/** Where it happens again. */
class Stage {
  readonly #header: LogHeader;
  readonly #worlds = new Map<number, { readonly world: World; readonly rehearsal: Rehearsal }>();
  readonly #answers = new Map<number, { readonly rehearsal: Rehearsal; readonly response: Promise<Response | "dropped"> }>();

  constructor(header: LogHeader) {
    this.#header = header;
  }

  async play(entry: LogEntry, tell: Tell): Promise<void> {
    switch (entry.type) {
      case "world":
        return this.#begin(entry);
      case "request":
        return this.#request(entry);
      case "answer":
        return this.#compare(entry, tell);
      case "dropped":
        return tell("answer", "dropped", await this.#answer(entry.request));
      case "row":
        return this.#row(entry, tell);
      case "outcome":
        tell("callback under way", true, this.#of(entry).rehearsal.tell(entry.attempt, entry.outcome));
        return this.#of(entry).rehearsal.rest();
      case "stream":
        this.#move(entry);
        return this.#of(entry).rehearsal.end(entry.task, entry.complete);
      case "change":
        return applyChange(entry.change, this.#move(entry));
      default:
        throw new RangeError("No such type of entry");
    }
  }

  #begin({ world: number, at, session, state }: Entry<"world">): void {
    const rehearsal = new Rehearsal();
    const clock = { mode: "manual", speed: this.#header.clock.speed, startAt: at } as const;
    const options = { ...this.#header.options, clock, onError: () => {} };
    this.#worlds.set(number, { world: new World(session, options, rehearsal, state), rehearsal });
  }

  async #request(entry: Entry<"request">): Promise<void> {
    const { rehearsal } = this.#of(entry);
    const world = this.#move(entry);
    const request = requestOf(entry);
    await rehearsal.turns.take();
    const answered = Promise.resolve(answerOf(world, request)).finally(() => rehearsal.turns.pass());
    const response = answered
      .then((each) => {
        const damage = world.director.damageTo(request);
        return damage ? damaged(each, damage) : each;
      })
      .catch((error) => {
        if (error instanceof DroppedConnection) return "dropped" as const;
        throw error;
      });
    // Whether it fails is asked when its answer comes up.
    response.catch(() => {});
    this.#answers.set(entry.request, { rehearsal, response });
    await rehearsal.turns.idle();
  }

  async #compare({ request, status, hash, task }: Entry<"answer">, tell: Tell): Promise<void> {
    const response = await this.#answer(request);
    if (typeof response === "string") return tell("answer", status, response);
    tell("status", status, response.status);
    if (!isStream(response)) return tell("hash", hash, await digest(new Uint8Array(await response.arrayBuffer())));
    tell("hash", hash, undefined);
    if (task === undefined) await response.body?.cancel();
    else this.#answers.get(request)?.rehearsal.hold(task, response);
  }

  async #answer(request: number): Promise<Response | "dropped" | "none"> {
    const { response } = this.#answers.get(request) ?? {};
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<"none">((resolve) => {
      timer = setTimeout(() => resolve("none"), patienceMs);
    });
    const answer = await Promise.race([response ?? Promise.resolve("none" as const), patience]);
    clearTimeout(timer);
    return answer;
  }

  async #row(entry: Entry<"row">, tell: Tell): Promise<void> {
    const { rehearsal } = this.#of(entry);
    const { store, service, clock } = this.#move(entry);
    await rehearsal.turns.take();
    const [row] = store.claim(clock.now(), { limit: 1, leaseMs: leaseMs(clock) });
    tell("row", entry.id, row?.id);
    const done = row ? service.run(row).catch(() => {}) : Promise.resolve();
    void done.finally(() => rehearsal.turns.pass());
    await rehearsal.turns.idle();
  }

  #of({ world: number }: { readonly world: number }) {
    const found = this.#worlds.get(number);
    if (!found) throw new RangeError(`There is no world ${number}`);
    return found;
  }

  /** The world of an entry, at its moment. */
  #move(entry: { readonly world: number; readonly at: number }): World {
    const { world } = this.#of(entry);
    world.clock.advanceTo(entry.at);
    return world;
  }
}
