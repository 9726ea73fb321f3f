import type { Change, Level, Side } from "./change.ts";

/**
 * What happened to the values that are right: fewer are, more are, others are, or it takes more than reading keywords to
 * tell. Or a field or part came or went that no value needs, or only words changed (`told` where they deserve notice).
 */
export type Direction = "narrower" | "wider" | "other" | "unclear" | "added" | "removed" | "told" | "text";

/** How the place is used where two nodes are compared. */
export interface Place {
  readonly side: Side;
  /** Whether those who rely on the document read what stands here; else they write it. */
  readonly reads: boolean;
  /** What a narrowing here does to the whole: narrows it, widens it (-1, as under `not`), or nobody knows (0). */
  readonly turn: 1 | -1 | 0;
  /** Whether the schema is a condition, so that every property counts that it names. */
  readonly condition: boolean;
  /** The named rule around the place. */
  readonly rule?: string;
  readonly tell: (change: Change) => void;
  /** Pairs that have been compared, so that what is referred to often is told once, and circles end. */
  readonly seen: Set<string>;
}

const turned: Readonly<Partial<Record<Direction, Direction>>> = { narrower: "wider", wider: "narrower" };
const silent: ReadonlySet<Direction> = new Set(["text", "told"]);

/** The direction for the whole of a change at the place. */
export function seenFrom({ turn }: Place, direction: Direction): Direction {
  if (silent.has(direction) || turn === 1) return direction;
  return turn === 0 ? "unclear" : (turned[direction] ?? direction);
}

export function levelOf({ reads }: Place, direction: Direction): Level {
  if (direction === "text") return "patch";
  if (direction === "told" || direction === "added") return "minor";
  if (direction === "narrower") return reads ? "minor" : "major";
  if (direction === "wider") return reads ? "major" : "minor";
  return "major";
}

/** What the change means, for the end of a sentence. */
export function meaningOf({ reads }: Place, direction: Direction): string {
  if (direction === "narrower") return reads ? "; less may come than before" : "; what was accepted may be refused now";
  if (direction === "wider") return reads ? "; what comes may be what was ruled out before" : "; more is accepted";
  if (direction === "other") return "; other values are right than before";
  if (direction === "removed") return reads ? "; clients may rely on it" : "; callers may rely on it";
  if (direction === "unclear") return "; cannot be told whether what was right still is";
  return "";
}

/** The place inside of a condition. */
export const asCondition = (place: Place, turn: Place["turn"] = place.turn): Place => ({ ...place, turn, condition: true });

export const opposite = (turn: Place["turn"]): Place["turn"] => (turn === 0 ? 0 : turn === 1 ? -1 : 1);
