import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** A fenced code block of a page. */
export interface Block {
  /** Page and line: `packages/schema/README.md:12`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** Every page of the repository that people read; what tools write is left out. */
export function pages(): string[] {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.md"], {
    cwd: root,
    encoding: "utf8",
  });
  return files
    .trim()
    .split("\n")
    .filter((file) => !file.startsWith(".changeset/") && !file.endsWith("CHANGELOG.md"));
}

/** The text of a page. */
export const read = (page: string): string => readFileSync(new URL(page, root), "utf8");

/** The fenced code blocks of a page. */
export function blocksOf(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language = "", 2: code = "", index }) => ({
    place: `${page}:${text.slice(0, index).split("\n").length + 1}`,
    language,
    code,
  }));
}
