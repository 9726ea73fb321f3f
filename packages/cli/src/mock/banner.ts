import { served } from "@gentasks/mock/server";
import { paint } from "../terminal/paint.ts";

/** What a banner says besides what is always so. */
export interface BannerFacts {
  readonly url: string;
  /** How it answers, in a few words. */
  readonly mode: string;
  /** Lines of a name and what there is to say of it. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  /** Ways to try what goes wrong, one a line. */
  readonly hints: readonly string[];
}

/** What is printed when the mock is ready: what it serves, and requests to paste. */
export async function banner({ url, mode, facts, hints }: BannerFacts): Promise<string> {
  const models = Object.entries(served.models).map(([surface, count]) => `${count} ${surface}`);
  const width = Math.max(...facts.map(([name]) => name.length));
  const authorization = `-H "Authorization: Bearer test"`;
  const body = JSON.stringify(await served.firstTask());
  const request = (what: string, ...lines: readonly string[]) => [paint("bold", what), ...lines.map((line) => `  ${line}`), ""];
  const lines = [
    `gentasks ${mode} on ${paint(["bold", "underline"], url)}`,
    `${served.operations} operations, models by surface: ${models.join(", ")}`,
    "",
    ...facts.map(([name, text]) => `${paint("bold", name.padEnd(width))}  ${text}`),
    "",
    ...request(
      "Create a task and read it",
      `id=$(curl -s ${url}/v1/tasks ${authorization} -H "Content-Type: application/json" \\`,
      `  -d '${body}' | sed 's/.*"task_id":"\\([^"]*\\)".*/\\1/')`,
      `curl ${url}/v1/tasks/$id ${authorization}`,
    ),
    ...request("List the models", `curl ${url}/v1/models ${authorization}`),
    ...hints,
    "Stop with Ctrl-C.",
  ];
  return `\n${lines.map((line) => (line === "" ? line : `  ${line}`)).join("\n")}\n`;
}
