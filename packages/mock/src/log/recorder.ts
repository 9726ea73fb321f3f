import { hasEnded, type Message, type OutboxRow, type Task } from "@gentasks/engine";
import type { Outcome } from "@gentasks/webhooks";
import { DroppedConnection } from "../front/damage.ts";
import { keyId } from "../keys/keys.ts";
import type { Change } from "../world/change.ts";
import type { WorldState } from "../world/state.ts";
import { Turns } from "../world/turns.ts";
import type { Witness } from "../world/witness.ts";
import type { World } from "../world/world.ts";
import { digest, isStream } from "./digest.ts";
import type { LogBook } from "./log-book.ts";
import { loggedRequest } from "./logged-request.ts";

/** Counts what entries refer to. */
export interface Numbers {
  worlds: number;
  requests: number;
}

/** Writes down all that happens in one session, in the order in which it lets it happen. */
export class Recorder implements Witness {
  readonly turns = new Turns();
  readonly #book: LogBook;
  readonly #numbers: Numbers;
  readonly #number: number;
  #attempts = 0;
  #world: World | undefined;

  constructor(book: LogBook, numbers: Numbers) {
    this.#book = book;
    this.#numbers = numbers;
    this.#number = ++numbers.worlds;
  }

  begin(world: World, session: string, state?: WorldState): void {
    this.#world = world;
    this.#book.write({ type: "world", world: this.#number, at: world.clock.now(), session, ...(state && { state }) });
  }

  row(row: OutboxRow | undefined, at: number): void {
    this.#book.write({ type: "row", world: this.#number, at, ...(row && { id: row.id }) });
  }

  change(change: Change, at: number): void {
    this.#book.write({ type: "change", world: this.#number, at, change });
  }

  async attempt({ id }: Message, make: () => Promise<Outcome>): Promise<Outcome> {
    const attempt = ++this.#attempts;
    this.turns.pass();
    const outcome = await make();
    await this.turns.take();
    this.#book.write({ type: "outcome", world: this.#number, attempt, message: id, outcome });
    return outcome;
  }

  async streamEnd({ id }: Task, complete: boolean): Promise<void> {
    await this.turns.take();
    this.#book.write({ type: "stream", world: this.#number, at: (this.#world as World).clock.step(), task: id, complete });
    // What follows from the end waits for nothing, so it has happened before any timer.
    setTimeout(() => this.turns.pass());
  }

  /**
   * Has a request answered in its turn and writes both down. `answer` is what depends on the order, `finish` what may be done to
   * the answer after that.
   */
  async exchange(
    original: Request,
    answer: (request: Request) => Promise<Response> | Response,
    finish: (request: Request, response: Response) => Promise<Response>,
  ): Promise<Response> {
    // Read before its turn: a sender may take their time.
    const body = new Uint8Array(await original.arrayBuffer());
    const { url, method, headers, signal } = original;
    const request = new Request(url, { method, headers, signal, ...(body.length > 0 && { body }) });
    await this.#turnFor(request);
    const { clock, store } = this.#world as World;
    const number = ++this.#numbers.requests;
    let response: Response;
    let task: Task | undefined;
    try {
      const at = clock.step();
      this.#book.write({ type: "request", world: this.#number, at, request: number, ...loggedRequest(request, body) });
      response = await answer(request);
      if (isStream(response)) task = store.tasks({ surface: "direct", key: keyOf(request) ?? "", limit: 1 })?.items[0];
    } finally {
      this.turns.pass();
    }
    try {
      return await this.#written(number, await finish(request, response), task);
    } catch (error) {
      if (error instanceof DroppedConnection) this.#book.write({ type: "dropped", request: number });
      throw error;
    }
  }

  async #written(request: number, response: Response, task: Task | undefined): Promise<Response> {
    const { status, headers } = response;
    if (isStream(response)) {
      this.#book.write({ type: "answer", request, status, ...(task && { task: task.id }) });
      return response;
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    this.#book.write({ type: "answer", request, status, hash: await digest(bytes) });
    return new Response(bytes.length > 0 ? bytes : null, { status, headers });
  }

  /** A request that repeats one whose stream still runs waits for it inside the engine. It would keep the turn that the stream needs. */
  async #turnFor(request: Request): Promise<void> {
    const { store, clock } = this.#world as World;
    const name = request.headers.get("idempotency-key");
    for (;;) {
      await this.turns.take();
      const known = name === null ? undefined : store.idempotency(keyOf(request) ?? "", name, clock.now());
      const task = known && store.task(known.task);
      if (task?.input.stream !== true || hasEnded(task) || request.signal.aborted) return;
      this.turns.pass();
      for await (const changed of store.changes(task.id, task.history.length, request.signal)) if (hasEnded(changed)) break;
    }
  }
}

function keyOf({ headers }: Request): string | undefined {
  const [, token] = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  return token === undefined ? undefined : keyId(token);
}
