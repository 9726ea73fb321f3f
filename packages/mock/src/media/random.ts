/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Only 32-bit whole numbers are calculated with, so that no engine can round differently. The seed counts modulo 2³². */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x61c88647) | 0;
    return scramble(state);
  };
  const int = (below: number) => Math.floor((next() * below) / 0x1_0000_0000);
  return { int, pick: <T>(list: readonly T[]) => list[int(list.length)] as T };
}

/** A seed that any text gives, so that another text gives another file. */
export function seedOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scramble(hash);
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
