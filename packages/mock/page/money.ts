/** Micro-USD for people, down to the tenth of a cent where there is one. */
export const usd = (microUsd: number): string =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 4 }).format(microUsd / 1_000_000);

export const priceOf = (microUsd: number | null): string => (microUsd === null ? "price not known" : usd(microUsd));
