import { LETTERS, SMALL_DIGITS } from "./font-art.ts";

/** A drawn character. Dots are counted from its left edge and from the top of capital letters, which is row 0. */
export interface Glyph {
  readonly width: number;
  readonly dots: readonly Dot[];
  /** It carries an accent: a second one would be drawn over the first. */
  readonly isMarked?: boolean;
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Rows that a line of text needs: three above capitals for accents, seven for the letter, two below the base line. */
export const LINE_ROWS = 12;
export const ROWS_ABOVE_CAPITALS = 3;
export const SPACE: Glyph = { width: 3, dots: [] };

const letters = parse(LETTERS);
const smallDigits = parse(SMALL_DIGITS);

/** Accents by their combining code point. Those of the first line stand above the letter, those of the second hang below. */
const marksAbove: Readonly<Record<number, readonly string[]>> = {
  768: ["#.", ".#"],
  769: [".#", "#."],
  770: [".#.", "#.#"],
  771: [".#.#", "#.#."],
  772: ["...", "###"],
  774: ["#..#", ".##."],
  775: [".", "#"],
  776: ["...", "#.#"],
  778: ["##", "##"],
  779: [".#.#", "#.#."],
  780: ["#.#", ".#."],
};
const marksBelow: Readonly<Record<number, readonly string[]>> = { 807: [".#", "#."], 808: ["#.", ".#"] };

/** What to draw for one character: a letter, a letter with its accent, or a box with the code point. */
export function glyphOf(character: string): Glyph {
  const letter = letters.get(character);
  if (letter) return letter;
  const [base = "", mark = ""] = character.normalize("NFD");
  const stem = letters.get(base === "i" ? "ı" : base);
  return (stem && mark && withMark(stem, mark)) || codePointBox(character.codePointAt(0) ?? 0);
}

/** The glyph with an accent, or undefined where the accent is not one of ours. */
export function withMark(glyph: Glyph, mark: string): Glyph | undefined {
  const code = mark.codePointAt(0) ?? 0;
  const art = marksAbove[code] ?? marksBelow[code];
  if (!art) return undefined;
  if (glyph.isMarked) return glyph;
  const hasAscender = glyph.dots.some(({ y }) => y === 0);
  const top = marksBelow[code] ? 7 : hasAscender ? -3 : -1;
  const dots = dotsOf(art);
  const markWidth = art[0]?.length ?? 0;
  const width = Math.max(glyph.width, markWidth);
  const shifted = (list: readonly Dot[], by: number, down: number) => list.map(({ x, y }) => ({ x: x + by, y: y + down }));
  return {
    width,
    dots: [...shifted(glyph.dots, (width - glyph.width) >> 1, 0), ...shifted(dots, (width - markWidth) >> 1, top)],
    isMarked: true,
  };
}

function codePointBox(codePoint: number): Glyph {
  const digits = [...codePoint.toString(16).toUpperCase().padStart(4, "0")];
  const width = digits.length * 4 + 3;
  const dots: Dot[] = digits.flatMap((digit, index) =>
    (smallDigits.get(digit)?.dots ?? []).map(({ x, y }) => ({ x: x + 2 + index * 4, y: y + 1 })),
  );
  for (let x = 0; x < width; x++) dots.push({ x, y: -1 }, { x, y: 7 });
  for (let y = 0; y < 7; y++) dots.push({ x: 0, y }, { x: width - 1, y });
  return { width, dots };
}

function parse(art: string): Map<string, Glyph> {
  const glyphs = new Map<string, Glyph>();
  for (const band of art.trim().split("\n\n")) {
    const [names = "", ...lines] = band.split("\n");
    const rows = lines.map((line) => line.split("  "));
    names.split(/ +/).forEach((name, column) => {
      const drawn = rows.map((row) => row[column] ?? "");
      glyphs.set(name, { width: drawn[0]?.length ?? 0, dots: dotsOf(drawn) });
    });
  }
  return glyphs;
}

function dotsOf(rows: readonly string[]): Dot[] {
  return rows.flatMap((row, y) => [...row].flatMap((dot, x) => (dot === "#" ? [{ x, y }] : [])));
}
