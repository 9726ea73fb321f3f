import fc from "fast-check";
import { expect, test } from "vitest";
import { mp4, mp4Size } from "../../src/media/mp4.ts";
import { hashOf } from "./hash.ts";
import { boxAt, boxesIn, wordsOf } from "./mp4-reader.ts";
import { anyText, hostileTexts } from "./texts.ts";

const TABLE = "moov/trak/mdia/minf/stbl";

/** What a player reads: sizes, durations, and the pictures where the index says they are. */
function read(file: Uint8Array) {
  expect(boxesIn(file).map(({ type }) => type)).toEqual(["ftyp", "moov", "mdat"]);
  const [scale, duration] = wordsOf(boxAt(file, "moov/mvhd"), 12);
  const [mediaScale, mediaDuration] = wordsOf(boxAt(file, "moov/trak/mdia/mdhd"), 12);
  const trackWords = wordsOf(boxAt(file, "moov/trak/tkhd"), 4);
  const [, , , , trackDuration] = trackWords;
  const [width = 0, height = 0] = trackWords.slice(-2);
  expect([scale, mediaScale]).toEqual([1000, 1000]);
  expect([mediaDuration, trackDuration]).toEqual([duration, duration]);

  const [entries = 0, ...runs] = wordsOf(boxAt(file, `${TABLE}/stts`), 4);
  const times = Array.from({ length: entries }, (_, entry) => (runs[2 * entry] as number) * (runs[2 * entry + 1] as number));
  expect(times.reduce((sum, time) => sum + time, 0)).toBe(duration);
  const [, count = 0, ...lengths] = wordsOf(boxAt(file, `${TABLE}/stsz`), 4);
  expect(lengths).toHaveLength(count);
  expect(wordsOf(boxAt(file, `${TABLE}/stsc`), 4)).toEqual([1, 1, count, 1]);
  const data = boxAt(file, "mdat");
  expect(wordsOf(boxAt(file, `${TABLE}/stco`), 4)).toEqual([1, data.start]);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(data.body.byteLength);
  let at = data.start;
  const pictures = lengths.map((length) => {
    at += length;
    return file.subarray(at - length, at);
  });
  return { width: width / 65536, height: height / 65536, duration, pictures };
}

/** Three bytes that begin a start code, or would need an escape, must not be within a NAL unit. */
function hasForbiddenBytes(picture: Uint8Array): boolean {
  const unit = picture.subarray(4);
  return unit.some((byte, at) => byte < 4 && at >= 2 && unit[at - 1] === 0 && unit[at - 2] === 0);
}

test("a video has the asked size and, to the millisecond, the asked duration", () => {
  expect(read(mp4({ width: 320, height: 180, seconds: 5, seed: 1 }))).toMatchObject({ width: 320, height: 180, duration: 5000 });
  expect(read(mp4({ width: 180, height: 320, seconds: 3.337, seed: 1 }))).toMatchObject({ width: 180, height: 320, duration: 3337 });
});

test("there are four pictures a second, the first stands for itself, and each carries its own length", () => {
  const { pictures } = read(mp4({ width: 64, height: 48, seconds: 2, text: "x", seed: 1 }));
  expect(pictures.map((picture) => picture[4])).toEqual([0x65, ...Array(7).fill(0x41)]);
  for (const picture of pictures) expect(new DataView(picture.buffer, picture.byteOffset).getUint32(0)).toBe(picture.length - 4);
});

test("the first picture holds every macroblock and each later one only what the bar has reached", () => {
  const { pictures } = read(mp4({ width: 320, height: 180, seconds: 5, seed: 1 }));
  const macroblocks = 20 * 12;
  expect(pictures[0]?.length).toBe(5 + 4 + 384 + (macroblocks - 1) * 386 + 1);
  for (const picture of pictures.slice(1)) expect(picture.length).toBeLessThan(4 * 390);
});

test("the bar moves: no later picture only repeats the one before", () => {
  const { pictures } = read(mp4({ width: 320, height: 180, seconds: 60, seed: 1 }));
  for (const picture of pictures.slice(1)) expect(picture.length).toBeGreaterThan(384);
});

// Read back field by field with another parser: constrained baseline, 20×12 macroblocks, 12 rows of pixels cropped.
test("the parameter sets of a cropped video are these", () => {
  const { body } = boxAt(mp4({ width: 320, height: 180, seconds: 1, seed: 1 }), `${TABLE}/stsd`);
  const hex = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("hex");
  expect(hex).toContain("0142c01fffe1000f6742c01fda05067e79a83030303fa801000468ce3c80");
});

test("the same arguments give these bytes in every version and runtime", () => {
  expect(hashOf(mp4({ width: 320, height: 136, seconds: 4.1, text: "Un phare à l’aube 🗼", seed: 42 }))).toBe("281191bcde1b3f0b");
});

const even = (max: number) => fc.integer({ min: 16, max: max / 2 }).map((half) => 2 * half);
const seconds = fc.integer({ min: 1, max: 60_000 }).map((milliseconds) => milliseconds / 1000);

test("for any size and duration the index fits the pictures and the length is known before", () => {
  fc.assert(
    fc.property(even(200), even(200), seconds, anyText, fc.integer(), (width, height, length, text, seed) => {
      const file = mp4({ width, height, seconds: length, text, seed });
      expect(file.length).toBe(mp4Size({ width, height, seconds: length }));
      const { pictures, ...shape } = read(file);
      expect(shape).toEqual({ width, height, duration: Math.round(length * 1000) });
      expect(pictures.filter(hasForbiddenBytes)).toEqual([]);
    }),
    { seed: 3, numRuns: 40 },
  );
});

test("the largest video has no forbidden bytes either", () => {
  const { pictures } = read(mp4({ width: 1280, height: 720, seconds: 2, seed: 1 }));
  expect(pictures.filter(hasForbiddenBytes)).toEqual([]);
});

test.each(Object.entries(hostileTexts))("hostile text gives a valid video: %s", (_, text) => {
  expect(read(mp4({ width: 160, height: 90, seconds: 1, text, seed: 3 }))).toMatchObject({ width: 160, height: 90 });
});

test.each([
  [320, 181],
  [16, 320],
  [1920, 1080],
  [Number.NaN, 320],
])("a video of %d×%d pixels is refused", (width, height) => {
  const message = `Cannot make a video of ${width}×${height} pixels: give even numbers from 32 up, no more than 1280×720 in all`;
  expect(() => mp4({ width, height, seconds: 5, seed: 1 })).toThrow(new RangeError(message));
});

test.each([0, -1, 60.001, Number.NaN])("a video of %d seconds is refused", (length) => {
  const message = `Cannot make a video of ${length} seconds: give more than 0 and at most 60`;
  expect(() => mp4Size({ width: 320, height: 180, seconds: length })).toThrow(new RangeError(message));
});
