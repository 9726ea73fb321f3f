/** What a receiver does on its way to the answer. */
export const places = ["before the effect", "between effect and mark", "between mark and answer"] as const;

export type Place = (typeof places)[number];

/** How a receiver ends: where it is for the so many-eth time, or by the parent a moment after so many answers. Undefined: not. */
export type Death =
  | { readonly place: Place; readonly nth: number }
  | { readonly place: "anywhere"; readonly nth: number; readonly ms: number };

/** How events are remembered, and where their effects go to. */
export const kinds = ["SQLite, transaction", "Postgres, transaction", "SQLite, claim", "Postgres, claim", "Redis, claim"] as const;

export type Kind = (typeof kinds)[number];

/** What the parent tells a receiver that is to begin. */
export interface Life {
  readonly number: number;
  /** The SQLite file, or the directory with the server's socket. */
  readonly path: string;
  readonly secret: string;
  readonly leaseMs: number;
  readonly death?: Death;
}

/** What handling an event leaves: in which life it was handled. */
export interface Effect {
  readonly event: string;
  readonly task: string;
  readonly status: string;
  readonly life: number;
}
