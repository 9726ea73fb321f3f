import { component, resolve } from "../models/schema.ts";

/** The schemas of a task's states, on the surfaces that have tasks to wait for. */
const tasks = { unified: "UnifiedTask", async: "AsyncTask", router: "RouterTask" } as const;
export type Waiting = keyof typeof tasks;

/** The status words of a surface and what a task in each is; a state without words of its own stands for all others. */
export function statusWords(surface: Waiting): { readonly words: readonly string[]; readonly meaning: string }[] {
  return (component(tasks[surface]).oneOf ?? []).map(resolve).map(({ properties, description = "" }) => {
    const { enum: several, const: one, "x-open-enum": known = [] } = properties?.status ?? {};
    const words = several ?? (one === undefined ? known : [one]);
    return { words: words.map(String), meaning: description };
  });
}
