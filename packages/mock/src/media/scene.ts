import { type Canvas, fill, write } from "./canvas.ts";
import { LINE_ROWS } from "./font.ts";
import { type Random, randomOf } from "./random.ts";
import { wrap } from "./text.ts";
import { CAPTION, FARTHEST_HILL, paletteOf, SKY_SHADES, SUN, TEXT, THEMES } from "./themes.ts";

export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  /** Stands in a box at the bottom, as much of it as there is room for. Without it there is no box. */
  readonly text?: string;
  readonly seed: number;
  /** Pixels at the bottom that the caption leaves free. Default 0. */
  readonly footer?: number;
}

/** A landscape under a sky, another for each seed, with a caption. */
export function drawScene({ width, height, text = "", seed, footer = 0 }: SceneOptions): Canvas {
  const random = randomOf(seed);
  const canvas: Canvas = { width, height, pixels: new Uint8Array(width * height), palette: paletteOf(random.int(THEMES)) };
  drawSky(canvas);
  drawSun(canvas, random);
  for (let hill = 0; hill < 3; hill++) drawHill(canvas, random, hill);
  drawCaption(canvas, text, footer);
  return canvas;
}

/** Thresholds of a 4×4 ordered dither: between two shades, pixels of both are mixed so that the sky shows no bands. */
const dither = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

function drawSky({ width, height, pixels }: Canvas): void {
  for (let y = 0; y < height; y++) {
    // The lightest shade is reached where the hills begin, at seven tenths of the height.
    const sixteenths = Math.min(Math.floor((y * (SKY_SHADES - 1) * 160) / (height * 7)), (SKY_SHADES - 1) * 16);
    const shade = sixteenths >> 4;
    const share = sixteenths & 15;
    const pattern = dither.slice((y & 3) * 4, (y & 3) * 4 + 4).map((threshold) => shade + (threshold < share ? 1 : 0));
    for (let x = 0; x < width; x++) pixels[y * width + x] = pattern[x & 3] as number;
  }
}

function drawSun(canvas: Canvas, random: Random): void {
  const radius = Math.floor(Math.min(canvas.width, canvas.height) / (7 + random.int(4)));
  const centerX = Math.floor((canvas.width * (20 + random.int(61))) / 100);
  const centerY = Math.floor((canvas.height * (16 + random.int(22))) / 100);
  for (let y = 1 - radius; y < radius; y++) {
    let half = radius;
    while (half * half + y * y >= radius * radius) half--;
    fill(canvas, centerX - half, centerY + y, centerX + half, centerY + y + 1, SUN);
  }
}

/** A ridge through random heights, with smooth slopes between them; nearer hills stand lower and have wider slopes. */
function drawHill({ width, height, pixels }: Canvas, random: Random, hill: number): void {
  const slope = Math.max(Math.floor((width * (hill + 2)) / 14), 1);
  const peak = Math.floor((height * (42 + hill * 13)) / 100);
  const depth = Math.floor(height / (4 + hill)) + 1;
  const heights = Array.from({ length: Math.ceil(width / slope) + 2 }, () => peak + random.int(depth));
  const offset = random.int(slope);
  const ridge = Uint16Array.from({ length: width }, (_, x) => {
    const knot = Math.floor((x + offset) / slope);
    const part = (x + offset) % slope;
    const from = heights[knot] as number;
    const eased = (part * part * (3 * slope - 2 * part)) / (slope * slope * slope);
    return Math.floor(from + ((heights[knot + 1] as number) - from) * eased);
  });
  for (let y = peak; y < height; y++) {
    for (let x = 0; x < width; x++) if (y >= (ridge[x] as number)) pixels[y * width + x] = FARTHEST_HILL + hill;
  }
}

function drawCaption(canvas: Canvas, text: string, footer: number): void {
  const { width, height } = canvas;
  const scale = Math.max(Math.floor((width + height) / 480), 1);
  const margin = 5 * scale;
  const padding = 6 * scale;
  const room = Math.floor((width - 2 * (margin + padding)) / scale);
  const mostLines = Math.floor((height - footer) / (2 * LINE_ROWS * scale));
  const lines = room < 6 ? [] : wrap(text, room, mostLines);
  if (lines.length === 0) return;
  const bottom = height - Math.max(footer, margin);
  const top = bottom - lines.length * LINE_ROWS * scale - 2 * padding + 2 * scale;
  fill(canvas, margin + scale, top, width - margin - scale, bottom, CAPTION);
  fill(canvas, margin, top + scale, width - margin, bottom - scale, CAPTION);
  write(canvas, lines, margin + padding, top + padding - scale, scale, TEXT);
}
