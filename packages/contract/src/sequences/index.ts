import fc from "fast-check";
import type { Probe } from "../probes/probe.ts";
import type { VerifyOptions } from "../run/options.ts";
import { NotSpentError } from "../run/spending.ts";
import { Broken, Conversation } from "./conversation.ts";
import { steps } from "./steps.ts";

/** Random conversations, the same for the same seed. One that breaks a promise is made as short as it still does. */
export const sequenceProbes = ({ seed = 1, fast = false }: VerifyOptions): readonly Probe[] => [
  {
    id: `random conversations, seed ${seed}`,
    checks: ["status-monotone", "terminal-final", "idempotency", "dry-run", "cancel", "key-visibility"],
    surfaces: ["unified"],
    isPaid: true,
    async run(context) {
      let count = 0;
      let broken: Broken | undefined;
      let unpaid: NotSpentError | undefined;
      const property = fc.asyncProperty(steps, async (all) => {
        const conversation = new Conversation(context, `contract-${seed}-${count++}`);
        try {
          for (const step of all) await conversation.take(step);
        } catch (error) {
          // Where the money ends so does the conversation, and that shows nothing.
          if (error instanceof NotSpentError) unpaid = error;
          else {
            if (error instanceof Broken) broken = error;
            throw error;
          }
        }
      });
      const { failed, counterexample, counterexamplePath } = await fc.check(property, { seed, numRuns: fast ? 5 : 25 });
      if (!failed && unpaid) throw unpaid;
      if (!failed) return;
      const replay = `seed ${seed}, path ${counterexamplePath}: ${JSON.stringify(counterexample?.[0])}`;
      context.report({
        check: broken?.check ?? "server-error",
        message: `${broken?.message ?? "A conversation broke off"} (${replay})`,
        expected: broken?.expected ?? "an answer",
        provenance: broken?.check === "status-monotone" || broken?.check === "terminal-final" ? "documented" : "extension",
      });
    },
  },
];
