import { Command, CommanderError } from "commander";
import { completionCommand } from "./commands/completion.ts";
import { configCommand } from "./commands/config.ts";
import { diffCommand } from "./commands/diff.ts";
import { initCommand } from "./commands/init.ts";
import { listenCommand } from "./commands/listen.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { mockCommand } from "./commands/mock.ts";
import { modelsCommand } from "./commands/models.ts";
import { proxyCommand } from "./commands/proxy.ts";
import { replayCommand } from "./commands/replay.ts";
import { taskCommands } from "./commands/tasks.ts";
import { triggerCommand } from "./commands/trigger.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

/** Runs a command line, without the names of Node and of the program. Tells its errors itself. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command("gentasks")
    .description("The task APIs of AI generation services, on your machine.")
    .version(version())
    .option("--debug", "print where an error comes from")
    .exitOverride();
  for (const add of [
    mockCommand,
    taskCommands,
    modelsCommand,
    mcpCommand,
    initCommand,
    completionCommand,
    configCommand,
    proxyCommand,
    listenCommand,
    triggerCommand,
    replayCommand,
    verifyCommand,
    diffCommand,
  ])
    add(program, (code) => (exitCode = code));
  try {
    // Shells send half a command line, which no parser would take.
    if (args[0] === "__complete") {
      const { complete } = await import("./completion/complete.ts");
      for (const each of await complete(program, args.slice(1))) console.log(each);
      return 0;
    }
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Commander has told its errors; asking for help is none.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, stack } = error as Error;
    console.error(program.opts().debug ? stack : message);
    if (error instanceof UsageError) return 2;
    return (error as Error).name === "InterruptedError" ? 130 : 1;
  }
}
