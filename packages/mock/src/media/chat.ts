import { randomOf, seedOf } from "./random.ts";
import { topicsOf } from "./topic.ts";

const openings = [
  "Here is a short answer about {topic}.",
  "Good question. Let us take {topic} step by step.",
  "There are a few things worth knowing about {topic}.",
  "In short, what is best for {topic} depends on what you want to do.",
] as const;

const points = [
  "Start with the smallest version of {topic} that could work, and look at what it gives you.",
  "Most trouble with {topic} comes from changing two things at once, so change one and compare.",
  "Write down what you expect of {topic} before you try it: a surprise is easier to see that way.",
  "It helps to see {topic} from the side of the person who has to use it.",
  "Keep the parts of {topic} apart that change for different reasons.",
  "When speed matters for {topic}, measure first; the slow part is rarely where one looks for it.",
] as const;

const closings = [
  "Tell me more about your case and I can be more exact.",
  "If you share an example, I can go through it with you.",
  "That should be enough to begin with; ask again when you are there.",
] as const;

/**
 * An answer to what a user wrote, the same for the same text, that refers to it. It is cut after `maxWords` words when that many
 * are not enough for it.
 */
export function chat(userText: string, seed: number, maxWords = Number.POSITIVE_INFINITY): string {
  const random = randomOf(seed ^ seedOf(userText));
  const topic = topicsOf(userText).join(" and ") || "this";
  const first = random.int(points.length);
  const chosen = [0, 1 + random.int(2), 3].map((step) => points[(first + step) % points.length] as string);
  const sentences = [random.pick(openings), ...chosen, random.pick(closings)];
  const answer = sentences.map((sentence, index) => sentence.replace("{topic}", () => (index < 2 ? topic : "it"))).join(" ");
  return answer.split(" ").slice(0, maxWords).join(" ");
}

/** An answer in the pieces that a stream sends: a word each, with the space before it. Joined they are the answer again. */
export function piecesOf(answer: string): string[] {
  return answer.match(/\s*\S+|\s+$/g) ?? [];
}
