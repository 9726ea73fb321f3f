/** Micro-USD for people, down to the tenth of a cent where there is one. */
export const usd = (microUsd: number): string =>
  new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 4 }).format(microUsd / 1_000_000);

/** A price, and whether it is an invented one. */
export const priceOf = (microUsd: number | null, source: string): string =>
  microUsd === null ? "price not known" : `${usd(microUsd)}${source === "demo" ? " (demo price)" : ""}`;
