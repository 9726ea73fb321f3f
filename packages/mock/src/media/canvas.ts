import { LINE_ROWS, ROWS_ABOVE_CAPITALS } from "./font.ts";
import { GAP, type Line } from "./text.ts";

export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture of at most sixteen colours: each pixel, row by row, is an index into the palette. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly palette: readonly Rgb[];
}

/** Fills a rectangle; what lies outside the canvas is left out. */
export function fill({ width, height, pixels }: Canvas, left: number, top: number, right: number, bottom: number, color: number): void {
  const from = Math.max(left, 0);
  const to = Math.min(right, width);
  if (from >= to) return;
  for (let y = Math.max(top, 0); y < Math.min(bottom, height); y++) pixels.fill(color, y * width + from, y * width + to);
}

/** Draws lines of text whose dots are squares of `scale` pixels, from the given top left corner downwards. */
export function write(canvas: Canvas, lines: readonly Line[], left: number, top: number, scale: number, color: number): void {
  lines.forEach((line, row) => {
    let x = left;
    const y = top + (row * LINE_ROWS + ROWS_ABOVE_CAPITALS) * scale;
    for (const glyph of line) {
      for (const dot of glyph.dots) {
        const dotLeft = x + dot.x * scale;
        const dotTop = y + dot.y * scale;
        fill(canvas, dotLeft, dotTop, dotLeft + scale, dotTop + scale, color);
      }
      x += (glyph.width + GAP) * scale;
    }
  });
}
