import type { Command } from "commander";

/** `gentasks init` */
export function initCommand(program: Command): void {
  const command = program
    .command("init [folder]")
    .description("Writes a starter: a typed script, a receiver of callbacks, a check for CI, an example of the environment.")
    .option("--force", "write over files of those names; package.json stays as it is")
    .action(async (folder: string | undefined) => (await import("../init/run.ts")).init(folder ?? ".", command.opts()));
}
