import type { Call } from "../exchange/call.ts";
import { invalid, issueAt, type Refusal } from "../exchange/refusal.ts";
import type { HistoryQuery } from "../ports/store.ts";

const usualLimit = 20;

/** Query parameters of the operations that answer with a part of a key's history. A type, not an interface, to be a `Json` too. */
export type PageParameters = {
  readonly model?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly limit?: number;
};

/** The page that checked parameters ask for. */
export function pageOf({ model, from, to, cursor, limit = usualLimit }: PageParameters, { caller }: Call): HistoryQuery | Refusal {
  const since = from === undefined ? undefined : Date.parse(from);
  const until = to === undefined ? undefined : Date.parse(to);
  for (const [name, value, moment] of [["from", from, since] as const, ["to", to, until] as const]) {
    if (Number.isNaN(moment)) return invalid([issueAt(`/${name}`, "pattern", `${name} must be a moment that exists (got ${value})`)]);
  }
  if (since !== undefined && until !== undefined && since > until) {
    return invalid([issueAt("/from", "from-before-to", `from must not lie behind to (got ${from} and ${to})`)]);
  }
  return {
    key: caller.id,
    limit,
    ...(model !== undefined && { model }),
    ...(since !== undefined && { from: since }),
    ...(until !== undefined && { to: until }),
    ...(cursor !== undefined && { cursor }),
  };
}

export const unknownCursor = ({ cursor = "" }: PageParameters): Refusal =>
  invalid([issueAt("/cursor", "cursor", `cursor must be the next_cursor of an earlier answer (got ${cursor.slice(0, 40)})`)]);
