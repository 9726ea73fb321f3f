import { isObject, type Json } from "../json.ts";

/** Tokens reserved for an answer whose length the request leaves open. */
const usualAnswer = 1024;

/** Roughly four characters a token: good enough to reserve by; what is charged is what the provider counts. */
export const tokensIn = (text: string): number => Math.ceil(text.length / 4);

/** How many tokens a conversation and its answer may use; undefined for an input that is none. */
export function tokensOf({ messages, max_tokens }: Json): number | undefined {
  if (!Array.isArray(messages)) return undefined;
  const sent = messages.reduce<number>((sum, message) => sum + tokensIn(textOf(message)), 0);
  return sent + (typeof max_tokens === "number" ? max_tokens : usualAnswer);
}

/** The words of a chat message, also where its content is a list of parts. */
export function textOf(message: unknown): string {
  const content = isObject(message) ? message.content : undefined;
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part) => (isObject(part) && typeof part.text === "string" ? part.text : "")).join(" ") : "";
}
