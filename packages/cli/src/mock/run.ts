import type { ExitCode } from "../exit-code.ts";
import { Departures } from "../terminal/departures.ts";
import { stopped } from "../terminal/stopped.ts";
import type { MockArguments } from "./arguments.ts";
import { banner } from "./banner.ts";
import { startReplay, startStateless } from "./examples.ts";
import { startService } from "./service.ts";
import type { Started } from "./started.ts";

/** Runs a mock until it is told to stop. */
export async function runMock(typed: MockArguments): Promise<ExitCode> {
  const departures = typed.check ? new Departures() : undefined;
  const started = await start(typed, departures);
  const text = await banner(started);
  // Whoever reads that it runs may tell it to stop in the same moment.
  const stop = stopped();
  console.log(text);
  await stop;
  for (const line of await started.finish()) console.log(line);
  if (departures) console.log(departures.summary());
  return departures?.exitCode ?? 0;
}

function start(typed: MockArguments, departures?: Departures): Promise<Started> {
  if (typed.stateless) return startStateless(typed, departures);
  return typed.replay === undefined ? startService(typed, departures) : startReplay(typed.replay, typed, departures);
}
