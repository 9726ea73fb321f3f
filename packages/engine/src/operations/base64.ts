/** A piece at a time, since a call takes only so many arguments; a multiple of three, so that the pieces can be joined. */
const piece = 24_573;

/** Bytes as base64, on any runtime. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return text;
}
