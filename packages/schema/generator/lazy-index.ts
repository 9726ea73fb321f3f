/** A module to import lazily: under which group and key, and where it is beside the index. */
export interface LazyEntry {
  readonly group: string;
  readonly key: string;
  readonly path: string;
}

/** Entries by group, in their order. */
function byGroup(entries: readonly LazyEntry[]): [group: string, entries: readonly LazyEntry[]][] {
  return Object.entries(Object.groupBy(entries, ({ group }) => group)).map(([group, own]) => [group, own ?? []]);
}

const object = (groups: ReturnType<typeof byGroup>, line: (entry: LazyEntry) => string, prefix = "") =>
  groups.map(([group, entries]) => `  ${prefix}${group}: {\n${entries.map((entry) => `    ${line(entry)}\n`).join("")}  },\n`).join("");

/** `export const name = { group: { key: () => import(path) } }`, so that a bundler splits every module off. */
export function lazyIndex(name: string, entries: readonly LazyEntry[]): string {
  const line = ({ key, path }: LazyEntry) => `${JSON.stringify(key)}: () => import("./${path}.js"),`;
  return `export const ${name} = {\n${object(byGroup(entries), line)}};\n`;
}

/** The declaration of such an index. */
export function lazyIndexTypes(name: string, comment: string, entries: readonly LazyEntry[]): string {
  const line = ({ key, path }: LazyEntry) => `readonly ${JSON.stringify(key)}: () => Promise<typeof import("./${path}.js")>;`;
  return `/** ${comment} */\nexport declare const ${name}: {\n${object(byGroup(entries), line, "readonly ")}};\n`.replaceAll(
    "  },\n",
    "  };\n",
  );
}
