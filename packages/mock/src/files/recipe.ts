import type { Artifact } from "@gentasks/engine";
import {
  type AudioKind,
  imageDimensions,
  mp3,
  mp3Size,
  mp4,
  mp4Size,
  png,
  pngSize,
  videoDimensions,
  wav,
  wavSize,
} from "../media/index.ts";
import { BoundedMap } from "./bounded-map.ts";

/** All that a file is made from, but the words on it. Its measures stand in its name. */
export interface Recipe {
  readonly kind: Artifact["kind"];
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly sound?: AudioKind;
  readonly format: "png" | "mp4" | "mp3" | "wav";
}

const mediaTypes = { png: "image/png", mp4: "video/mp4", mp3: "audio/mpeg", wav: "audio/wav" } as const satisfies Record<
  Recipe["format"],
  string
>;
const mostVideoSeconds = 60;

export const pictureOf = (ratio: string | undefined): Recipe => ({ kind: "image", format: "png", ...imageDimensions(ratio) });

export const videoOf = (ratio: string | undefined, seconds: number): Recipe => ({
  kind: "video",
  format: "mp4",
  ...videoDimensions(ratio),
  seconds: Math.min(seconds, mostVideoSeconds),
});

export const soundOf = (sound: AudioKind, seconds: number, format: "mp3" | "wav" = "mp3"): Recipe => ({
  kind: "audio",
  format,
  sound,
  seconds,
});

export const mediaTypeOf = ({ format }: Recipe): string => mediaTypes[format];

/** `1024x576.png`, `320x180-8s.mp4`, `music-30s.mp3`. */
export function fileName({ width, height, seconds, sound, format }: Recipe): string {
  const parts = [width === undefined ? undefined : `${width}x${height}`, sound, seconds === undefined ? undefined : `${seconds}s`];
  return `${parts.filter(Boolean).join("-")}.${format}`;
}

/** Reads a name that `fileName` made; undefined for any other. */
export function recipeOf(name: string): Recipe | undefined {
  const [, width, height, sound, seconds, format] =
    /^(?:(\d+)x(\d+)-?)?(?:(music|speech|effect)-)?(?:([\d.]+)s)?\.(png|mp4|mp3|wav)$/.exec(name) ?? [];
  if (format === "png" && width && height) return { kind: "image", format, width: Number(width), height: Number(height) };
  if (format === "mp4" && width && height && seconds) {
    return { kind: "video", format, width: Number(width), height: Number(height), seconds: Number(seconds) };
  }
  if ((format === "mp3" || format === "wav") && sound && seconds) {
    return { kind: "audio", format, sound: sound as AudioKind, seconds: Number(seconds) };
  }
  return undefined;
}

/** Sizes that were found out: many files have the same measures, and a video must be put together to know it. */
const sizes = new BoundedMap<number>(1_000, () => 1);

/** How many bytes it will have, whatever is on it. */
export function sizeOf(recipe: Recipe): number {
  const name = fileName(recipe);
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const size = measure(recipe);
  sizes.set(name, size);
  return size;
}

function measure({ width = 0, height = 0, seconds = 0, format }: Recipe): number {
  switch (format) {
    case "png":
      return pngSize({ width, height });
    case "mp4":
      return mp4Size({ width, height, seconds });
    case "mp3":
      return mp3Size({ seconds });
    case "wav":
      return wavSize({ seconds });
  }
}

export function make(
  { width = 0, height = 0, seconds = 0, sound = "effect", format }: Recipe,
  text: string,
  seed: number,
): Uint8Array<ArrayBuffer> {
  switch (format) {
    case "png":
      return png({ width, height, text, seed });
    case "mp4":
      return mp4({ width, height, seconds, text, seed });
    case "mp3":
      return mp3({ seconds, seed, kind: sound });
    case "wav":
      return wav({ seconds, seed, kind: sound });
  }
}
