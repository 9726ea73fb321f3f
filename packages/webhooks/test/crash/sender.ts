import examples from "@gentasks/schema/examples/events";
import { signTestEvent } from "../../src/testing.ts";
import type { Lives } from "./lives.ts";
import type { PlannedEvent } from "./plan.ts";

/** What the sender was told in the end, by event; more than one answer where it was delivered twice. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Delivers until all are answered with 2xx, a few at once. */
export async function deliverAll(
  deliveries: readonly PlannedEvent[],
  lives: Lives,
  secret: string,
): Promise<{ readonly answers: Answers; readonly attempts: number }> {
  const answers = new Map<string, string[]>();
  const waiting = deliveries.values();
  let attempts = 0;

  async function worker(): Promise<void> {
    for (const event of waiting) {
      for (;;) {
        attempts++;
        const result = await attempt(event, lives.port(), secret);
        if (result !== undefined) {
          answers.set(event.id, [...(answers.get(event.id) ?? []), result]);
          lives.answered();
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }

  await Promise.race([Promise.all(Array.from({ length: 12 }, worker)), lives.failure]);
  return { answers, attempts };
}

/** The result that a receiver answers with; undefined when there is none, or it asks to be tried again. */
async function attempt({ id, task, type, status }: PlannedEvent, port: number | undefined, secret: string): Promise<string | undefined> {
  if (port === undefined) return undefined;
  const payload = { ...examples[type], id: task, status } as never;
  const request = await signTestEvent(type, { secret, id, payload, url: `http://127.0.0.1:${port}/` });
  try {
    const answer = await fetch(request);
    const { result } = (await answer.json()) as { result?: string };
    if (answer.status >= 400 && answer.status !== 409 && answer.status < 500) throw new Error(`The receiver refuses event ${id}.`);
    return answer.ok ? result : undefined;
  } catch (error) {
    // The receiver was killed meanwhile.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
