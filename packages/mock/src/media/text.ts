import { type Glyph, glyphOf, SPACE, withMark } from "./font.ts";

export type Line = readonly Glyph[];

/** Dots between two glyphs. */
export const GAP = 1;

/**
 * Text as at most `maxLines` lines of at most `width` dots, broken at spaces where that is possible. What does not fit is left out and
 * the last line ends with an ellipsis. Only as much of the text is read as there is room for.
 */
export function wrap(text: string, width: number, maxLines: number): Line[] {
  const lines: Glyph[][] = [];
  for (const piece of pieces(text, width)) {
    const line = lines.at(-1);
    if (line && widthOf([...line, SPACE, ...piece]) <= width) line.push(SPACE, ...piece);
    else if (lines.length < maxLines) lines.push(piece);
    else {
      if (line) endWithEllipsis(line, width);
      break;
    }
  }
  return lines;
}

export function widthOf(line: Line): number {
  return line.reduce((sum, glyph) => sum + glyph.width + GAP, -GAP);
}

/** The words; one that is wider than a line comes in several pieces. */
function* pieces(text: string, width: number): Generator<Glyph[]> {
  let piece: Glyph[] = [];
  let used = 0;
  for (const character of text) {
    if (/\s/.test(character)) {
      if (piece.length > 0) yield piece;
      piece = [];
      used = 0;
      continue;
    }
    if (isInvisible(character)) {
      const marked = piece.length > 0 && withMark(piece[piece.length - 1] as Glyph, character);
      if (marked) piece[piece.length - 1] = marked;
      continue;
    }
    const glyph = glyphOf(character);
    if (piece.length > 0 && used + glyph.width > width) {
      yield piece;
      piece = [];
      used = 0;
    }
    piece.push(glyph);
    used += glyph.width + GAP;
  }
  if (piece.length > 0) yield piece;
}

function endWithEllipsis(line: Glyph[], width: number): void {
  const ellipsis = glyphOf("…");
  while (line.length > 1 && widthOf([...line, ellipsis]) > width) line.pop();
  line.push(ellipsis);
}

/** Ranges of code points that take no room of their own: controls, accents to combine, joiners, direction marks, variation selectors. */
const invisible: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe01ef],
];

/** A table of our own, because `\p{M}` grows with each version of Unicode, and so with each version of an engine. */
function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return invisible.some(([first, last]) => first <= code && code <= last);
}
