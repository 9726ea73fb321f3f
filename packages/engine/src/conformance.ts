/** What every store must do, as cases for any test runner. */
export type { StoreCase } from "./conformance/case.ts";

import { atomicity } from "./conformance/atomicity.ts";
import type { StoreCase } from "./conformance/case.ts";
import { changes } from "./conformance/changes.ts";
import { counters } from "./conformance/counters.ts";
import { deliveries } from "./conformance/deliveries.ts";
import { idempotency } from "./conformance/idempotency.ts";
import { money } from "./conformance/money.ts";
import { outbox } from "./conformance/outbox.ts";
import { pages } from "./conformance/pages.ts";
import { usage } from "./conformance/usage.ts";
import { versions } from "./conformance/versions.ts";

/** Each runs on an empty store of its own and rejects with a sentence that says what was expected. */
export const storeCases: readonly StoreCase[] = [
  ...versions,
  ...atomicity,
  ...money,
  ...idempotency,
  ...counters,
  ...pages,
  ...usage,
  ...changes,
  ...outbox,
  ...deliveries,
];
