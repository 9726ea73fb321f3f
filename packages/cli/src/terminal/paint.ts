import { styleText } from "node:util";

/** Emphasises a text on a terminal that shows it. Node heeds `NO_COLOR`. */
export const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
  process.stdout.isTTY ? styleText(format, text) : text;
