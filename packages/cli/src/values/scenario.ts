import { type Chaos, type Scenario, type ScenarioRule, scenarios } from "@gentasks/mock/server";
import { choice, choices } from "./choice.ts";
import { decimalNumber } from "./number.ts";

const names = Object.keys(scenarios) as readonly Scenario[];

/** Reads a scenario, for everything or for one model: `fail` or `fail@google/veo-3.1-fast`. */
export function scenarioRule(text: string): ScenarioRule {
  const [name = "", ...model] = text.split("@");
  return { scenario: choice("--scenario", name, names), ...(model.length > 0 && { model: model.join("@") }) };
}

/** Reads how many of a hundred requests go wrong, and how: `10` or `10:fail,slow`. */
export function chaos(text: string): Chaos {
  const [percent = "", ...some] = text.split(":");
  return {
    percent: decimalNumber("--chaos", percent, [0, 100]),
    ...(some.length > 0 && { scenarios: choices("--chaos …:", some.join(":").split(","), names) }),
  };
}
