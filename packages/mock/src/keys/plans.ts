import type { Limits, Plan } from "@gentasks/engine";

/** Plans to try an application with. `open` is for working in peace: its limit is there for the headers to show. */
export const plans = {
  open: { requestsPerMinute: 10_000_000 },
  free: { requestsPerMinute: 60, concurrentTasks: 2, tokensPerMinute: { "gpt-4": 10_000, "claude-3-opus": 10_000 } },
  pro: { requestsPerMinute: 600, concurrentTasks: 20, tokensPerMinute: { "gpt-4": 300_000, "claude-3-opus": 300_000 } },
} as const satisfies Record<string, Plan>;

export type PlanName = keyof typeof plans;

const isPlanName = (name: string): name is PlanName => Object.hasOwn(plans, name);

/** The plans as the engine asks for them. Who has no key counts as on the open plan: guessing keys is no use here. */
export const limits: Limits = { plan: (name) => (name !== undefined && isPlanName(name) ? plans[name] : plans.open) };
