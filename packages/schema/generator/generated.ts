import { mkdirSync, writeFileSync } from "node:fs";

const folder = new URL("../src/generated/", import.meta.url);
const banner = "// Generated from spec/ by `pnpm generate`. Do not edit.\n\n";

mkdirSync(folder, { recursive: true });

/** Writes a module of `src/generated`. Committed; `pnpm check:generated` guards it. */
export const writeGenerated = (name: string, text: string): void => writeFileSync(new URL(name, folder), banner + text);

/** A text as TypeScript writes it. */
export const quote = (text: string): string => JSON.stringify(text);
