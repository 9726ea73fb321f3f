import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const limit = 200 * 1024;
const dist = new URL("../dist/", import.meta.url);
const chunks = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8")) as Readonly<Record<string, Chunk>>;

/** The script that the page loads before anything is chosen. */
const files = new Set<string>();
function visit(name: string): void {
  const chunk = chunks[name];
  if (!chunk) throw new Error(`The build has no ${name}; build the playground first`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const each of chunk.imports ?? []) visit(each);
}
visit("index.html");

const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
console.log(`First load: ${(bytes / 1024).toFixed(1)} KB of script, gzip, in ${files.size} files (limit ${limit / 1024} KB)`);
if (bytes > limit) process.exitCode = 1;
