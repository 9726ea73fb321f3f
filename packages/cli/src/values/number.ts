import { UsageError } from "../usage-error.ts";

const decimal = /^\d+(\.\d+)?$/;

/** Reads the whole number that an option was given. */
export function wholeNumber(option: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`;
  throw new UsageError(`${option} takes a whole number ${range} (got ${JSON.stringify(text)}).`);
}

/** Reads a number of the decimal notation, above zero. */
export function positiveNumber(option: string, text: string): number {
  const number = decimal.test(text) ? Number(text) : 0;
  if (number > 0 && Number.isFinite(number)) return number;
  throw new UsageError(`${option} takes a number above 0 (got ${JSON.stringify(text)}).`);
}

/** Reads an amount of money. */
export function dollars(option: string, text: string): number {
  const number = decimal.test(text) ? Number(text) : Number.NaN;
  if (number <= 1e9) return number;
  throw new UsageError(`${option} takes an amount of US dollars such as 0.5, at most a billion (got ${JSON.stringify(text)}).`);
}

/** Reads how many of a hundred. */
export function percentage(option: string, text: string): number {
  const number = decimal.test(text) ? Number(text) : Number.NaN;
  if (number <= 100) return number;
  throw new UsageError(`${option} takes a number from 0 to 100 (got ${JSON.stringify(text)}).`);
}
