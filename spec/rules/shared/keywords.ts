import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Node } from "./plugin.ts";

/** An extension keyword that validators implement, as its file in `spec/keywords` describes it. */
export interface Keyword {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the keyword's value. */
  readonly schema: Node;
  /** Where in the value fields are named (`of/*` for the items of `of`), and which types such a field may have. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const folder = new URL("../../keywords/", import.meta.url);

export const keywords: Keyword[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => parse(readFileSync(new URL(file, folder), "utf8")));
