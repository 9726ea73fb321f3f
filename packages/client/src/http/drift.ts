import { specHash } from "@gentasks/schema/operations";

/** Bundlers write the value in; elsewhere it is that of Node, Deno or Bun. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const told = new Set([specHash]);

/** Says, once of each and not in production, that a server was made from another spec: its answers may not be of our types. */
export function warnOfDrift(hash: string | null): void {
  try {
    if (!hash || told.has(hash) || process.env.NODE_ENV === "production") return;
    told.add(hash);
    console.warn(`The server was made from spec ${hash}, gentasks from ${specHash}: use one version, or types may be wrong.`);
  } catch {
    // A page that nobody has bundled has no process.
  }
}
