/** Standard base64 with padding, as the Standard Webhooks headers and secrets have it. */
export const encodeBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * The bytes of a base64 text; undefined unless it is exactly what `encodeBase64` writes. `atob` alone would also take white
 * space, missing padding and stray bits, which other verifiers read differently or refuse.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return encodeBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
