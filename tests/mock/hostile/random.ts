/** Numbers that follow from a seed. */
export interface Random {
  /** From 0 to just under 1. */
  next(): number;
  /** A whole number from 0 to just under `below`. */
  int(below: number): number;
  /** True this often, from 0 to 1. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Letters and digits. */
  word(length: number): string;
}

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** The numbers of the case numbered `at`, whatever was drawn for those before it. */
export function randomOf(seed: number, at: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca77)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(items: readonly T[]): T => items[int(items.length)] as T;
  return {
    next,
    int,
    pick,
    chance: (share) => next() < share,
    word: (length) => Array.from({ length }, () => letters[int(letters.length)]).join(""),
  };
}
