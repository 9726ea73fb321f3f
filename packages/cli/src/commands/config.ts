import type { Command } from "commander";

/** `gentasks config` */
export function configCommand(program: Command): void {
  const command = program.command("config").description("Keeps the address of a server and its key for this user.");
  command
    .command("set <name> <value>")
    .description("keep base-url or key")
    .action(async (name: string, value: string) => (await import("../config/run.ts")).setKept(name, value));
  command
    .command("unset <name>")
    .description("forget one of them")
    .action(async (name: string) => (await import("../config/run.ts")).unsetKept(name));
  command
    .command("show")
    .description("print what is kept, of the key only its end")
    .action(async () => (await import("../config/run.ts")).showKept());
}
