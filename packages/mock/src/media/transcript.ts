import { capitalized } from "./prompts.ts";
import { randomOf } from "./random.ts";
import { lights, places, subjects } from "./words.ts";

/** A word or the space between two, with the seconds at which it begins and ends. */
export interface TranscriptPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: "word" | "spacing";
  readonly speaker: string;
}

/** Milliseconds between two words. */
const SPACING = 60;

/** Seconds after which nothing is said any more, so that no length that a caller claims makes a transcript without end. */
const LONGEST = 600;

/**
 * What could have been said in a recording of so many seconds: two speakers by turns, a sentence each. All of it ends within the
 * recording; one that is shorter than a word has nothing in it.
 */
export function transcript(seconds: number, seed: number): TranscriptPart[] {
  const random = randomOf(seed);
  const end = Math.min(seconds, LONGEST) * 1000;
  const parts: TranscriptPart[] = [];
  let now = 120;
  for (let turn = 0; ; turn++) {
    const speaker = `speaker_${turn % 2}`;
    const opening = random.pick(["I remember", "We saw", "There was", "You could hear of", "Everyone knows"]);
    const sentence = `${opening} ${random.pick(subjects)} ${random.pick(places)}. ${capitalized(random.pick(lights))}, it was worth the way.`;
    for (const text of sentence.split(" ")) {
      const spoken = 110 + 45 * text.length;
      if (!(now + spoken <= end)) return parts;
      if (parts.length > 0) parts.push({ text: " ", start: (now - SPACING) / 1000, end: now / 1000, type: "spacing", speaker });
      parts.push({ text, start: now / 1000, end: (now + spoken) / 1000, type: "word", speaker });
      now += spoken + SPACING;
    }
  }
}
