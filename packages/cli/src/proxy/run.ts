import { listen } from "@gentasks/mock/server";
import type { ExitCode } from "../exit-code.ts";
import { openLines } from "../files/line-file.ts";
import { Departures } from "../terminal/departures.ts";
import { tellFaults } from "../terminal/faults.ts";
import { paint } from "../terminal/paint.ts";
import { stopped } from "../terminal/stopped.ts";
import { UsageError } from "../usage-error.ts";
import { listenAt } from "../values/listen.ts";
import type { ProxyArguments } from "./arguments.ts";

/** Runs a proxy until it is told to stop. */
export async function runProxy({ upstream, record, checkOnly, ...typed }: ProxyArguments): Promise<ExitCode> {
  const at = { ...listenAt(typed), onError: tellFaults(typed.debug) };
  const departures = new Departures(checkOnly);
  const { createProxy, createRecorder, specPath } = await import("@gentasks/mock/prism");
  const proxy = await createProxy({ upstream, documentPath: specPath(), onReport: (report) => departures.add(report) }).catch((error) => {
    throw new UsageError((error as Error).message);
  });
  const recording = record === undefined ? undefined : openLines("--record", record, "a");
  const server = await listen(recording ? createRecorder({ fetch: proxy, sink: (line) => recording.write(line) }) : proxy, at);
  // Whoever reads that it runs may tell it to stop in the same moment.
  const stop = stopped();
  console.log(`gentasks passes requests from ${paint(["bold", "underline"], server.url)} on to ${upstream}`);
  console.log("Point your application there; each departure from the spec is printed. Stop with Ctrl-C.\n");
  await stop;
  await server.close();
  await recording?.close();
  if (recording) console.log(`Recorded in ${record}; play it back with: gentasks mock --replay ${record}`);
  console.log(departures.summary());
  return departures.exitCode;
}
