import { type Command, Option } from "commander";
import type { ExitCode } from "../exit-code.ts";
import type { MockArguments } from "../mock/arguments.ts";
import { collect } from "./collect.ts";
import { listenOptions } from "./listen-options.ts";

/** What only the mock itself can do, neither examples nor a recording. */
const ofState = ["seed", "speed", "manualClock", "startAt", "key", "balance", "plan", "channels", "spendingLimit", "prices"].concat([
  "demoPrices",
  "chaos",
  "scenario",
  "fault",
  "secret",
  "allowCallbacks",
  "maxTasks",
  "snapshot",
  "log",
  "baseUrl",
  "serve",
  "playground",
]);

/** `gentasks mock` */
export function mockCommand(program: Command, exit: (code: ExitCode) => void): void {
  const command = program.command("mock").description("Runs the whole service: tasks that run, files that play, callbacks that arrive.");
  for (const option of listenOptions()) command.addOption(option);
  command
    .option("--base-url <url>", "what addresses of files begin with (default: the address it listens on)")
    .option("--seed <text>", "what everything left to chance follows from (default: 1)")
    .addOption(new Option("--speed <factor>", "run so many times faster than real time").conflicts("manualClock"))
    .option("--manual-clock", "stand still until the control API moves the clock")
    .option("--start-at <time>", "where the clock starts, such as 2026-01-01T00:00:00Z")
    .option("--key <key>", "know this key and no others; KEY:balance=5,plan=free,channels=suno+kling,limit=0.5 (repeatable)", collect)
    .option("--balance <usd>", "credit that each key starts with (default: 10000)")
    .option("--plan <name>", "plan of each key (default: open)")
    .option("--channels <names>", "router channels enabled for each key, as suno+kling (default: all)")
    .option("--spending-limit <usd>", "what one request may cost")
    .option("--prices <file>", "prices of your own, in JSON; they go before the documented ones")
    .option("--no-demo-prices", "leave prices unknown that are not documented")
    .option("--chaos <percent>", "let so many of a hundred requests go wrong; 10:fail,slow chooses how")
    .option("--scenario <name>", "let every request play it, or those of one model: fail@google/veo-3.1-fast (repeatable)", collect)
    .option("--fault <name>", "spoil callbacks: delay=2000, duplicate, reorder, drop, bad-signature, old-timestamp (repeatable)", collect)
    .option("--secret <secret>", "what callbacks are signed with, whsec_… (default: follows from the seed)")
    .option("--allow-callbacks <host>", "let callbacks go to a host or network besides this machine (repeatable)", collect)
    .option("--max-tasks <number>", "how many tasks are kept (default: 2000)")
    .option("--snapshot <file>", "go on from the state in the file if it is there, and write it at the end")
    .option("--log <file>", "write down all that happens, one line of JSON each")
    .option("--serve <path=folder>", "serve a folder of pages beside the mock, such as /app/=./dist (repeatable)", collect)
    .option("--no-playground", "leave out the page where models are tried")
    .option("--check", "hold every answer against the spec; exit with 1 if one departed from it")
    .addOption(new Option("--stateless", "answer with the spec's examples and remember nothing").conflicts([...ofState, "replay"]))
    .addOption(new Option("--replay <file>", "answer from a recording of `gentasks proxy --record`").conflicts(ofState))
    .action(async () => {
      const { runMock } = await import("../mock/run.ts");
      exit(await runMock(command.optsWithGlobals<MockArguments>()));
    });
}
