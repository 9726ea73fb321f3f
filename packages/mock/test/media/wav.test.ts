import fc from "fast-check";
import { expect, test } from "vitest";
import { type AudioKind, SOUNDS } from "../../src/media/score.ts";
import { samplesOf } from "../../src/media/voices.ts";
import { wav, wavSize } from "../../src/media/wav.ts";
import { hashOf } from "./hash.ts";

function read(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const text = (from: number) => String.fromCharCode(...file.subarray(from, from + 4));
  expect([text(0), text(8), text(12), text(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
  expect(view.getUint32(4, true)).toBe(file.length - 8);
  expect(view.getUint32(16, true)).toBe(16);
  expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
  expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([16_000, 32_000]);
  expect(view.getUint32(40, true)).toBe(file.length - 44);
  const samples = Array.from({ length: (file.length - 44) / 2 }, (_, index) => view.getInt16(44 + 2 * index, true));
  return { samples, peak: samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0) };
}

const kinds: readonly AudioKind[] = ["music", "speech", "effect"];

test.each(kinds)("%s can be heard and is not too loud", (kind) => {
  const { samples, peak } = read(wav({ seconds: 3, kind, seed: 1 }));
  expect(samples).toHaveLength(48_000);
  expect(peak).toBeGreaterThan(6000);
  expect(peak).toBeLessThan(20_000);
});

test("a note has the pitch that it is named for", () => {
  const bytes = samplesOf("music", 4);
  const view = new DataView(bytes.buffer);
  const samples = Array.from({ length: bytes.length / 2 }, (_, index) => view.getInt16(2 * index, true));
  const likeness = (lag: number) => samples.slice(0, 2000).reduce((sum, sample, at) => sum + sample * (samples[at + lag] as number), 0);
  const lags = Array.from({ length: 40 }, (_, index) => 20 + index);
  const period = lags.reduce((best, lag) => (likeness(lag) > likeness(best) ? lag : best), 20);
  expect(period).toBe(Math.round(16_000 / 440));
});

test("every sound of a kind is there, and none is the same as another", () => {
  for (const kind of kinds) {
    const hashes = Array.from({ length: SOUNDS[kind] }, (_, sound) => hashOf(samplesOf(kind, sound)));
    expect(new Set([...hashes, hashOf(samplesOf(kind, null))]).size).toBe(SOUNDS[kind] + 1);
  }
});

test("for any duration the length is known before", () => {
  const milliseconds = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(milliseconds, fc.constantFrom(...kinds), fc.integer(), (length, kind, seed) => {
      const file = wav({ seconds: length / 1000, kind, seed });
      expect(file.length).toBe(wavSize({ seconds: length / 1000 }));
      expect(read(file).samples).toHaveLength(length * 16);
    }),
    { seed: 5 },
  );
});

test("the same arguments give these bytes in every version and runtime", () => {
  expect(kinds.map((kind) => hashOf(wav({ seconds: 8, kind, seed: 42 })))).toEqual([
    "fbf47967280e6197",
    "71204ea6a3bec0d4",
    "3f181d5c320f69f6",
  ]);
});

test.each([0, -1, 600.5, Number.NaN])("audio of %d seconds is refused", (seconds) => {
  const message = `Cannot make audio of ${seconds} seconds: give more than 0 and at most 600`;
  expect(() => wavSize({ seconds })).toThrow(new RangeError(message));
});
