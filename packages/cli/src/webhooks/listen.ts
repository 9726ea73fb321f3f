import { createClient } from "@gentasks/client";
import { mockUrl } from "@gentasks/schema/operations";
import type { ExitCode } from "../exit-code.ts";
import { openLines } from "../files/line-file.ts";
import { paint } from "../terminal/paint.ts";
import { stopped } from "../terminal/stopped.ts";
import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { choice } from "../values/choice.ts";
import { wholeNumber } from "../values/number.ts";
import type { ListenToArguments } from "./arguments.ts";
import { faultsOf } from "./faults.ts";
import { followAll, followTasks } from "./follow.ts";
import { createForwarder } from "./forwarder.ts";
import { surfaces } from "./message.ts";
import { lineOf } from "./record.ts";
import { Report } from "./report.ts";
import { localSecret } from "./secret.ts";
import { targetAddress } from "./target.ts";

/** As a service tries again, but in the minutes that somebody at a keyboard needs. */
const schedule = [0, 2000, 5000, 15_000, 30_000, 60_000];

/** Follows tasks of a service and posts their events to a local server, until it is told to stop. */
export async function runListen(typed: ListenToArguments): Promise<ExitCode> {
  const { secret, from } = localSecret(typed.secret);
  if (typed.printSecret) {
    console.log(secret);
    return 0;
  }
  if (typed.forward === undefined)
    throw new UsageError("--forward is needed: the address of your receiver, such as http://localhost:3000/webhooks.");
  const url = targetAddress(typed.forward);
  const surface = choice("--surface", typed.surface, surfaces);
  if (surface !== "unified" && !typed.task)
    throw new UsageError(`The ${surface} surface has no list of tasks; name those to follow with --task ID.`);
  const faults = faultsOf(typed.fault);
  const intervalMs = wholeNumber("--interval", typed.interval, [100, 3_600_000]);
  const baseUrl = webAddress("--base-url (or GENTASKS_BASE_URL)", typed.baseUrl ?? (process.env.GENTASKS_BASE_URL || mockUrl));
  const client = createClient({ baseUrl, ...(typed.key !== undefined && { apiKey: typed.key }) });

  const record = typed.record === undefined ? undefined : openLines("--record", typed.record, "a");
  const report = new Report(faults);
  const controller = new AbortController();
  const { signal } = controller;
  const forwarder = createForwarder({ url, secret, faults, schedule, signal, onPost: (post) => report.add(post) });
  const posting = new Set<Promise<void>>();
  let problem: string | undefined;
  const options = {
    client,
    intervalMs,
    signal,
    onEvent: async (message: Parameters<typeof lineOf>[0]) => {
      record?.write(lineOf(message));
      const posted = forwarder.post(message).finally(() => posting.delete(posted));
      posting.add(posted);
      // The next event of the task waits for this one, as a good sender's does, unless it shall overtake it.
      if (!faults.reorder) await posted;
    },
    onError(error: unknown) {
      const { message } = error as Error;
      // A service that is away is away at every look.
      if (message !== problem) console.error(paint("yellow", message));
      problem = message;
    },
  };

  const stop = stopped().then(() => controller.abort());
  console.log(`Tasks at ${paint("bold", baseUrl)}; their events go to ${paint("bold", url)}`);
  console.log(`Signed with ${secret} (${from}): give it to your receiver.`);
  console.log(`${typed.task ? "Following to the end of the tasks" : "Waiting for tasks"}. Stop with Ctrl-C.\n`);
  try {
    const follow = typed.task ? followTasks(typed.task, surface, options) : followAll({ ...options, past: typed.past ?? false });
    await Promise.race([follow.then(() => Promise.all(posting)), stop]);
  } finally {
    controller.abort();
    await Promise.allSettled(posting);
    await record?.close();
  }
  console.log(report.summary());
  return report.isRight && !(typed.task && problem) ? 0 : 1;
}
