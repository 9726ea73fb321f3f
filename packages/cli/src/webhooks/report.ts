import { paint } from "../terminal/paint.ts";
import { type Faults, mustBeRefused } from "./faults.ts";
import type { Post } from "./forwarder.ts";

/** Prints posts as they are made, and counts those that the receiver did not treat as it should. */
export class Report {
  readonly #faults: Faults;
  #posts = 0;
  #wrong = 0;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  add({ message: { type, taskId }, number, status, durationMs, said, isRight, retryInMs }: Post): void {
    this.#posts++;
    if (!isRight && retryInMs === undefined) this.#wrong++;
    const time = new Date().toTimeString().slice(0, 8);
    const answer = status === undefined ? "no answer" : `${status} in ${Math.round(durationMs)} ms`;
    const attempt = number > 1 ? ` (attempt ${number})` : "";
    console.log(`${time}  ${type}  ${taskId}  ${paint(isRight ? "green" : "red", answer)}${attempt}${this.#remark(isRight, said)}`);
    if (retryInMs !== undefined) console.log(paint("dim", `          again in ${Math.ceil(retryInMs / 1000)} s`));
  }

  #remark(isRight: boolean, said: string): string {
    const refusal = mustBeRefused(this.#faults);
    if (refusal && isRight) return "  refused, as it should be";
    if (refusal) return `  ${paint("red", "not refused, though its signature is no good: does the receiver verify?")}`;
    const text = shortened(said);
    return text === "" ? "" : `  ${text}`;
  }

  /** A line for the end. */
  summary(): string {
    const posts = `${this.#posts} ${this.#posts === 1 ? "post" : "posts"}`;
    return this.#wrong === 0 ? `${posts}, all answered as they should be.` : `${posts}, ${this.#wrong} not answered as they should be.`;
  }

  get isRight(): boolean {
    return this.#wrong === 0;
  }
}

/** What a receiver of this kit says of itself, or the first line of what another one answers. */
function shortened(said: string): string {
  try {
    const { result, error } = JSON.parse(said) as { result?: unknown; error?: { message?: unknown } };
    if (typeof result === "string") return result;
    if (typeof error?.message === "string") return error.message;
  } catch {
    // No JSON: shown as it is.
  }
  const [line = ""] = said.trim().split("\n");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
