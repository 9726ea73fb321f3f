import { expect, test } from "vitest";
import type { Rgb } from "../../src/media/canvas.ts";
import { samplesOf } from "../../src/media/macroblocks.ts";

function samplesOfColors(colors: readonly Rgb[], width: number): Set<string> {
  const canvas = { width, height: colors.length / width, pixels: Uint8Array.from(colors, (_, index) => index), palette: colors };
  const samples = samplesOf(canvas)(0);
  expect(samples).toHaveLength(384);
  const plane = (from: number, to: number) => [...new Set(samples.subarray(from, to))].join("/");
  return new Set([plane(0, 256), plane(256, 320), plane(320, 384)]);
}

// The values that BT.601 gives for full colours in the limited range.
test.each([
  ["black", [0, 0, 0], ["16", "128"]],
  ["white", [255, 255, 255], ["235", "128"]],
  ["red", [255, 0, 0], ["82", "90", "240"]],
  ["green", [0, 255, 0], ["144", "54", "34"]],
  ["blue", [0, 0, 255], ["41", "240", "110"]],
] as const)("%s has its samples, and fills what lies beyond the picture", (_, color, expected) => {
  expect(samplesOfColors([color], 1)).toEqual(new Set(expected));
});

test("the colour differences are the mean of four pixels", () => {
  const red: Rgb = [255, 0, 0];
  const blue: Rgb = [0, 0, 255];
  expect(samplesOfColors([red, blue, red, blue], 2)).toEqual(new Set(["82/41", "165/240", "175/110"]));
});
