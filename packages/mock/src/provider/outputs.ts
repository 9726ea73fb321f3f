import { type Artifact, modelInfo, type Output, type Task, type TaskUsage } from "@gentasks/engine";
import { fileName, mediaTypeOf, pictureOf, type Recipe, sizeOf, soundOf, videoOf } from "../files/recipe.ts";
import { describe, lyrics, transcript } from "../media/index.ts";
import { hash, named } from "../world/hash.ts";
import { kindOf, promptOf, seedOf } from "./job.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What a provider must know of the place its files have. */
export interface Place {
  /** The task that another one goes on from. */
  readonly task: (id: string) => Task | undefined;
  /** Address of a task's file. */
  readonly address: (task: string, name: string) => string;
}

export interface Made {
  readonly output: Output;
  readonly usage: TaskUsage;
}

/** How long a recording is taken to be, whose length nobody knows without fetching it. */
const recordingSeconds = 12;

/** All that a task makes. It follows from the task alone. */
export async function outputOf(task: Task, place: Place): Promise<Made> {
  const source = [task.input.task_id, task.input.taskId].map((id) => (typeof id === "string" ? place.task(id) : undefined)).find(Boolean);
  const shape = await shapeOf(task, source);
  return { output: make(task, shape, place), usage: typeof task.input.text === "string" ? { characters: task.input.text.length } : {} };
}

function make(task: Task, shape: Shape, place: Place): Output {
  const seed = seedOf(task);
  const files = (recipe: Recipe) => Array.from({ length: shape.count }, (_, index) => artifact(task, recipe, index, place));
  const { output, gives = [] } = modelInfo(task.surface, task.model) ?? {};
  switch (output) {
    case "LyricsOutput":
      return { artifacts: [], ...lyrics(promptOf(task), seed) };
    case "TranscriptOutput":
    case "DirectTranscription":
      return heard(seed);
  }
  if (gives.includes("text")) return { artifacts: [], prompts: describe(seed, 4) };
  if (task.operation === "submitRecraftStyle") return { artifacts: [], style: `style_${named(hash(task.id))}` };
  switch (kindOf(task)) {
    case "video":
      return { artifacts: files(videoOf(shape.ratio, shape.seconds)), seed };
    case "audio":
      return { artifacts: files(soundOf(soundIn(task.model), shape.seconds, formatIn(task))), seed };
    default:
      return { artifacts: files(pictureOf(shape.ratio)), seed };
  }
}

function artifact(task: Task, recipe: Recipe, index: number, place: Place): Artifact {
  return {
    kind: recipe.kind,
    url: place.address(task.id, `${index}-${fileName(recipe)}`),
    mediaType: mediaTypeOf(recipe),
    bytes: sizeOf(recipe),
    ...(recipe.sound === "music" && clipOf(task, index)),
  };
}

/** A piece of music can be named in later requests. */
function clipOf(task: Task, index: number): Pick<Artifact, "clip" | "title"> {
  const { title } = task.input;
  return {
    clip: `clip_${named(hash(`${task.id}\n${index}`))}`,
    title: typeof title === "string" && title !== "" ? title : lyrics(promptOf(task), seedOf(task)).title,
  };
}

function heard(seed: number): Output {
  const words = transcript(recordingSeconds, seed);
  const text = words.map((word) => word.text).join("");
  return { artifacts: [], text, transcript: { language: "en", seconds: recordingSeconds, words } };
}

function soundIn(model: string): "music" | "speech" | "effect" {
  if (/suno|music|song/.test(model)) return "music";
  return /effect/.test(model) ? "effect" : "speech";
}

const formatIn = ({ input: { output_format: format } }: Task) => (typeof format === "string" && /^(wav|pcm)/.test(format) ? "wav" : "mp3");
