import { createHash } from "node:crypto";
import type { Document } from "./document.ts";

/**
 * Stamps `info.x-spec-hash`: the first twelve hex digits of the SHA-256 over the document without its version, so that a
 * release that changes nothing in the spec keeps the hash.
 */
export function stampHash(document: Document): Document {
  const { version: _version, "x-spec-hash": _hash, ...info } = document.info;
  const hash = createHash("sha256")
    .update(JSON.stringify({ ...document, info }))
    .digest("hex")
    .slice(0, 12);
  return { ...document, info: { ...document.info, "x-spec-hash": hash } };
}
