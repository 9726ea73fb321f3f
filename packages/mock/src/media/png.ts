import { ascii, bigEndian, concat, littleEndian } from "./bytes.ts";
import type { Canvas } from "./canvas.ts";
import { adler32, crc32 } from "./checksum.ts";
import { drawScene } from "./scene.ts";

export interface PngOptions {
  /** Pixels, from 1 to 4096. */
  readonly width: number;
  /** Pixels, from 1 to 4096. */
  readonly height: number;
  /** Is drawn on the picture, as much of it as there is room for. */
  readonly text?: string;
  readonly seed: number;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const COLORS = 16;
const CHUNK_OVERHEAD = 12;
const STORED_BLOCK = 65535;

/**
 * A PNG of exactly the given size: a landscape with the text on it, four bits a pixel. It is stored, not compressed, so that its
 * length follows from its size alone. Throws a RangeError for a size that is not possible.
 */
export function png(options: PngOptions): Uint8Array<ArrayBuffer> {
  check(options);
  const canvas = drawScene(options);
  const header = concat([bigEndian(4, canvas.width, canvas.height), Uint8Array.of(4, 3, 0, 0, 0)]);
  return concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(canvas.palette.flat())),
    chunk("IDAT", stored(scanLines(canvas))),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** How many bytes `png` makes: it depends on the size only. */
export function pngSize(options: Pick<PngOptions, "width" | "height">): number {
  check(options);
  const raw = (1 + Math.ceil(options.width / 2)) * options.height;
  const data = 2 + 5 * Math.ceil(raw / STORED_BLOCK) + raw + 4;
  return SIGNATURE.length + 4 * CHUNK_OVERHEAD + 13 + 3 * COLORS + data;
}

function check({ width, height }: Pick<PngOptions, "width" | "height">): void {
  const isPossible = (pixels: number) => Number.isInteger(pixels) && pixels >= 1 && pixels <= 4096;
  if (!isPossible(width) || !isPossible(height)) {
    throw new RangeError(`Cannot make a PNG of ${width}×${height} pixels: give whole numbers from 1 to 4096`);
  }
}

/** Two pixels a byte, and before each line a zero: no filter. */
function scanLines({ width, height, pixels }: Canvas): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * stride + 1; x < width; x += 2, at++) {
      const left = pixels[y * width + x] as number;
      const right = x + 1 < width ? (pixels[y * width + x + 1] as number) : 0;
      lines[at] = (left << 4) | right;
    }
  }
  return lines;
}

/** A zlib stream of stored blocks. */
function stored(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let from = 0; from < raw.length; from += STORED_BLOCK) {
    const block = raw.subarray(from, from + STORED_BLOCK);
    const isLast = from + STORED_BLOCK >= raw.length;
    parts.push(Uint8Array.of(isLast ? 1 : 0), littleEndian(2, block.length, ~block.length & 0xffff), block);
  }
  parts.push(bigEndian(4, adler32(raw)));
  return concat(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([ascii(type), data]);
  return concat([bigEndian(4, data.length), body, bigEndian(4, crc32(body))]);
}
