/** A text as two 32-bit numbers: not secret, only spread well and the same everywhere. */
export function hash(text: string): readonly [number, number] {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return [finish(one ^ text.length), finish(two + text.length)];
}

/** Spreads a 32-bit number over all bits; every number gives another one. */
export function finish(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Two 32-bit numbers as fourteen letters and digits. */
export const named = ([one, two]: readonly [number, number]): string =>
  one.toString(36).padStart(7, "0") + two.toString(36).padStart(7, "0");

/** A number from 0 to just under 1 that follows from the text. */
export const fraction = (text: string): number => hash(text)[0] / 2 ** 32;
