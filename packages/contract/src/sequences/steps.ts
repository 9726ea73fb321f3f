import fc from "fast-check";

/** What can be done in a conversation, as data: so that one that fails can be shown and made shorter. Tasks are counted around. */
export type Step =
  | { readonly do: "submit"; readonly name: "one" | "two" | undefined; readonly variant: 0 | 1 }
  | { readonly do: "read"; readonly task: number }
  | { readonly do: "read with another key"; readonly task: number }
  | { readonly do: "cancel"; readonly task: number }
  | { readonly do: "price" }
  | { readonly do: "wait"; readonly ms: number };

const task = fc.nat(5);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("submit" as const),
      name: fc.constantFrom("one" as const, "two" as const, undefined),
      variant: fc.constantFrom(0 as const, 1 as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("read" as const), task }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("read with another key" as const), task }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cancel" as const), task }) },
  { weight: 1, arbitrary: fc.constant({ do: "price" as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(200, 1500, 5000, 15_000) }) },
);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 2, maxLength: 14 });
