import fc from "fast-check";
import { expect, test } from "vitest";
import { imageDimensions, videoDimensions } from "../../src/media/dimensions.ts";

const size = ({ width, height }: { width: number; height: number }) => `${width}×${height}`;

test.each([
  ["16:9", "1024×576"],
  ["9:16", "576×1024"],
  ["1:1", "1024×1024"],
  ["21:9", "1024×439"],
  ["1024x768", "1024×768"],
  ["512X256", "512×256"],
  ["2048*1024", "1024×512"],
  ["1280:720", "1024×576"],
  ["auto", "1024×1024"],
  ["", "1024×1024"],
  ["0:5", "1024×1024"],
  ["16:9; drop", "1024×1024"],
  [undefined, "1024×1024"],
])("an image for %s", (asked, expected) => {
  expect(size(imageDimensions(asked))).toBe(expected);
});

test.each([
  ["16:9", "320×180"],
  ["9:16", "180×320"],
  ["21:9", "320×138"],
  ["1280:720", "320×180"],
  ["720x1280", "180×320"],
  ["1:99", "32×320"],
  ["auto", "320×180"],
  [undefined, "320×180"],
])("a video for %s", (asked, expected) => {
  expect(size(videoDimensions(asked))).toBe(expected);
});

test("any text gives pixels that a picture and a video can have", () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double());
  const asked = fc.oneof(
    fc.string(),
    fc.tuple(number, fc.constantFrom(":", "x", "*"), number).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(asked, (text) => {
      const image = imageDimensions(text);
      const video = videoDimensions(text);
      for (const pixels of [image.width, image.height]) expect(Number.isInteger(pixels) && pixels >= 1 && pixels <= 1024).toBe(true);
      for (const pixels of [video.width, video.height]) expect(pixels % 2 === 0 && pixels >= 32 && pixels <= 320).toBe(true);
    }),
    { seed: 6 },
  );
});
