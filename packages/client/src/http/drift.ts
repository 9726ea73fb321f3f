import { specHash } from "@gentasks/schema/operations";

/** Bundlers write the value in; elsewhere it is that of Node, Deno or Bun. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

let told = specHash;

/** Says once, and not in production, that a server was made from another spec than this client: its answers may not be of our types. */
export function warnOfDrift(hash: string | null): void {
  try {
    if (!hash || hash === told || hash === specHash || process.env.NODE_ENV === "production") return;
    told = hash;
    console.warn(`The server was made from spec ${hash}, gentasks from ${specHash}: use one version, or types may be wrong.`);
  } catch {
    // A page that nobody has bundled has no process.
  }
}
