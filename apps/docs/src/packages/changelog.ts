import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { frontmatter } from "../models/markdown.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");

/** What has changed: what waits for the next release, then what each package has released. */
export function changelogPage(): string {
  const released = globSync("{spec,packages/*}/CHANGELOG.md", { cwd: root })
    .sort()
    .map(
      (file) =>
        `## ${basename(dirname(file))}\n\n${read(file)
          .replace(/^# .*\n/, "")
          .replace(/^(#+) /gm, "#$1 ")}`,
    );
  const head = frontmatter({ title: "Changelog", description: "What has changed, and what comes with the next release." });
  return `${[head, "## Next release", ...pending(), ...released].join("\n\n")}\n`;
}

/** The notes that wait for a release: each names its packages and their size of change, then says what it is. */
function pending(): string[] {
  const notes = globSync(".changeset/*.md", { cwd: root }).sort().map(read);
  const parts = notes.flatMap((note) => {
    const [, names = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(note) ?? [];
    const packages = [...names.matchAll(/^["']?([^"':]+)["']?: *(\w+)/gm)].map(([, name, size]) => `\`${name}\` ${size}`);
    return text.trim() ? [`${text.trim()}\n\n${packages.join(" · ")}`] : [];
  });
  return parts.length ? parts : ["Nothing waits for it."];
}
