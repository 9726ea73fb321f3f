import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { models } from "../src/models/list.ts";
import { examplesOf } from "../src/models/page.ts";
import type { Input } from "../src/models/snippets/request.ts";

const content = fileURLToPath(new URL("../src/content/docs/", import.meta.url));

/** A fenced code block of a hand-written page. */
export interface Block {
  /** Page and line: `concepts/money.mdx:17`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The pages that people write; those of models are made. */
const handWritten: readonly string[] = globSync("**/*.mdx", { cwd: content })
  .filter((page) => !page.startsWith("models/"))
  .sort();

export const blocks: readonly Block[] = handWritten.flatMap((page) => {
  const text = readFileSync(content + page, "utf8");
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => ({
    place: `${page}:${text.slice(0, index).split("\n").length + 1}`,
    language,
    code,
  }));
});

export const inLanguage = (language: string): Block[] => blocks.filter((block) => block.language === language);

/** Every model with the input that its snippets send. */
export const shown = await Promise.all(
  models.map(async (model) => ({ model, input: Object.values(await examplesOf(model))[0] ?? ({} as Input) })),
);
