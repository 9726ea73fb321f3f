import type { Canvas, Rgb } from "./canvas.ts";
import { MACROBLOCK, MACROBLOCK_BYTES, type Samples } from "./h264.ts";

/** The samples of a canvas, read from it when they are asked for. At the right and bottom its last pixels are repeated. */
export function samplesOf({ width, height, pixels, palette }: Canvas): Samples {
  const columns = Math.ceil(width / MACROBLOCK);
  const colors = palette.map(toYuv);
  const colorAt = (x: number, y: number) => colors[pixels[Math.min(y, height - 1) * width + Math.min(x, width - 1)] as number] as Yuv;
  return (macroblock) => {
    const samples = new Uint8Array(MACROBLOCK_BYTES);
    const left = (macroblock % columns) * MACROBLOCK;
    const top = Math.floor(macroblock / columns) * MACROBLOCK;
    for (let y = 0; y < 16; y++) for (let x = 0; x < 16; x++) samples[y * 16 + x] = colorAt(left + x, top + y).y;
    for (let y = 0; y < 8; y++) {
      for (let x = 0; x < 8; x++) {
        const four = [0, 1, 2, 3].map((pixel) => colorAt(left + 2 * x + (pixel & 1), top + 2 * y + (pixel >> 1)));
        samples[256 + y * 8 + x] = four.reduce((sum, { u }) => sum + u, 2) >> 2;
        samples[320 + y * 8 + x] = four.reduce((sum, { v }) => sum + v, 2) >> 2;
      }
    }
    return samples;
  };
}

interface Yuv {
  readonly y: number;
  readonly u: number;
  readonly v: number;
}

/** BT.601 in the limited range, in whole numbers: no sample is below 16. */
function toYuv([red, green, blue]: Rgb): Yuv {
  return {
    y: 16 + ((66 * red + 129 * green + 25 * blue + 128) >> 8),
    u: 128 + ((-38 * red - 74 * green + 112 * blue + 128) >> 8),
    v: 128 + ((112 * red - 94 * green - 18 * blue + 128) >> 8),
  };
}
