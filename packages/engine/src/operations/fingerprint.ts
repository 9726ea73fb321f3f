import type { Body } from "../exchange/body.ts";

/** A hash of what was submitted: the same for the same fields in any order, and for the same form with another boundary. */
export async function fingerprint(operationId: string, { value, files }: Body): Promise<string> {
  const contents = await Promise.all(
    Object.entries(files).flatMap(([field, uploaded]) => uploaded.map(async ({ bytes }) => [field, await hash(bytes)])),
  );
  return hash(new TextEncoder().encode(canonical([operationId, value, contents])));
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with the fields of every object in one order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
