import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { TriggerArguments } from "../webhooks/arguments.ts";
import { forwardOptions, recordOption } from "./forward-options.ts";

/** `gentasks trigger` */
export function triggerCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("trigger")
    .description("Posts made-up events of one task, signed, to your receiver: task.completed, async.task.in_progress, …")
    .argument("<event...>", "what has happened; several are posted in this order");
  for (const option of [...forwardOptions(), recordOption()])
    command.addOption(option.name() === "forward" ? option.makeOptionMandatory() : option);
  command
    .option("--task <id>", "whose events they are (default: one that no other task has)")
    .option("--payload <file>", "JSON object with fields to replace in the body")
    .action(async (events: readonly string[]) => {
      const { runTrigger } = await import("../webhooks/trigger.ts");
      exit(await runTrigger(events, command.optsWithGlobals<TriggerArguments>()));
    });
}
