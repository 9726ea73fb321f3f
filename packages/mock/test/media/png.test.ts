import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { png, pngSize } from "../../src/media/png.ts";
import { hashOf } from "./hash.ts";
import { anyText, hostileTexts } from "./texts.ts";

const TEXT_COLOR = 15;

/** Reads a PNG as strictly as a decoder does, and gives its pixels as indices into the palette. */
function read(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body));
    chunks.set(String.fromCharCode(...body.subarray(0, 4)), body.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const header = chunks.get("IHDR") as Uint8Array;
  expect([...header.subarray(8)]).toEqual([4, 3, 0, 0, 0]);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const raw = inflateSync(chunks.get("IDAT") as Uint8Array);
  const stride = 1 + Math.ceil(width / 2);
  expect(raw.length).toBe(stride * height);
  const pixelAt = (x: number, y: number) => ((raw[y * stride + 1 + (x >> 1)] as number) >> (x % 2 === 0 ? 4 : 0)) & 15;
  const pixels = Array.from({ length: width * height }, (_, index) => pixelAt(index % width, Math.floor(index / width)));
  return { width, height, pixels, colors: (chunks.get("PLTE") as Uint8Array).length / 3 };
}

const shares = (file: Uint8Array) => read(file).pixels.filter((pixel) => pixel === TEXT_COLOR).length;

test("a picture has the asked size, sixteen colours and its text on it", () => {
  const file = png({ width: 301, height: 200, text: "A lighthouse", seed: 1 });
  expect(read(file)).toMatchObject({ width: 301, height: 200, colors: 16 });
  expect(shares(file)).toBeGreaterThan(100);
  expect(shares(png({ width: 301, height: 200, seed: 1 }))).toBe(0);
});

test("another text changes the picture only where the text stands", () => {
  const one = read(png({ width: 300, height: 200, text: "HHHH", seed: 4 })).pixels;
  const other = read(png({ width: 300, height: 200, text: "IIII", seed: 4 })).pixels;
  const rows = one.flatMap((pixel, index) => (pixel === other[index] ? [] : [Math.floor(index / 300)]));
  expect(rows.length).toBeGreaterThan(20);
  expect(Math.max(...rows) - Math.min(...rows)).toBe(6);
});

test("another seed is another picture", () => {
  const hashes = Array.from({ length: 50 }, (_, seed) => hashOf(png({ width: 64, height: 64, seed })));
  expect(new Set(hashes).size).toBe(50);
});

test("the same arguments give these bytes in every version and runtime", () => {
  expect(hashOf(png({ width: 640, height: 360, text: "Ein Leuchtturm 🗼 – “naïve”", seed: 42 }))).toBe("81da5ae2ed18b095");
  expect(hashOf(png({ width: 33, height: 500, text: "x", seed: -1 }))).toBe("3eb893863380f164");
});

test("the size is known without the picture, for any size, text and seed", () => {
  const side = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(side, side, anyText, fc.integer(), (width, height, text, seed) => {
      const file = png({ width, height, text, seed });
      expect(file.length).toBe(pngSize({ width, height }));
      expect(read(file)).toMatchObject({ width, height });
    }),
    { seed: 2, numRuns: 50 },
  );
});

test("the size of a large picture is known too", () => {
  expect(png({ width: 1024, height: 1024, seed: 1 }).length).toBe(pngSize({ width: 1024, height: 1024 }));
});

test.each(Object.entries(hostileTexts))("hostile text gives a valid picture: %s", (_, text) => {
  expect(read(png({ width: 200, height: 120, text, seed: 3 }))).toMatchObject({ width: 200, height: 120 });
});

test.each([
  [0, 10],
  [10, 4097],
  [10.5, 10],
  [Number.NaN, 10],
])("a picture of %d×%d pixels is refused", (width, height) => {
  const message = `Cannot make a PNG of ${width}×${height} pixels: give whole numbers from 1 to 4096`;
  expect(() => png({ width, height, seed: 1 })).toThrow(new RangeError(message));
  expect(() => pngSize({ width, height })).toThrow(new RangeError(message));
});
