import type { Quote } from "@gentasks/client";

/** What an assistant may spend before it has to ask a person. */
export interface Purse {
  /** Takes the price of a task out. Throws where it is not known, or more than is left. */
  pay(price: Quote | undefined, what: string): void;
  /** Gives back what was taken for a task that was not made. */
  refund(price: Quote | undefined): void;
}

/** Undefined: there is no limit, as for a mock. */
export function createPurse(limit: number | undefined): Purse {
  let spent = 0;
  const costOf = (price: Quote | undefined) => price?.cost ?? 0;
  return {
    pay(price, what) {
      if (limit === undefined) return;
      if (price?.cost === undefined || price.cost === null) {
        throw new Error(
          `The price of ${what} is not known, and only ${limit} USD may be spent. Ask the person; \`gentasks mcp --spend unlimited\` allows it.`,
        );
      }
      const left = limit - spent;
      // Sums of cents are a hair off in binary.
      if (price.cost > left + 1e-9) {
        throw new Error(
          `${what} costs ${price.cost} USD, and ${Number(left.toFixed(6))} of ${limit} USD are left. Ask the person; \`gentasks mcp --spend\` sets the limit.`,
        );
      }
      spent += price.cost;
    },
    refund(price) {
      if (limit !== undefined) spent -= costOf(price);
    },
  };
}
