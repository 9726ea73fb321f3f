import type { Command } from "commander";
import type { ListArguments } from "../models/list.ts";
import type { ShowArguments } from "../models/show.ts";

/** `gentasks models` */
export function modelsCommand(program: Command): void {
  const command = program
    .command("models")
    .description("Tells which models there are, and all that the description says of one. Needs no server.");
  const list = command
    .command("list [words...]", { isDefault: true })
    .description("print the models, or those that all words fit")
    .option("--kind <name>", "only what makes video, image, audio or text")
    .option("--surface <name>", "only those of unified, async, direct or router")
    .option("--json", "print one JSON list, for scripts")
    .action(async (words: readonly string[]) => (await import("../models/list.ts")).listModels(words, list.opts<ListArguments>()));
  const show = command
    .command("show <model>")
    .description("print parameters, rules, price and an example to paste")
    .option("--surface <name>", "which surface, where several have the model")
    .option("--json", "print it as one JSON object, with the JSON Schema of its input")
    .action(async (model: string) => (await import("../models/show.ts")).showModel(model, show.opts<ShowArguments>()));
}
