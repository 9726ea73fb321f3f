import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { ListArguments } from "../tasks/list.ts";
import type { QuoteArguments } from "../tasks/quote.ts";
import type { RunArguments } from "../tasks/run.ts";
import type { TaskArguments } from "../tasks/task.ts";
import { inputOptions, resultOptions, serverOptions, surfaceOption } from "./server-options.ts";

/** `gentasks run`, `quote`, `get`, `wait`, `list`, `cancel`, `download` */
export function taskCommands(program: Command, exit: (code: ExitCode) => void): void {
  const run = resultOptions(inputOptions(serverOptions(program.command("run <model>"))))
    .description("Submits a task, follows it to its end, and saves what it has made.")
    .option("--surface <name>", "which surface, where several have the model")
    .option("--max-price <usd>", "ask for the price first, and submit nothing that costs more")
    .option("--no-wait", "print the id of the task and leave it running")
    .action(async (model: string) => {
      const { runTask } = await import("../tasks/run.ts");
      exit(await runTask(model, run.optsWithGlobals<RunArguments>()));
    });
  const quote = inputOptions(serverOptions(program.command("quote <model>")))
    .description("Asks what a task would cost, and creates none.")
    .option("--json", "print one JSON object, for scripts")
    .action(async (model: string) => (await import("../tasks/quote.ts")).quoteTask(model, quote.optsWithGlobals<QuoteArguments>()));
  const get = surfaceOption(serverOptions(program.command("get <id>")))
    .description("Prints how a task stands.")
    .option("--json", "print it on one line, for scripts")
    .action(async (id: string) => (await import("../tasks/task.ts")).getTask(id, get.optsWithGlobals<TaskArguments>()));
  const wait = resultOptions(surfaceOption(serverOptions(program.command("wait <id>"))))
    .description("Follows a task to its end, and saves what it has made.")
    .action(async (id: string) => (await import("../tasks/task.ts")).waitForTask(id, wait.optsWithGlobals<TaskArguments>()));
  const list = serverOptions(program.command("list"))
    .description("Prints the tasks of the key, newest first.")
    .option("--model <id>", "only those of a model")
    .option("--status <word>", "only those that stand so")
    .option("--limit <number>", "how many", "20")
    .option("--json", "print them as one JSON list, for scripts")
    .action(async () => (await import("../tasks/list.ts")).listTasks(list.optsWithGlobals<ListArguments>()));
  const cancel = surfaceOption(serverOptions(program.command("cancel <id>")))
    .description("Cancels a task that runs; what was held for it is given back.")
    .option("--json", "print the task, for scripts")
    .action(async (id: string) => (await import("../tasks/task.ts")).cancelTask(id, cancel.optsWithGlobals<TaskArguments>()));
  const download = resultOptions(surfaceOption(serverOptions(program.command("download <id>"))))
    .description("Saves what a task has made.")
    .action(async (id: string) => (await import("../tasks/task.ts")).downloadTask(id, download.optsWithGlobals<TaskArguments>()));
}
