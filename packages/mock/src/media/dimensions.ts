export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * The pixels of a picture for what a caller asked: a ratio such as `16:9`, or a size such as `1024x768`, `1024*768` or `1280:720`. A size
 * that is longer than `longSide` is made smaller. Anything else, `auto` among it, gives a square.
 */
export function imageDimensions(asked: string | undefined, longSide = 1024): Dimensions {
  const { width, height } = scaled(asked, longSide) ?? { width: longSide, height: longSide };
  return { width: Math.max(Math.round(width), 1), height: Math.max(Math.round(height), 1) };
}

/** The same for a video: even numbers from 32 up, and 16:9 for anything else. */
export function videoDimensions(asked: string | undefined, longSide = 320): Dimensions {
  const { width, height } = scaled(asked, longSide) ?? { width: longSide, height: (longSide * 9) / 16 };
  const even = (pixels: number) => Math.max(2 * Math.round(pixels / 2), 32);
  return { width: even(width), height: even(height) };
}

/** Numbers with a colon between them are a ratio as long as neither passes this; `1280:720` is a size. */
const LARGEST_RATIO = 100;

function scaled(asked: string | undefined, longSide: number): Dimensions | undefined {
  const [, first, sign, second] = /^\s*(\d{1,5}(?:\.\d{1,3})?)\s*([:x×*])\s*(\d{1,5}(?:\.\d{1,3})?)\s*$/i.exec(asked ?? "") ?? [];
  const width = Number(first);
  const height = Number(second);
  if (!(width > 0 && height > 0)) return undefined;
  const longer = Math.max(width, height);
  const isRatio = sign === ":" && longer <= LARGEST_RATIO;
  if (!isRatio && longer <= longSide) return { width, height };
  return { width: (width * longSide) / longer, height: (height * longSide) / longer };
}
