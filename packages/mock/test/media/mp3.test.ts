import fc from "fast-check";
import { expect, test } from "vitest";
import { TONES } from "../../src/generated/tones.ts";
import { mp3, mp3Size } from "../../src/media/mp3.ts";
import { type AudioKind, SOUNDS } from "../../src/media/score.ts";
import { hashOf } from "./hash.ts";
import { anyText, hostileTexts } from "./texts.ts";

/** 48 kHz, mono, 32 kbit/s, MPEG-1 layer III, no checksum, no padding. */
const FRAME_HEADER = 0xfffb14c4;
const FRAME_BYTES = 96;
const FRAME_SECONDS = 0.024;

function read(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const text = (from: number, length: number) => new TextDecoder("utf-8", { fatal: true }).decode(file.subarray(from, from + length));
  const syncSafe = (at: number) => [0, 1, 2, 3].reduce((sum, byte) => sum * 128 + view.getUint8(at + byte), 0);
  expect(text(0, 3)).toBe("ID3");
  const audio = 10 + syncSafe(6);
  expect(text(10, 4)).toBe("TIT2");
  const frames = (file.length - audio) / FRAME_BYTES;
  const headers = Array.from({ length: frames }, (_, frame) => view.getUint32(audio + frame * FRAME_BYTES));
  return { title: text(21, syncSafe(14) - 1), frames, isInStep: headers.every((header) => header === FRAME_HEADER) };
}

const kinds = fc.constantFrom<AudioKind>("music", "speech", "effect");

test("a file is whole frames of the asked duration, with its title before them", () => {
  const file = mp3({ seconds: 12, kind: "music", title: "Harbour – “日本” 🦊", seed: 1 });
  expect(read(file)).toEqual({ title: "Harbour – “日本” 🦊", frames: 500, isInStep: true });
});

test("for any duration, kind and title all frames are in step, the duration is right and the length is known before", () => {
  const milliseconds = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(milliseconds, kinds, anyText, fc.integer(), (length, kind, title, seed) => {
      const seconds = length / 1000;
      const file = mp3({ seconds, kind, title, seed });
      const { frames, isInStep } = read(file);
      expect([isInStep, Number.isInteger(frames)]).toEqual([true, true]);
      expect(file.length).toBe(mp3Size({ seconds }));
      expect(Math.abs(frames * FRAME_SECONDS - seconds)).toBeLessThanOrEqual(FRAME_SECONDS);
    }),
    { seed: 4 },
  );
});

test("every sound of a kind is there, and none is the same as another", () => {
  for (const [kind, count] of Object.entries(SOUNDS)) expect(new Set(TONES[kind as AudioKind]).size).toBe(count);
});

test("each sound begins without bits of a frame before it, so that any order of sounds can be decoded", () => {
  for (const tone of Object.values(TONES).flat()) {
    const [fifth = 1, sixth = 1] = Buffer.from(tone, "base64").subarray(4);
    expect([fifth, sixth & 0x80]).toEqual([0, 0]);
  }
});

test("the same arguments give these bytes in every version and runtime", () => {
  const hashes = (["music", "speech", "effect"] as const).map((kind) => hashOf(mp3({ seconds: 8, kind, title: "é", seed: 42 })));
  expect(hashes).toEqual(["b01d898eb2c9fe6d", "e7cb2cf57ab2a9c1", "ceb9e068add90474"]);
});

test("another seed is another melody", () => {
  const hashes = Array.from({ length: 50 }, (_, seed) => hashOf(mp3({ seconds: 8, kind: "music", seed })));
  expect(new Set(hashes).size).toBe(50);
});

test.each(Object.entries(hostileTexts))("a hostile title gives a valid file: %s", (_, title) => {
  expect(read(mp3({ seconds: 1, kind: "speech", title, seed: 3 }))).toMatchObject({ frames: 42, isInStep: true });
});

test.each([0, -1, 600.5, Number.NaN])("audio of %d seconds is refused", (seconds) => {
  const message = `Cannot make audio of ${seconds} seconds: give more than 0 and at most 600`;
  expect(() => mp3({ seconds, kind: "music", seed: 1 })).toThrow(new RangeError(message));
});
