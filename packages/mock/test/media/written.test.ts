import fc from "fast-check";
import { expect, test } from "vitest";
import { chat, piecesOf } from "../../src/media/chat.ts";
import { lyrics } from "../../src/media/lyrics.ts";
import { describe } from "../../src/media/prompts.ts";
import { seedOf } from "../../src/media/random.ts";
import { topicsOf } from "../../src/media/topic.ts";
import { transcript } from "../../src/media/transcript.ts";
import { anyText, hostileTexts } from "./texts.ts";

test("a prompt's topics are its telling words, those that stand together as one", () => {
  expect(topicsOf("How do I write a retry loop with exponential backoff?")).toEqual(["retry loop", "exponential backoff"]);
  expect(topicsOf("A slow ballad about the sea, gulls and lost letters")).toEqual(["sea", "gulls"]);
  expect(topicsOf("灯台 123 !?")).toEqual([]);
});

test("an answer refers to the question, and another question has another", () => {
  const answer = chat("How do I write a retry loop?", 1);
  expect(answer).toContain("retry loop");
  expect(chat("How do I write a retry loop?", 1)).toBe(answer);
  expect(chat("How do I grow tomatoes?", 1)).not.toBe(answer);
});

test("an answer is cut after the most words it may have", () => {
  expect(chat("Tell me about kites", 1, 5).split(" ")).toHaveLength(5);
  expect(chat("Tell me about kites", 1)).toContain(chat("Tell me about kites", 1, 5));
});

test("an answer's pieces are a word each and joined they are the answer", () => {
  const answer = chat("Tell me about kites", 1);
  expect(piecesOf(answer)).toHaveLength(answer.split(" ").length);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(piecesOf(text).join("")).toBe(text);
    }),
    { seed: 8 },
  );
});

test("lyrics have verses and a chorus about the prompt's topics", () => {
  const { title, text } = lyrics("A song about the sea and lost letters", 7);
  expect(title).toBe("Sea and Lost letters");
  expect(text.match(/^\[\w+\]$/gm)).toEqual(["[Verse]", "[Chorus]", "[Verse]", "[Chorus]"]);
  expect(text).toContain("lost letters");
  expect(text).not.toContain("{");
});

test("a prompt that looks like a replacement pattern stands in the text as it is", () => {
  expect(lyrics("about $& and $1", 1).title).toBe("Song for Morning");
  expect(chat("ab$&cd", 1)).not.toContain("{topic}");
});

test("descriptions are as many as asked and the same for the same seed", () => {
  const prompts = describe(3, 4);
  expect(prompts).toHaveLength(4);
  expect(describe(3, 4)).toEqual(prompts);
  expect(new Set(describe(3, 20)).size).toBe(20);
  for (const prompt of prompts) expect(prompt).toMatch(/^[A-Z].{40,}$/);
});

test("the words of a transcript follow each other within the recording, spoken by two by turns", () => {
  const parts = transcript(30, 5);
  expect(parts.length).toBeGreaterThan(60);
  expect(new Set(parts.map(({ speaker }) => speaker))).toEqual(new Set(["speaker_0", "speaker_1"]));
  expect(parts.map(({ type }) => type)).toEqual(parts.map((_, index) => (index % 2 === 0 ? "word" : "spacing")));
  for (const [index, { start, end }] of parts.entries()) {
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
  }
  expect(parts.at(-1)?.end).toBeLessThanOrEqual(30);
  expect(parts.at(-1)?.type).toBe("word");
});

test("a recording that is too short, or of no length that exists, has no words", () => {
  for (const seconds of [0, -1, 0.2, Number.NaN]) expect(transcript(seconds, 1)).toEqual([]);
});

test("the longest transcript has an end", () => {
  expect(transcript(Number.POSITIVE_INFINITY, 1).at(-1)?.end).toBeLessThanOrEqual(600);
});

test.each(Object.entries(hostileTexts))("hostile text gets short texts: %s", (_, text) => {
  expect(chat(text, 1).length).toBeLessThan(1000);
  expect(lyrics(text, 1).text.length).toBeLessThan(2000);
});

test("another text is another seed", () => {
  const texts = fc.uniqueArray(fc.string({ maxLength: 30 }), { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(texts, (list) => {
      expect(new Set(list.map(seedOf)).size).toBe(list.length);
    }),
    { seed: 9, numRuns: 20 },
  );
});
