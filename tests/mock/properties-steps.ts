import fc from "fast-check";

/** What can be asked of the mock, as data: so that a failing sequence can be shown and made shorter. */
export type Step =
  | { readonly do: "submit"; readonly submission: Submission }
  /** All at once. */
  | { readonly do: "batch"; readonly submissions: readonly Submission[] }
  /** Many reads of one key within a moment. */
  | { readonly do: "burst"; readonly key: KeyName; readonly requests: number }
  /** The task is one of those submitted, counted around. */
  | { readonly do: "cancel"; readonly task: number; readonly times: number }
  | { readonly do: "advance"; readonly ms: number }
  | { readonly do: "faults"; readonly duplicate: boolean; readonly reorder: boolean; readonly delayMs: number }
  /** What the receiver of callbacks answers from now on. */
  | { readonly do: "receive"; readonly status: number };

export interface Submission {
  readonly surface: "unified" | "async" | "router" | "direct";
  readonly key: KeyName;
  readonly prompt: string;
  readonly callback: boolean;
  readonly dryRun: boolean;
  readonly name?: string;
}

/** Keys with everything, with little money, and with the limits of two plans. */
export const keyNames = ["rich", "poor", "free", "pro"] as const;
export type KeyName = (typeof keyNames)[number];

/** Marks that a prompt can carry, each with what it says by itself. */
const prompts = [
  "A lighthouse",
  "A tin robot",
  "[mock:fail]",
  "[mock:moderated]",
  "[mock:slow]",
  "[mock:stuck]",
  "[mock:rate_limited]",
  "[mock:out_of_credit]",
  "[mock:expired_output]",
];

const submission: fc.Arbitrary<Submission> = fc.record(
  {
    surface: fc.constantFrom("unified", "async", "router", "direct"),
    key: fc.constantFrom(...keyNames),
    prompt: fc.constantFrom(...prompts),
    callback: fc.boolean(),
    dryRun: fc.nat(9).map((number) => number === 0),
    name: fc.constantFrom("one", "two", "three"),
  },
  { requiredKeys: ["surface", "key", "prompt", "callback", "dryRun"] },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("submit"), submission }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("batch"), submissions: fc.array(submission, { minLength: 2, maxLength: 8 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("burst"), key: fc.constantFrom(...keyNames), requests: fc.integer({ min: 1, max: 80 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cancel"), task: fc.nat(50), times: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("advance"), ms: fc.constantFrom(0, 1, 500, 1_500, 5_000, 20_000, 60_000, 400_000, 3_700_000) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("faults"),
      duplicate: fc.boolean(),
      reorder: fc.boolean(),
      delayMs: fc.constantFrom(0, 700, 90_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("receive"), status: fc.constantFrom(200, 204, 410, 429, 500) }) },
);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 1, maxLength: 25 });
