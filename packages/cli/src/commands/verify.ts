import type { Command } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { VerifyArguments } from "../verify/arguments.ts";
import { collect } from "./collect.ts";

/** `gentasks verify` */
export function verifyCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program
    .command("verify")
    .description("Holds a server against the description, case by case, and reports each departure with the request that shows it.")
    .option("--base-url <url>", "where the server is (default: GENTASKS_BASE_URL, else the mock on this machine)")
    .option("--key <key>", "a key with credit enough (default: GENTASKS_API_KEY)")
    .option("--other-key <key>", "a key of somebody else: what belongs to one must be hidden from the other")
    .option("--poor-key <key>", "a key without credit")
    .option("--limited-key <key>", "a key with few requests a minute")
    .option("--channelless-key <key>", "a key without the router's channels")
    .option("--surface <name>", "only this one: unified, async, direct or router (repeatable)", collect)
    .option("--model <id>", "only this one, or those that begin so: google/* (repeatable)", collect)
    .option("--seed <number>", "what everything left to chance follows from", "1")
    .option("--fast", "a part of the cases, for a quick look")
    .option("--spend <usd>", "what it may cost; unlimited for a mock (default: nothing, so no task is created)")
    .option(
      "--callback-url <url>",
      "where callbacks go when the server cannot reach this machine: an address that leads to --callback-port",
    )
    .option("--callback-port <number>", "where callbacks are received (default: a free one)")
    .option("--list", "print the probes, and the cases with what is expected of them, and send nothing")
    .option("--json <file>", "write the whole result")
    .option("--junit <file>", "write a report for CI systems")
    .option("--har <file>", "write all exchanges, without keys, for browsers and other tools")
    .action(async () => {
      const { runVerify } = await import("../verify/run.ts");
      exit(await runVerify(command.optsWithGlobals<VerifyArguments>()));
    });
}
