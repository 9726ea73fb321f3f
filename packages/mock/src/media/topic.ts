import { fillers } from "./words.ts";

/** Code units of a prompt that are read for its topics, and of the longest word that can be in one. */
const READ = 400;
const LONGEST_WORD = 24;

/**
 * What a prompt is about: its first two phrases of one or two telling words, in lower case. Fewer when it has not so many, none when it
 * is not in Latin letters.
 */
export function topicsOf(prompt: string): string[] {
  const words =
    prompt
      .slice(0, READ)
      .toLowerCase()
      .match(/[a-zà-öø-ÿœß]+(?:['’-][a-zà-öø-ÿœß]+)*|[^\s]/g) ?? [];
  const phrases: string[][] = [[]];
  for (const word of words) {
    const isTelling = word.length > 2 && word.length <= LONGEST_WORD && !fillers.has(word);
    if (isTelling) phrases.at(-1)?.push(word);
    else phrases.push([]);
  }
  const telling = phrases.filter((phrase) => phrase.length > 0).map((phrase) => phrase.slice(-2).join(" "));
  return [...new Set(telling)].slice(0, 2);
}
