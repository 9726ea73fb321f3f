import { UsageError } from "../usage-error.ts";

type Range = readonly [least: number, most: number];

/** What money may be, in US dollars. */
export const dollars: Range = [0, 1_000_000_000];

/** Reads the whole number that an option was given. */
export function wholeNumber(option: string, text: string, [least, most]: Range): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from ${least} to ${most} (got ${JSON.stringify(text)}).`);
}

/** Reads a number that may have a fraction. */
export function decimalNumber(option: string, text: string, [least, most]: Range): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a number from ${least} to ${most} (got ${JSON.stringify(text)}).`);
}
