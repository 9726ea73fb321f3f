import { modelInfo, type Task } from "@gentasks/engine";
import { defaultOf, kindOf, numberIn, promptOf } from "./job.ts";

/** Measures of the files a task makes. */
export interface Shape {
  /** `16:9`, `1024x768` and the like; undefined for the usual one. */
  readonly ratio?: string;
  readonly seconds: number;
  readonly count: number;
}

/** Where a service lets one choose the shape of a picture, by whatever name. */
const ratioFields = ["aspect_ratio", "ratio", "aspectRatio", "size", "dimensions"];
const named: Readonly<Record<string, string>> = { PORTRAIT: "2:3", SQUARE: "1:1", LANDSCAPE: "3:2" };
const lengthFields = ["duration", "durationSeconds", "extend_duration", "duration_seconds"];

/** Longest file that is made, in seconds. */
const longest = 60;
const usualSeconds = { video: 5, audio: 8, image: 0, text: 0 } as const;
/** How fast a text is read aloud, in characters a second. */
const readingSpeed = 15;
/** Suno gives two takes of a song, and takes a track apart into voice and band, or into all its instruments. */
const takes = 2;
const instruments = 4;
/** Midjourney's pictures come as a grid; only an enlarged one comes by itself. */
const grid = 4;

/** Reads the measures from an input, from the earlier task it goes on from, or from the spec's defaults. */
export async function shapeOf(task: Task, source: Task | undefined): Promise<Shape> {
  const { input } = task;
  const ratio = ratioIn(input) ?? (source && ratioIn(source.input)) ?? text(await defaultOf(task, "aspect_ratio"));
  return {
    ...(ratio !== undefined && { ratio }),
    seconds: await secondsOf(task, source),
    count: Math.min(Math.max(Math.floor(numberIn(input.n) ?? usualCount(task)), 1), 10),
  };
}

function ratioIn(input: Task["input"]): string | undefined {
  const { width, height } = input;
  if (Number.isSafeInteger(width) && Number.isSafeInteger(height)) return `${width}x${height}`;
  const value = ratioFields.map((field) => text(input[field])).find((each) => each !== undefined && each !== "auto" && each !== "adaptive");
  return value === undefined ? undefined : (named[value] ?? value);
}

async function secondsOf(task: Task, source: Task | undefined): Promise<number> {
  const kind = kindOf(task);
  if (kind === "image" || kind === "text") return 0;
  const asked = lengthFields.map((field) => numberIn(task.input[field])).find((each) => each !== undefined && each > 0);
  const usual = asked ?? numberIn(await defaultOf(task, "duration")) ?? (source && numberIn(source.input.duration));
  if (usual !== undefined) return within(usual);
  if (/music|suno|extend|cover/.test(task.model)) return 30;
  return within(task.input.text === undefined ? usualSeconds[kind] : promptOf(task).length / readingSpeed);
}

const within = (seconds: number) => Math.min(Math.max(Math.round(seconds * 10) / 10, 1), longest);

function usualCount({ surface, model, input }: Task): number {
  const { output, channel } = modelInfo(surface, model) ?? {};
  if (output === "SunoClipsOutput") return takes;
  if (output === "StemsOutput") return model.endsWith("-all") ? instruments : takes;
  return channel === "midjourney" && input.action !== "UPSCALE" ? grid : 1;
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
