import type { Command, Option } from "commander";
import { allModels, kinds, modelFacts } from "../models/facts.ts";
import { surfaces } from "../tasks/model.ts";

/** What may follow on a command line: the last word is the one that is being typed. */
export async function complete(program: Command, words: readonly string[]): Promise<readonly string[]> {
  const typed = words.at(-1) ?? "";
  const { command, rest } = commandOf(program, words.slice(0, -1));
  return (await candidates(command, rest, typed)).filter((each) => each.startsWith(typed)).sort();
}

/** The command that the words lead to, and what stands behind it. */
function commandOf(program: Command, words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  const [first, ...rest] = words;
  const next = program.commands.find((each) => each.name() === first);
  return next ? commandOf(next, rest) : { command: program, rest: words };
}

async function candidates(command: Command, rest: readonly string[], typed: string): Promise<readonly string[]> {
  const before = command.options.find((option) => isCalled(option, rest.at(-1)));
  if (before && takesValue(before)) return valuesOf(before, command, rest);
  if (typed.startsWith("-")) return [...command.options.map(({ long, short }) => long ?? short ?? ""), "--help"];
  const names = command.commands.map((each) => each.name());
  const [argument] = command.registeredArguments;
  const isMissing = argument?.name() === "model" && modelIn(command, rest) === undefined;
  return [...names, ...(isMissing ? allModels.map(({ id }) => id) : [])];
}

const isCalled = ({ long, short }: Option, word: string | undefined): boolean => word !== undefined && (word === long || word === short);

const takesValue = ({ required, optional }: Option): boolean => required || optional;

/** Models where one is asked for, fields where a pair is; files are the shell's own. */
async function valuesOf(option: Option, command: Command, rest: readonly string[]): Promise<readonly string[]> {
  const { long, argChoices } = option;
  if (argChoices) return argChoices;
  if (long === "--model") return allModels.map(({ id }) => id);
  if (long === "--surface") return surfaces;
  if (long === "--kind") return kinds;
  const model = allModels.find(({ id }) => id === modelIn(command, rest));
  if (long !== "--set" || !model) return [];
  return (await modelFacts(model)).parameters.flatMap(({ name }) => (/[.[]/.test(name) ? [] : [`${name}=`]));
}

/** The first word that is neither an option nor its value. */
function modelIn({ options }: Command, rest: readonly string[]): string | undefined {
  return rest.find((word, at) => {
    const before = options.find((option) => isCalled(option, rest[at - 1]));
    return !word.startsWith("-") && !(before && takesValue(before));
  });
}
