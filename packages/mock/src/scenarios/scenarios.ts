/** What can be made to happen, and the seed that asks for it where a model takes one. */
export const scenarios = {
  fail: { seed: 900_000_001, about: "The task fails after its usual time." },
  moderated: { seed: 900_000_002, about: "The task is refused by a safety filter while it runs." },
  slow: { seed: 900_000_003, about: "The task takes ten times as long." },
  stuck: { seed: 900_000_004, about: "The task runs until its deadline and then fails." },
  expired_output: { seed: 900_000_005, about: "The task completes, but the addresses of its files have expired." },
  rate_limited: { seed: 900_000_006, about: "429 with Retry-After; nothing is created." },
  out_of_credit: { seed: 900_000_007, about: "402; nothing is created." },
  channel_disabled: { seed: 900_000_008, about: "403 on the router surface; nothing is created. Elsewhere without effect." },
  server_error: { seed: 900_000_009, about: "500; nothing is created." },
  malformed_body: { seed: 900_000_010, about: "The answer's JSON is cut off. A task is created all the same." },
  dropped_connection: { seed: 900_000_011, about: "The connection breaks instead of an answer. A task is created all the same." },
} as const;

export type Scenario = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as readonly Scenario[];

export const isScenario = (name: string): name is Scenario => Object.hasOwn(scenarios, name);

/** In a text: `[mock:fail]`, anywhere. */
const inText = /\[mock:(\w+)\]/;

/** The scenario that an input asks for, by a mark in one of its texts or by a reserved seed. */
export function scenarioIn(input: Readonly<Record<string, unknown>>): Scenario | undefined {
  // Of a form it is a text.
  const seed = typeof input.seed === "string" ? Number(input.seed) : input.seed;
  const bySeed = scenarioNames.find((name) => scenarios[name].seed === seed);
  if (bySeed) return bySeed;
  const marked = inText.exec(JSON.stringify([input.prompt, input.text, input.gpt_description_prompt, input.messages, input.dialogue]))?.[1];
  return marked !== undefined && isScenario(marked) ? marked : undefined;
}
