import type { Report } from "@gentasks/mock/prism";
import type { ExitCode } from "../exit-code.ts";
import { paint } from "./paint.ts";

/** Departures from the spec, printed as they come and counted for the end. */
export class Departures {
  readonly #only: "errors" | "warnings" | undefined;
  #errors = 0;
  #warnings = 0;

  /** With `only`, exchanges that have none of these are counted and not printed. */
  constructor(only?: "errors" | "warnings") {
    this.#only = only;
  }

  add({ text, violations }: Report): void {
    const severities = new Set(violations.map(({ severity }) => severity));
    if (severities.has("error")) this.#errors++;
    else this.#warnings++;
    if (this.#only === "errors" && !severities.has("error")) return;
    if (this.#only === "warnings" && !severities.has("warning")) return;
    const [exchange = "", ...lines] = text.split("\n");
    console.log([paint(severities.has("error") ? "red" : "yellow", exchange), ...lines].join("\n"));
  }

  /** A line for the end. */
  summary(): string {
    if (this.#errors + this.#warnings === 0) return "No exchange departed from the spec.";
    const warned = this.#warnings === 0 ? "" : `, ${this.#warnings} had a wrong request that was refused`;
    return `${this.#errors} ${this.#errors === 1 ? "exchange" : "exchanges"} departed from the spec${warned}.`;
  }

  get exitCode(): ExitCode {
    return this.#errors > 0 ? 1 : 0;
  }
}
