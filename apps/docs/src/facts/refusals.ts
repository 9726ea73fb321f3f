import { errors, type Refusal } from "@gentasks/schema/operations";
import { documented } from "./document.ts";

type Surface = keyof typeof errors;

/** How a surface refuses: status, the word for programs, and the sentence of the description. */
export function refusals(surface: Surface): { readonly status: number; readonly code: string; readonly meaning: string }[] {
  const tag = { unified: "Unified tasks", async: "Async tasks", direct: "Direct tasks", router: "Router interfaces" }[surface];
  const answers = Object.assign({}, ...documented.filter((each) => each.tag === tag).map((each) => each.answers));
  const rows = Object.values(errors[surface] as Readonly<Record<string, Refusal>>)
    .map(({ status, code }) => ({ status, code, meaning: String(answers[status] ?? "") }))
    .sort((a, b) => a.status - b.status);
  return rows.filter(({ status, code }, at) => rows.findIndex((row) => row.status === status && row.code === code) === at);
}
