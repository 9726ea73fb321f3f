import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Death, Kind, Life } from "./life.ts";

type Settings = Omit<Life, "number" | "death">;

/** A receiver that is killed again and again, and started again. */
export interface Lives extends AsyncDisposable {
  /** Where it listens; undefined while it is dead. */
  port(): number | undefined;
  /** Tells that a delivery was answered. */
  answered(): void;
  /** The deaths so far. */
  readonly deaths: readonly Death[];
  /** Rejects when a receiver ends that nobody has killed. */
  readonly failure: Promise<never>;
}

/** Lives through all deaths, then once more to the end. The next receiver is always loaded already, so that little time is lost. */
export function live(script: string, kind: Kind, settings: Settings, planned: readonly Death[]): Lives {
  const deaths: Death[] = [];
  const { promise: failure, reject: fail } = Promise.withResolvers<never>();
  failure.catch(() => {});
  let isOver = false;
  let port: number | undefined;
  let answers = 0;
  let current: ChildProcess | undefined;
  let next = load(script, kind);

  async function begin(): Promise<void> {
    const child = await next;
    if (isOver) return;
    current = child;
    answers = 0;
    const death = planned[deaths.length];
    child.once("exit", (code, signal) => {
      port = undefined;
      if (isOver) return;
      if (signal !== "SIGKILL" || !death) return fail(new Error(`A receiver ended by itself (${code ?? signal}).`));
      deaths.push(death);
      begin().catch(fail);
    });
    next = load(script, kind);
    const listening = once(child, "message");
    child.send({ ...settings, number: deaths.length, ...(death && { death }) } satisfies Life);
    port = (await Promise.race([listening, once(child, "exit").then(() => [undefined])]))[0];
  }

  begin().catch(fail);
  return {
    port: () => port,
    deaths,
    failure,
    answered() {
      const death = planned[deaths.length];
      if (death?.place !== "anywhere" || ++answers !== death.nth) return;
      const child = current;
      setTimeout(() => child?.kill("SIGKILL"), death.ms);
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      for (const child of [current, await next]) {
        if (!child || child.exitCode !== null || child.signalCode !== null) continue;
        const ended = once(child, "exit");
        child.kill("SIGKILL");
        await ended;
      }
    },
  };
}

/** Starts a process that waits to be told to begin. Its code is compiled once for all of them. */
async function load(script: string, kind: Kind): Promise<ChildProcess> {
  const child = fork(script, [kind], { execArgv: [], env: { ...process.env, NODE_COMPILE_CACHE: `${script}.cache` } });
  const failed = once(child, "exit").then(() => Promise.reject(new Error("A receiver could not be loaded.")));
  await Promise.race([once(child, "message"), failed]);
  failed.catch(() => {});
  return child;
}

/** Has the code of a kind of receivers compiled: only a process that ends in peace keeps it. */
export async function compile(script: string, kind: Kind): Promise<void> {
  const child = await load(script, kind);
  const ended = once(child, "exit");
  child.disconnect();
  await ended;
}
