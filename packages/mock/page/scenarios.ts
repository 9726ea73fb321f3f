import type { About } from "../src/page/about.ts";
import { element } from "./dom.ts";
import { List } from "./list.ts";

export interface Switch {
  readonly scenario: About["scenarios"][number];
  /** Whether a rule makes every request play it. */
  readonly on: boolean;
}

export const scenarioList = (turn: (name: string, on: boolean) => void): List<Switch> =>
  new List<Switch>(
    "scenarios",
    ({ scenario }) => scenario.name,
    ({ scenario: { name, seed, about } }) => {
      const press = element("button", { type: "button", onclick: () => turn(name, press.ariaPressed !== "true") });
      press.append("Every request", element("span", { className: "unseen" }, ` plays ${name}`));
      return {
        item: element(
          "li",
          { className: "scenario" },
          element("code", {}, name),
          element("span", { className: "what" }, about),
          element("span", { className: "seed quiet" }, `seed ${seed}`),
          press,
        ),
        update({ on }: Switch) {
          press.ariaPressed = String(on);
        },
      };
    },
  );
