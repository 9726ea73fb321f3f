import type { Command } from "commander";
import type { McpArguments } from "../mcp/run.ts";
import { serverOptions } from "./server-options.ts";

/** `gentasks mcp` */
export function mcpCommand(program: Command): void {
  const command = serverOptions(program.command("mcp"))
    .description("Serves models, prices and tasks as tools to an AI assistant, over standard input and output.")
    .option("--spend <usd>", "what all tasks together may cost; unlimited for no limit (default: nothing, but on this machine no limit)")
    .action(async () => (await import("../mcp/run.ts")).runMcp(command.optsWithGlobals<McpArguments>()));
}
