import { operations } from "@gentasks/schema/operations";
import type { CheckId } from "../checks/checks.ts";
import { endsOf, goingOn, read, statusIn, submit } from "../probes/life/tasks.ts";
import type { Context } from "../run/context.ts";
import { idIn } from "../run/sources.ts";
import type { Step } from "./steps.ts";

/** A promise that was broken in a conversation. */
export class Broken extends Error {
  readonly check: CheckId;
  readonly expected: string;

  constructor(check: CheckId, message: string, expected: string) {
    super(message);
    this.check = check;
    this.expected = expected;
  }
}

/** What is known of a task so far. */
interface Known {
  readonly id: string;
  status: string | undefined;
  /** How an ended task reads. */
  end: string | undefined;
}

const order = [...goingOn("unified"), ...endsOf("unified")];
const isEnd = (status: string | undefined) => endsOf("unified").includes(status ?? "");

/** Talks to a server and remembers what it has said; throws where it says otherwise later. */
export class Conversation {
  readonly #context: Context;
  /** Tells the names of this conversation from those of others. */
  readonly #prefix: string;
  readonly #tasks: Known[] = [];
  readonly #named = new Map<string, { readonly id: string; readonly variant: number }>();

  constructor(context: Context, prefix: string) {
    this.#context = context;
    this.#prefix = prefix;
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case "submit":
        return this.#submit(step);
      case "price":
        return this.#price();
      case "wait":
        return this.#context.pass(step.ms);
      default: {
        const task = this.#tasks[step.task % Math.max(this.#tasks.length, 1)];
        if (!task) return;
        if (step.do === "read") await this.#read(task);
        else if (step.do === "cancel") await this.#cancel(task);
        else await this.#readForeign(task);
      }
    }
  }

  async #submit({ name, variant }: Extract<Step, { do: "submit" }>): Promise<void> {
    const headers = name === undefined ? {} : { "idempotency-key": `${this.#prefix}-${name}` };
    // The address is never called: it is what makes one body another.
    const { response } = await submit(this.#context, "unified", {
      headers,
      around: { callback_url: `https://example.com/hooks/${variant}` },
    });
    const id = idIn(response.json);
    const before = name === undefined ? undefined : this.#named.get(name);
    const isHonoured = response.headers["idempotency-honoured"] !== undefined;
    if (before && isHonoured && before.variant !== variant) {
      if (response.status !== 409)
        throw new Broken("idempotency", `Another body under one name was answered with ${response.status}`, "409");
      return;
    }
    if (before && isHonoured) {
      if (id !== before.id) throw new Broken("idempotency", `One name made the tasks ${before.id} and ${id}`, "one task");
      return;
    }
    // Money and limits may say no.
    if (id === undefined) return;
    if (this.#tasks.some((task) => task.id === id))
      throw new Broken("idempotency", `Two submissions made one task ${id}`, "a task for each");
    this.#tasks.push({ id, status: undefined, end: undefined });
    if (name !== undefined && isHonoured) this.#named.set(name, { id, variant });
  }

  async #price(): Promise<void> {
    const id = idIn((await submit(this.#context, "unified", { around: { dry_run: true } })).response.json);
    if (id !== undefined) throw new Broken("dry-run", `A dry run made task ${id}`, "no task");
  }

  async #read(task: Known): Promise<void> {
    const look = await read(this.#context, "unified", task.id);
    const status = statusIn(look);
    const { text } = look.response;
    if (task.end !== undefined && text !== task.end)
      throw new Broken("terminal-final", `Task ${task.id} had ended, and reads otherwise now`, task.end);
    if (order.indexOf(status) < order.indexOf(task.status ?? status) && order.includes(status))
      throw new Broken("status-monotone", `Task ${task.id} went from ${task.status} back to ${status}`, order.join(", "));
    task.status = status;
    if (isEnd(status)) task.end = text;
  }

  async #cancel(task: Known): Promise<void> {
    const { response } = await this.#context.send({ method: "POST", path: operations.cancelTask.path.replace("{task_id}", task.id) });
    // A server may lack the extension.
    if (response.status === 404 || response.status === 405) return;
    await this.#read(task);
    if (!isEnd(task.status)) throw new Broken("cancel", `Task ${task.id} is ${task.status} after it was cancelled`, "an end");
  }

  async #readForeign(task: Known): Promise<void> {
    const { other } = this.#context.options.keys;
    if (other === undefined) return;
    const { response } = await read(this.#context, "unified", task.id, other);
    if (response.status !== 404) throw new Broken("key-visibility", `Another key reads task ${task.id} with ${response.status}`, "404");
  }
}
