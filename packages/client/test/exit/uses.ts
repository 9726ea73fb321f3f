/** One use of the built package after another, each in a process of its own: `node uses.ts <use> <url>`. */
import { createClient, unsafeModel } from "@gentasks/client";

const [use = "", baseUrl = ""] = process.argv.slice(2);
const client = createClient({ apiKey: "key", baseUrl, poll: { minMs: 20, maxMs: 20 } });
const model = unsafeModel("test/model");
const ignore = () => {};
const soon = (ms = 100) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return controller.signal;
};

const uses: Readonly<Record<string, () => Promise<unknown>>> = {
  "a run that is done": () => client.run(model, {}),
  "a run that is done, by questions": () => client.run(model, {}, { transport: "poll" }),
  "an aborted stream": () => client.task("open").wait({ signal: soon() }).catch(ignore),
  "an aborted pause": () =>
    client
      .task("slow")
      .wait({ signal: soon(), transport: "poll", poll: { minMs: 60_000 } })
      .catch(ignore),
  "an aborted request": () => client.task("silent").get({ signal: soon() }).catch(ignore),
  "an aborted request, cancelled": () =>
    client.task("silent").wait({ signal: soon(), cancelOnAbort: true, transport: "poll" }).catch(ignore),
  "a deadline in a stream": () => client.task("open").wait({ deadlineMs: 100 }).catch(ignore),
  "a deadline in a pause": () =>
    client
      .task("slow")
      .wait({ deadlineMs: 100, transport: "poll", poll: { minMs: 60_000 } })
      .catch(ignore),
  "a timeout of a request": () =>
    client
      .task("silent")
      .get({ timeoutMs: 100, retry: { maxRetries: 0 } })
      .catch(ignore),
  "a break out of a stream": async () => {
    for await (const _ of client.task("open").watch()) break;
  },
  "a break out of questions": async () => {
    for await (const _ of client.task("slow").watch({ transport: "poll" })) break;
  },
  "a watch that nobody reads": async () => client.task("open").watch(),
  "a watch that is read once": () => client.task("open").watch().next(),
  "a list that is read once": () => client.list()[Symbol.asyncIterator]().next(),
  "a download that nobody takes": () => client.download(`${baseUrl}/file`),
  "a client that does nothing": async () => client,
};

await uses[use]?.();
process.send?.("over");
process.disconnect?.();
