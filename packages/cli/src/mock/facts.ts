import type { MockServer } from "@gentasks/mock/server";
import type { MockArguments } from "./arguments.ts";
import type { Fact } from "./banner.ts";

const onThisMachine = ["127.0.0.1", "localhost", "::1"];

/** What there is to know of a mock that runs. */
export function factsOf(typed: MockArguments, { url, mock: { control } }: MockServer): readonly Fact[] {
  const { key = [], allowCallbacks = [], snapshot, host } = typed;
  const facts: readonly (Fact | false)[] = [
    ["Page", `${url}/`],
    ["Keys", key.length === 0 ? "any that is not empty (--key restricts them)" : `${key.length} known, others are refused`],
    ["Signing secret", control.secret],
    ["Callbacks", `to this machine${allowCallbacks.map((each) => `, ${each}`).join("")}; others are journalled as blocked`],
    typed.manualClock === true && [
      "Clock",
      `stands still; move it: curl ${url}/__mock/clock -H "Content-Type: application/json" -d '{"advanceMs":60000}'`,
    ],
    typed.speed !== undefined && ["Clock", `${typed.speed} times as fast`],
    snapshot !== undefined && ["State", `${count(control.tasks().length, "task")} from before, kept in ${snapshot}`],
    !onThisMachine.includes(host) && ["Reach", `whoever can call ${host} can use and control the mock`],
  ];
  return facts.filter((fact) => fact !== false);
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
