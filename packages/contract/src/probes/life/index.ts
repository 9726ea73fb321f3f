import type { Probe } from "../probe.ts";
import { callbacks } from "./callbacks.ts";
import { cancel } from "./cancel.ts";
import { dryRun } from "./dry-run.ts";
import { eventStream } from "./event-stream.ts";
import { idempotency } from "./idempotency.ts";
import { ledger } from "./ledger.ts";
import { list } from "./list.ts";
import { progress } from "./progress.ts";

/** What holds of tasks, from their submission to their end. */
export const lifeProbes: readonly Probe[] = [dryRun, ...progress, ...idempotency, list, cancel, eventStream, ...callbacks, ledger];
