import { type Command, Option } from "commander";
import type { DiffArguments } from "../diff/run.ts";
import type { ExitCode } from "../exit-code.ts";

/** `gentasks diff` */
export function diffCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("diff")
    .description("Rates what changed from one OpenAPI 3.1 description to another: major, minor or patch.")
    .argument("<old>", "the old description, in JSON")
    .argument("<new>", "the new one")
    .option("--json", "print the changes as JSON")
    .addOption(new Option("--fail-on <level>", "exit code 1 at a change of this level, or a graver one").choices(["major", "minor"]))
    .action(async (before: string, after: string) => {
      const { runDiff } = await import("../diff/run.ts");
      exit(await runDiff(before, after, command.optsWithGlobals<DiffArguments>()));
    });
}
