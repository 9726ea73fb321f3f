const alphabet = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const padding = 61;

/** Bytes as base64, on any runtime. By hand: through strings and `btoa` it takes so long that every other request waits. */
export function base64(bytes: Uint8Array): string {
  const text = new Uint8Array(4 * Math.ceil(bytes.length / 3));
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const bits = ((bytes[from] as number) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    text[to] = alphabet[bits >> 18] as number;
    text[to + 1] = alphabet[(bits >> 12) & 63] as number;
    text[to + 2] = alphabet[(bits >> 6) & 63] as number;
    text[to + 3] = alphabet[bits & 63] as number;
  }
  const rest = bytes.length % 3;
  if (rest > 0) text.fill(padding, text.length - 3 + rest);
  return new TextDecoder().decode(text);
}
