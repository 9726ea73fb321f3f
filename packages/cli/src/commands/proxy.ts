import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { ProxyArguments } from "../proxy/arguments.ts";
import { listenOptions } from "./listen-options.ts";

/** `gentasks proxy` */
export function proxyCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program.command("proxy").description("Stands before a real service and reports each departure from the spec.");
  command.requiredOption("--upstream <url>", "where the real service is");
  for (const option of listenOptions()) command.addOption(option);
  command
    .option("--record <file>", "write down what it answers, without secrets, for `gentasks mock --replay`")
    .addOption(new Option("--check-only <severity>", "tell errors alone, or warnings alone").choices(["errors", "warnings"]))
    .action(async () => {
      const { runProxy } = await import("../proxy/run.ts");
      exit(await runProxy(command.optsWithGlobals<ProxyArguments>()));
    });
}
