import { insteadOf, type Wrap } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { asks } from "../kit/requests.ts";

const streams = asks("streamTaskEvents");

/** Answers with other events, each as it stands on the wire. */
const events = (change: (all: readonly string[]) => readonly string[]): Wrap =>
  insteadOf(200, streams, async (response) => {
    const all = (await response.text()).split("\n\n").filter((each) => each.trim() !== "");
    return new Response(
      change(all)
        .map((each) => `${each}\n\n`)
        .join(""),
      { headers: response.headers },
    );
  });

/** Streams of events that tell something else than the task. */
export const streaming: readonly Fault[] = [
  { name: "streams the changes of a task backwards", check: "event-stream", wrap: events((all) => all.toReversed()) },
  { name: "streams events without an end", check: "event-stream", wrap: events((all) => all.slice(0, -1)) },
  {
    name: "gives all events of a task one id",
    check: "event-stream",
    wrap: events((all) => all.map((each) => each.replace(/^id: .*$/m, "id: 1"))),
  },
  { name: "streams the end of a task twice", check: "event-stream", wrap: events((all) => [...all, ...all.slice(-1)]) },
  {
    name: "leaves out that a task was processing",
    check: "event-stream",
    wrap: events((all) => all.filter((each) => !each.includes("event: processing"))),
  },
  {
    name: "calls an event other than the status in it",
    check: "event-stream",
    wrap: events((all) => all.map((each) => each.replace("event: completed", "event: failed"))),
  },
  {
    name: "streams what is no JSON",
    check: "event-stream",
    wrap: events((all) => all.map((each) => each.replace(/^data: \{/m, "data: "))),
  },
  {
    name: "begins a stream again whatever was the last event",
    check: "event-stream",
    wrap: (server) => {
      const whole = new Map<string, string>();
      return insteadOf(200, streams, async (response, { url, headers }) => {
        const text = await response.text();
        if (!headers.has("last-event-id")) whole.set(url, text);
        return new Response(whole.get(url) ?? text, { headers: response.headers });
      })(server);
    },
  },
  {
    name: "streams the events of a task as JSON",
    check: "content-type",
    wrap: insteadOf(200, streams, async (response) => Response.json({ events: await response.text() })),
  },
  {
    name: "never ends the stream of a task that has ended",
    check: "event-stream",
    options: { timeoutMs: 1000 },
    wrap: insteadOf(200, streams, (response, { signal }) => {
      const { readable, writable } = new TransformStream();
      // As `fetch` does: who gives up waiting is told so.
      signal.addEventListener("abort", () => void writable.abort(signal.reason).catch(() => {}));
      response.body?.pipeTo(writable, { preventClose: true }).catch(() => {});
      return new Response(readable, { headers: response.headers });
    }),
  },
];
