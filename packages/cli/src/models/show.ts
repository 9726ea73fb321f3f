import { mockUrl } from "@gentasks/schema/operations";
import { modelNamed } from "../tasks/model.ts";
import { paint } from "../terminal/paint.ts";
import { type ModelFacts, modelFacts } from "./facts.ts";
import { snippets } from "./snippets.ts";

export interface ShowArguments {
  readonly surface?: string;
  readonly json?: boolean;
}

/** Prints all that there is to know of a model. */
export async function showModel(name: string, { surface, json }: ShowArguments): Promise<void> {
  const facts = await modelFacts(modelNamed(name, surface));
  console.log(json ? JSON.stringify(facts) : pageOf(facts));
}

function pageOf(facts: ModelFacts): string {
  const { id, title, surface, kind, description, provenance, inputProvenance, parameters, rules, prices, endpoint } = facts;
  const heading = (text: string) => paint("bold", text);
  const width = Math.min(32, Math.max(0, ...parameters.map(({ name }) => name.length)));
  return [
    `${heading(id)}  ${title}`,
    `${kind}, ${surface} surface, ${endpoint}; ${provenance === inputProvenance ? provenance : `${provenance}, its input ${inputProvenance}`}`,
    "",
    ...wrapped(description, 0),
    "",
    heading("Input"),
    ...parameters.flatMap(({ name, type, required, default: preset, limits, about }) => [
      `  ${paint("cyan", name.padEnd(width))}  ${type}${required ? paint("yellow", ", required") : ""}${preset === undefined ? "" : `, default ${JSON.stringify(preset)}`}`,
      ...wrapped([...limits, about].filter(Boolean).join("; "), 4),
    ]),
    ...(rules.length > 0 ? ["", heading("Rules"), ...rules.flatMap(({ text }) => wrapped(`- ${text}`, 2))] : []),
    "",
    heading("Price"),
    ...(prices.length > 0 ? prices : ["not documented, which is not free; `gentasks quote` asks the server"]).flatMap((price) =>
      wrapped(price, 2),
    ),
    "",
    ...Object.entries(snippets(facts, mockUrl)).flatMap(([what, text]) => [
      heading(what),
      ...text.split("\n").map((line) => `  ${line}`),
      "",
    ]),
  ]
    .join("\n")
    .trimEnd();
}

/** Lines that fit the terminal. */
function wrapped(text: string, indent: number): readonly string[] {
  const width = Math.max(40, Math.min(process.stdout.columns || 100, 120)) - indent;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
