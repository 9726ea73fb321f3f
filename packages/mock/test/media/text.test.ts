import fc from "fast-check";
import { expect, test } from "vitest";
import { type Glyph, glyphOf, SPACE } from "../../src/media/font.ts";
import { widthOf, wrap } from "../../src/media/text.ts";
import { anyText, hostileTexts } from "./texts.ts";

/** A glyph as text, its rows from the highest dot to the lowest. */
function drawn({ dots, width }: Glyph): string[] {
  const rows = dots.map(({ y }) => y);
  const top = Math.min(...rows);
  return Array.from({ length: Math.max(...rows) - top + 1 }, (_, row) =>
    Array.from({ length: width }, (_, x) => (dots.some((dot) => dot.x === x && dot.y === top + row) ? "#" : ".")).join(""),
  );
}

const hasLetter = (character: string) => glyphOf(character).width < 10;

test("every printable character of ASCII and the letters of Latin-1 have a glyph of their own", () => {
  const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
  const latin = Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index));
  const all = [...ascii, ...latin];
  expect(all.filter((character) => !hasLetter(character))).toEqual([]);
  expect(new Set(all.map((character) => JSON.stringify(glyphOf(character).dots))).size).toBe(all.length);
});

test("an accent stands above its letter with a row between, and takes the dot of an i", () => {
  expect(drawn(glyphOf("é"))).toEqual(["..#..", ".#...", ".....", ".###.", "#...#", "#####", "#....", ".###."]);
  expect(drawn(glyphOf("ï"))).toEqual(["#.#", "...", ".#.", ".#.", ".#.", ".#.", ".#."]);
});

test("a letter and a combining accent are drawn like the accented letter", () => {
  expect(wrap("e\u0301", 100, 1)).toEqual(wrap("é", 100, 1));
});

test("a character without a glyph is a box with its code point", () => {
  expect(drawn(glyphOf("水"))).toEqual([
    "###################",
    "#.................#",
    "#.#....##.###.#.#.#",
    "#.#...#.....#.#.#.#",
    "#.###.#....##.###.#",
    "#.#.#.#.....#...#.#",
    "#.###..##.###...#.#",
    "#.................#",
    "###################",
  ]);
});

test("a pair of surrogates is one box, and a lone one is a box too", () => {
  expect(wrap("🦊", 100, 1)[0]).toHaveLength(1);
  expect(wrap("\ud83d", 100, 1)).toEqual([[glyphOf("\ud83d")]]);
});

test("text is broken at spaces", () => {
  const letters = (text: string) => [...text].map((letter) => (letter === " " ? SPACE : glyphOf(letter)));
  expect(wrap("one two  three", 40, 5)).toEqual([letters("one two"), letters("three")]);
});

test("text that has no room ends with an ellipsis", () => {
  const [line] = wrap("one two three four", 40, 1);
  expect(line?.at(-1)).toEqual(glyphOf("…"));
});

test.each(Object.entries(hostileTexts))("hostile text stays within its lines: %s", (_, text) => {
  const lines = wrap(text, 120, 4);
  expect(lines.length).toBeLessThanOrEqual(4);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(120);
});

test("any text stays within its lines, and none that fits is cut", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 31, max: 400 }), (text, width) => {
      const lines = wrap(text, width, 1000);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.flat().includes(glyphOf("…"))).toBe(text.includes("…"));
    }),
    { seed: 1 },
  );
});
