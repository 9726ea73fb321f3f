import { catalogue } from "@gentasks/schema/catalogue";
import { examples } from "@gentasks/schema/examples";
import { operations } from "@gentasks/schema/operations";
import { type PlanName, plans } from "../keys/plans.ts";

/** What is served: to be shown when a server starts, and to choose from when one is configured. */
export const served = {
  operations: Object.keys(operations).length,
  models: Object.fromEntries(Object.entries(catalogue).map(([surface, models]) => [surface, Object.keys(models).length])),
  /** The names of `KeyOptions.plan`. */
  plans: Object.keys(plans) as readonly PlanName[],
  /** The names of `KeyOptions.channels`. */
  channels: [...new Set(Object.values(operations).flatMap(({ channel }) => channel ?? []))],
  /** A body for `POST /v1/tasks`. */
  firstTask: async () => ({ model: "google/veo-3.1-fast", input: (await examples.unified["google/veo-3.1-fast"]()).default.minimal }),
} as const;
