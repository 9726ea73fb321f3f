/** Text that stands in MDX: what would be read as a tag or an expression is written as an entity, except inside code. */
export const words = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[{}<>]/g, (character) => `&#${character.charCodeAt(0)};`)))
    .join("");

/** A piece of code in a line. */
export const code = (text: string): string => `\`${text}\``;

/** A table; cells may hold words and code, no line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A block of code. */
export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** How sure a statement is, as a small mark that leads to its meaning. */
export const mark = (provenance: string): string => `<a class="mark ${provenance}" href="/docs/concepts/provenance/">${provenance}</a>`;

/** The heading of a page. Titles may hold anything. */
export const frontmatter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n`;
