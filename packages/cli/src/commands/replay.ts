import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { ReplayArguments } from "../webhooks/arguments.ts";
import { collect } from "./collect.ts";
import { forwardOptions } from "./forward-options.ts";

/** `gentasks replay` */
export function replayCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("replay")
    .description("Posts recorded events again, signed anew, to your receiver.")
    .argument("<file>", "what `gentasks listen --record` or `gentasks trigger --record` wrote");
  for (const option of forwardOptions()) command.addOption(option.name() === "forward" ? option.makeOptionMandatory() : option);
  command.option("--only <id>", "this event, or the events of this task (repeatable)", collect).action(async (file: string) => {
    const { runReplay } = await import("../webhooks/replay.ts");
    exit(await runReplay(file, command.optsWithGlobals<ReplayArguments>()));
  });
}
