import { fill } from "./canvas.ts";
import { deltaPicture, keyPicture, MACROBLOCK, MACROBLOCK_BYTES, MOST_MACROBLOCKS, parameterSets, type Samples } from "./h264.ts";
import { samplesOf } from "./macroblocks.ts";
import { mp4Container } from "./mp4-container.ts";
import { drawScene } from "./scene.ts";
import { CAPTION, TEXT } from "./themes.ts";

export interface Mp4Options {
  /** Pixels: even, at least 32. A small video is as good as a large one here: see `videoDimensions`. */
  readonly width: number;
  /** Pixels: even, at least 32. */
  readonly height: number;
  /** More than 0, at most 60; exact to the millisecond. */
  readonly seconds: number;
  /** Is drawn on the picture, as much of it as there is room for. */
  readonly text?: string;
  readonly seed: number;
}

type Shape = Pick<Mp4Options, "width" | "height" | "seconds">;

const PICTURE_MILLISECONDS = 250;

/**
 * An H.264 video of exactly the given size and duration: a landscape with the text on it, and below a bar that grows with time. Throws a
 * RangeError for a size or duration that is not possible.
 */
export function mp4(options: Mp4Options): Uint8Array<ArrayBuffer> {
  check(options);
  const bar = barOf(options);
  const canvas = drawScene({ ...options, footer: options.height - bar.top + MACROBLOCK / 2 });
  fill(canvas, bar.left, bar.top, bar.right, bar.bottom, CAPTION);
  return assemble(options, samplesOf(canvas), (from, to) => fill(canvas, from, bar.top, to, bar.bottom, TEXT));
}

/** How many bytes `mp4` makes: it depends on the size and the duration only, so the same file is made without drawing it. */
export function mp4Size(options: Shape): number {
  check(options);
  const blank = new Uint8Array(MACROBLOCK_BYTES);
  return assemble(
    options,
    () => blank,
    () => {},
  ).length;
}

/** `paint` is told which columns of the bar a picture adds, before its samples are read. */
function assemble({ width, height, seconds }: Shape, samples: Samples, paint: (from: number, to: number) => void): Uint8Array<ArrayBuffer> {
  const duration = Math.max(Math.round(seconds * 1000), 1);
  const count = Math.ceil(duration / PICTURE_MILLISECONDS);
  const columns = Math.ceil(width / MACROBLOCK);
  const macroblocks = columns * Math.ceil(height / MACROBLOCK);
  const bar = barOf({ width, height });
  const reached = (picture: number) => bar.left + Math.floor(((bar.right - bar.left) * picture) / Math.max(count - 1, 1));
  const pictures = [keyPicture(macroblocks, samples)];
  for (let picture = 1; picture < count; picture++) {
    const from = reached(picture - 1);
    const to = reached(picture);
    paint(from, to);
    const firstInRow = Math.floor(bar.top / MACROBLOCK) * columns;
    const first = Math.floor(from / MACROBLOCK);
    const changed = Array.from({ length: Math.ceil(to / MACROBLOCK) - first }, (_, index) => firstInRow + first + index);
    pictures.push(deltaPicture(picture, macroblocks, changed, samples));
  }
  return mp4Container({ width, height, parameterSets: parameterSets(width, height), pictures, interval: PICTURE_MILLISECONDS, duration });
}

/** The bar lies within the lowest row of macroblocks that is visible as a whole, so that few of them change with it. */
function barOf({ width, height }: Pick<Shape, "width" | "height">) {
  const row = Math.floor(height / MACROBLOCK) - 1;
  const top = row * MACROBLOCK + 5;
  return { left: 5, top, right: width - 5, bottom: top + 5 };
}

function check({ width, height, seconds }: Shape): void {
  const isPossible = (pixels: number) => Number.isInteger(pixels) && pixels % 2 === 0 && pixels >= 32;
  const macroblocks = Math.ceil(width / MACROBLOCK) * Math.ceil(height / MACROBLOCK);
  if (!isPossible(width) || !isPossible(height) || macroblocks > MOST_MACROBLOCKS) {
    throw new RangeError(`Cannot make a video of ${width}×${height} pixels: give even numbers from 32 up, no more than 1280×720 in all`);
  }
  if (!(seconds > 0 && seconds <= 60)) {
    throw new RangeError(`Cannot make a video of ${seconds} seconds: give more than 0 and at most 60`);
  }
}
