import { checked, type Fetch, listen } from "@gentasks/mock/server";
import { fileText } from "../files/read.ts";
import type { Departures } from "../terminal/departures.ts";
import { tellFaults } from "../terminal/faults.ts";
import { UsageError } from "../usage-error.ts";
import { listenAt } from "../values/listen.ts";
import type { MockArguments } from "./arguments.ts";
import type { Started } from "./started.ts";

/** Answers with the examples of the spec. */
export async function startStateless(typed: MockArguments, departures?: Departures): Promise<Started> {
  const { createPrismFetch, specPath } = await import("@gentasks/mock/prism");
  const hints = ['Choose an answer: add -H "Prefer: code=404" or -H "Prefer: example=failed". Nothing is remembered.'];
  return start(await createPrismFetch(specPath()), "answers with the spec's examples", hints, typed, departures);
}

/** Answers from a recording. */
export async function startReplay(path: string, typed: MockArguments, departures?: Departures): Promise<Started> {
  const text = await fileText("--replay", path);
  const { createReplay } = await import("@gentasks/mock/prism");
  let replay: Fetch;
  try {
    replay = createReplay(text.split("\n"));
  } catch (error) {
    throw new UsageError(`--replay ${path}: ${(error as Error).message}`);
  }
  return start(replay, `replays ${path}`, ["What was not recorded is a 404 that says what comes nearest."], typed, departures);
}

async function start(
  fetch: Fetch,
  mode: string,
  hints: readonly string[],
  typed: MockArguments,
  departures: Departures | undefined,
): Promise<Started> {
  const answer = departures ? await checked(fetch, (report) => departures.add(report)) : fetch;
  const { url, close } = await listen(answer, { ...listenAt(typed), onError: tellFaults(typed.debug) });
  return {
    url,
    key: "test",
    mode,
    facts: [],
    hints,
    finish: async () => {
      await close();
      return [];
    },
  };
}
