import { styleText } from "node:util";

/** Emphasises a text on a terminal that shows it. `NO_COLOR` is heeded. */
export const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;
