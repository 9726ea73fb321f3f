import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, type compilers, settings } from "./compile.ts";

export interface Complaint {
  /** The words that it points at. */
  readonly at: string;
  readonly says: string;
}

/** What a compiler says of calls of a client that are mistakes, each call by itself. */
export async function complaintsOf(compiler: keyof typeof compilers, folder: string, calls: readonly string[]): Promise<Complaint[][]> {
  const name = "mistakes.ts";
  const lines = [
    'import { createClient } from "@gentasks/client";',
    "const client = createClient();",
    ...calls.map((call) => `client.${call};`),
  ];
  writeFileSync(join(folder, name), lines.join("\n"));
  try {
    const said = await compile(compiler, settings["a page, bundler, strictest"], folder, [name]);
    const found = [...said.matchAll(/mistakes\.ts\((\d+),(\d+)\): error (.*)$/gm)].map(([, line, column, says = ""]) => {
      const index = Number(line) - 1;
      return { index, at: /^"[^"]*"|^\w*/.exec(lines[index]?.slice(Number(column) - 1) ?? "")?.[0] ?? "", says };
    });
    return calls.map((_, index) => found.filter((complaint) => complaint.index === index + 2).map(({ at, says }) => ({ at, says })));
  } finally {
    rmSync(join(folder, name));
  }
}

/** A complaint with the values that it lists in order: a compiler lists them as it met them. */
export const inOrder = ({ at, says }: Complaint): Complaint => ({
  at,
  says: says.replace(/(?<= to type ')[^']+(?='\.)/, (values) => values.split(" | ").sort().join(" | ")),
});
