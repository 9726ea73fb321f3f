import { type Piece, type Provider, type Report, type Task, textOf, tokensIn } from "@gentasks/engine";
import { chat, piecesOf } from "../media/index.ts";
import type { MockClock } from "../time/clock.ts";
import { promptOf, seedOf } from "./job.ts";
import { outputOf, type Place } from "./outputs.ts";
import { timingOf } from "./timing.ts";

/** Between two pieces of a streamed answer. */
const pieceEveryMs = 20;
const moderation = "The prompt was refused by the safety filter, as the scenario asks for";
const failure = "The generation failed, as the scenario asks for";

/** Models that nobody runs: they take their time and give files that are made when they are fetched. */
export function createSimulatedProvider(place: Place, clock: MockClock): Provider & Required<Pick<Provider, "respond">> {
  async function poll(task: Task): Promise<Report> {
    const { startsAt, workMs } = timingOf(task);
    const endsAt = task.marks.scenario === "stuck" ? task.deadline : startsAt + workMs;
    if (clock.now() < endsAt) return { state: "running", expectedMs: workMs, pollAt: endsAt };
    return end(task);
  }

  async function end(task: Task): Promise<Extract<Report, { state: "completed" | "failed" }>> {
    const { scenario } = task.marks;
    if (scenario === "fail") return { state: "failed", reason: "failed", message: failure };
    if (scenario === "moderated") return { state: "failed", reason: "moderated", message: moderation };
    return { state: "completed", ...(await outputOf(task, place)) };
  }

  async function* respond(task: Task, signal: AbortSignal): AsyncGenerator<Piece> {
    const { scenario } = task.marks;
    if (!Array.isArray(task.input.messages) || scenario === "fail" || scenario === "moderated") return yield { report: await end(task) };
    const { text, finish, usage } = answerTo(task);
    if (task.input.stream === true) {
      for (const piece of piecesOf(text)) {
        yield { text: piece };
        if (clock.mode === "real") await clock.wait(scenario === "slow" ? 10 * pieceEveryMs : pieceEveryMs, signal);
      }
    }
    yield { report: { state: "completed", output: { artifacts: [], text, finish }, usage } };
  }

  // What it does follows from the task alone: doing it twice is doing it once.
  return {
    repeatable: true,
    handOverAt: (task) => timingOf(task).startsAt,
    submit: poll,
    poll,
    respond: (task, _files, signal) => respond(task, signal),
  };
}

/** An answer to the last thing the user said, cut where `max_tokens` wants it to end. */
function answerTo(task: Task) {
  const messages = task.input.messages as readonly unknown[];
  const asked = [...messages].reverse().find((message) => Object(message).role === "user") ?? messages.at(-1);
  const limit = typeof task.input.max_tokens === "number" ? task.input.max_tokens : Number.POSITIVE_INFINITY;
  const whole = chat(textOf(asked) || promptOf(task), seedOf({ ...task, id: "" }));
  const text = tokensIn(whole) > limit ? whole.slice(0, limit * 4) : whole;
  const input = messages.reduce<number>((sum, message) => sum + tokensIn(textOf(message)), 0);
  return {
    text,
    finish: text.length < whole.length ? ("length" as const) : ("stop" as const),
    usage: { tokens: { input, output: tokensIn(text) } },
  };
}
