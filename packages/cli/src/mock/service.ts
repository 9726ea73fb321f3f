import { OptionError, startMockServer } from "@gentasks/mock/server";
import { openLines } from "../files/line-file.ts";
import type { Departures } from "../terminal/departures.ts";
import { tellFaults } from "../terminal/faults.ts";
import { UsageError } from "../usage-error.ts";
import type { MockArguments } from "./arguments.ts";
import { factsOf } from "./facts.ts";
import { readMockOptions } from "./options.ts";
import { restoreFrom, saveTo } from "./snapshot.ts";
import type { Started } from "./started.ts";

/** Runs the whole service. */
export async function startService(typed: MockArguments, departures?: Departures): Promise<Started> {
  const options = await readMockOptions(typed);
  const log = typed.log === undefined ? undefined : openLines("--log", typed.log, "w");
  const server = await startMockServer({
    ...options,
    ...(log && { onLog: (line) => log.write(line) }),
    ...(departures && { onViolation: (report) => departures.add(report) }),
    onError: tellFaults(typed.debug),
  }).catch((error) => {
    throw error instanceof OptionError ? new UsageError(error.message) : error;
  });
  const { control } = server.mock;
  const { snapshot } = typed;
  if (snapshot !== undefined) {
    await restoreFrom(snapshot, control).catch(async (error) => {
      await server.close();
      throw error;
    });
  }
  return {
    url: server.url,
    key: Object.keys(options.keys ?? {})[0] ?? "test",
    mode: "is listening",
    facts: factsOf(typed, server),
    hints: ['See it fail: add -H "X-Mock-Scenario: fail", or write [mock:fail] into the prompt.'],
    async finish() {
      await server.close();
      await log?.close();
      if (snapshot !== undefined) await saveTo(snapshot, control);
      return [...(log ? [`Log written to ${typed.log}.`] : []), ...(snapshot === undefined ? [] : [`State written to ${snapshot}.`])];
    },
  };
}
