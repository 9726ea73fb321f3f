import { served } from "@gentasks/mock/server";
import { paint } from "../terminal/paint.ts";

export type Fact = readonly [name: string, text: string];

/** What a banner says besides what is always so. */
export interface BannerFacts {
  readonly url: string;
  /** A key that is known. */
  readonly key: string;
  /** What the mock does, behind its name. */
  readonly mode: string;
  readonly facts: readonly Fact[];
  /** Ways to try more, one a line. */
  readonly hints: readonly string[];
}

/** What is printed when the mock is ready: what it serves, and requests to paste. */
export async function banner({ url, key, mode, facts, hints }: BannerFacts): Promise<string> {
  const models = Object.entries(served.models).map(([surface, count]) => `${count} ${surface}`);
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  const authorization = `-H "Authorization: Bearer ${key}"`;
  const lines = [
    `gentasks ${mode} on ${paint(["bold", "underline"], url)}`,
    `${served.operations} operations; models by surface: ${models.join(", ")}`,
    ...block(facts.map(([name, text]) => `${paint("bold", name.padEnd(width))}  ${text}`)),
    ...block([
      paint("bold", "Create a task and read it"),
      `  id=$(curl -s ${url}/v1/tasks ${authorization} -H "Content-Type: application/json" \\`,
      `    -d '${JSON.stringify(await served.firstTask())}' | sed 's/.*"task_id":"\\([^"]*\\)".*/\\1/')`,
      `  curl ${url}/v1/tasks/$id ${authorization}`,
    ]),
    ...block([paint("bold", "List the models"), `  curl ${url}/v1/models ${authorization}`]),
    ...block([...hints, "Stop with Ctrl-C."]),
  ];
  return `\n${lines.map((line) => (line === "" ? line : `  ${line}`)).join("\n")}\n`;
}

const block = (lines: readonly string[]) => (lines.length === 0 ? [] : ["", ...lines]);
