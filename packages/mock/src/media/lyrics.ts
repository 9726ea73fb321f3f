import { capitalized } from "./prompts.ts";
import { type Random, randomOf } from "./random.ts";
import { topicsOf } from "./topic.ts";

export interface Lyrics {
  readonly title: string;
  /** Lines, with the name of each part in brackets above it. */
  readonly text: string;
}

const verseLines = [
  ["The {topic} waits where the long road bends", "I count the miles and the odds and ends"],
  ["A window is lit on the far side of town", "And {topic} is how the rain comes down"],
  ["I packed one coat and a borrowed key", "You drew {topic} on a map for me"],
  ["The radio hums in a tune I knew", "About {topic} and an hour or two"],
  ["We left our shoes at the water's side", "And talked about {topic} and the turning tide"],
  ["The kettle sings and the kitchen glows", "What {topic} means only morning knows"],
] as const;

const chorusLines = [
  ["Oh, {topic}, carry me over", "Through the thistle and the clover"],
  ["Hold on, hold on, {topic}, don't you fade", "We are half of every promise that we made"],
  ["Sing it low, {topic}, sing it clear", "Every mile behind us brings it near"],
  ["Leave a light on, {topic}, leave it burning", "All the way out there is a way of returning"],
] as const;

/** A song about what the prompt is about. */
export function lyrics(prompt: string, seed: number): Lyrics {
  const random = randomOf(seed);
  const [first = "morning", second = first] = topicsOf(prompt);
  const title = second === first ? `Song for ${capitalized(first)}` : `${capitalized(first)} and ${capitalized(second)}`;
  const verses = shuffled(verseLines, random);
  const chorus = part("Chorus", random.pick(chorusLines), first);
  const verse = (from: number, topic: string) => part("Verse", verses.slice(from, from + 2).flat(), topic);
  return { title, text: [verse(0, first), chorus, verse(2, second), chorus].join("\n\n") };
}

function part(name: string, lines: readonly string[], topic: string): string {
  return [`[${name}]`, ...lines.map((line) => line.replace("{topic}", () => topic))].join("\n");
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(random.int(rest.length), 1)[0] as T);
}
