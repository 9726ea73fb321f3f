import type { Command } from "commander";
import { collect } from "./collect.ts";

/** The options of every command that talks to a server. */
export const serverOptions = (command: Command): Command =>
  command
    .option("--base-url <url>", "where the server is (default: GENTASKS_BASE_URL, what is kept, or the mock on this machine)")
    .option("--key <key>", "the key (default: GENTASKS_API_KEY, or what is kept)");

export const inputOptions = (command: Command): Command =>
  command
    .option(
      "-i, --set <key=value>",
      "a field of the input; a.b=value for one inside, @file where an address is expected (repeatable)",
      collect,
    )
    .option("--input <json>", "the whole input: JSON, @file.json, or - for a pipe");

export const resultOptions = (command: Command): Command =>
  command
    .option("-o, --output <folder>", "where files go", ".")
    .option("--no-download", "print addresses instead of saving files")
    .option("--json", "print one JSON object, for scripts");

export const surfaceOption = (command: Command): Command =>
  command.option("--surface <name>", "where the task is: unified, async or router", "unified");
