import { type Admission, type Applicant, type Call, Refusal } from "@gentasks/engine";
import { hash } from "../world/hash.ts";
import { isScenario, type Scenario, scenarioIn, scenarioNames } from "./scenarios.ts";

/** Makes requests that match play a scenario. A part that is left out matches everything. */
export interface ScenarioRule {
  readonly scenario: Scenario;
  readonly model?: string;
  /** Operation id of the spec, such as `createTask`. */
  readonly operation?: string;
  /** How many requests it holds for; then the rule is gone. Default: all. */
  readonly times?: number;
}

export interface Chaos {
  /** How many of a hundred requests go wrong. */
  readonly percent: number;
  /** What may happen to them. Default: everything. */
  readonly scenarios?: readonly Scenario[];
}

/** What happens to an answer on its way out. */
export type Damage = Extract<Scenario, "malformed_body" | "dropped_connection">;

export interface DirectorState {
  readonly rules: readonly ScenarioRule[];
  readonly chaos: Chaos;
  readonly counts: Readonly<Record<string, number>>;
}

/** Scenarios that a task plays, as opposed to a request. */
const playedByTask: readonly Scenario[] = ["fail", "moderated", "slow", "stuck", "expired_output"];

/** Decides which scenario a request plays: asked for by a header, by a rule, by its input, or drawn by chaos. */
export class Director {
  readonly #seed: string;
  #rules: readonly ScenarioRule[];
  #chaos: Chaos;
  readonly #counts: Map<string, number>;
  /** What was decided of a request before it was known to be valid. */
  readonly #decided = new WeakMap<Request, Scenario>();
  readonly #damages = new WeakMap<Request, Damage>();

  constructor(seed: string, { rules = [], chaos = { percent: 0 }, counts = {} }: Partial<DirectorState> = {}) {
    this.#seed = seed;
    this.#rules = rules;
    this.#chaos = chaos;
    this.#counts = new Map(Object.entries(counts));
  }

  /** What is to be done to the answer of a request. */
  damageTo(request: Request): Damage | undefined {
    return this.#damages.get(request);
  }

  /** For the engine, before a request is fulfilled. */
  before(call: Call): Refusal | undefined {
    const scenario =
      this.#askedFor(call.request) ??
      this.#drawn(call) ??
      (call.operation.creates ? undefined : this.#ruled(call.operation.operationId, ""));
    if (!scenario) return undefined;
    this.#decided.set(call.request, scenario);
    return this.#perform(scenario, call.request, call.operation.surface);
  }

  /** For the engine, once a submission is known to be valid. */
  admit({ request, surface, operation, model, input }: Applicant): Admission {
    const before = this.#decided.get(request);
    const scenario = before ?? this.#ruled(operation, model) ?? scenarioIn(input);
    if (!scenario) return {};
    if (playedByTask.includes(scenario)) return { marks: { scenario } };
    return before ? {} : (this.#perform(scenario, request, surface) ?? {});
  }

  state(): DirectorState {
    return { rules: this.#rules, chaos: this.#chaos, counts: Object.fromEntries(this.#counts) };
  }

  direct({ rules = this.#rules, chaos = this.#chaos }: Partial<Pick<DirectorState, "rules" | "chaos">>): void {
    this.#rules = rules;
    this.#chaos = chaos;
  }

  #askedFor({ headers }: Request): Scenario | undefined {
    const name = headers.get("x-mock-scenario");
    return name !== null && isScenario(name) ? name : undefined;
  }

  /** The same requests of a key meet the same fate, whatever others do. */
  #drawn({ caller }: Call): Scenario | undefined {
    const { percent, scenarios: possible = scenarioNames } = this.#chaos;
    if (percent <= 0 || possible.length === 0) return undefined;
    const count = (this.#counts.get(caller.id) ?? 0) + 1;
    this.#counts.set(caller.id, count);
    const [luck, choice] = hash(`${this.#seed}\nchaos\n${caller.id}\n${count}`);
    return (luck / 2 ** 32) * 100 < percent ? possible[choice % possible.length] : undefined;
  }

  /** What the first rule that matches says; a rule for so many times has one less. */
  #ruled(operation: string, model: string): Scenario | undefined {
    const found = this.#rules.find((rule) => fits(rule.operation, operation) && fits(rule.model, model));
    if (!found) return undefined;
    const left = found.times === undefined ? [found] : found.times > 1 ? [{ ...found, times: found.times - 1 }] : [];
    this.#rules = this.#rules.flatMap((rule) => (rule === found ? left : [rule]));
    return found.scenario;
  }

  #perform(scenario: Scenario, request: Request, surface: string): Refusal | undefined {
    switch (scenario) {
      case "rate_limited":
        return new Refusal("rateLimited", "Rate limit exceeded, as the scenario asks for", { headers: { "retry-after": "1" } });
      case "out_of_credit":
        return new Refusal("unpaid", "Insufficient balance, as the scenario asks for");
      case "server_error":
        return new Refusal("failed", "Internal error, as the scenario asks for");
      case "channel_disabled":
        return surface === "router"
          ? new Refusal("channelDisabled", "The channel is not enabled for this key, as the scenario asks for")
          : undefined;
      case "malformed_body":
      case "dropped_connection":
        this.#damages.set(request, scenario);
        return undefined;
      default:
        return undefined;
    }
  }
}

const fits = (wanted: string | undefined, actual: string) => wanted === undefined || wanted === actual;
