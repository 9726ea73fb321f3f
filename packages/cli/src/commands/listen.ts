import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { ListenToArguments } from "../webhooks/arguments.ts";
import { collect } from "./collect.ts";
import { forwardOptions, recordOption } from "./forward-options.ts";

/** `gentasks listen` */
export function listenCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program.command("listen").description("Follows your tasks and posts their events, signed, to a server on your machine.");
  for (const option of [...forwardOptions(), recordOption()]) command.addOption(option);
  command
    .option("--base-url <url>", "where the service is (default: GENTASKS_BASE_URL, else the mock on this machine)")
    .option("--key <key>", "your key (default: GENTASKS_API_KEY)")
    .option("--task <id>", "follow this task to its end, and no others (repeatable)", collect)
    .option("--surface <name>", "whose tasks they are: unified, async or router", "unified")
    .option("--past", "post the events of tasks that have ended before, too")
    .option("--interval <ms>", "how often to ask, where the service does not tell by itself", "2000")
    .option("--print-secret", "print the secret, for the receiver's configuration, and end")
    .action(async () => {
      const { runListen } = await import("../webhooks/listen.ts");
      exit(await runListen(command.optsWithGlobals<ListenToArguments>()));
    });
}
