export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The characters of a marker such as `RIFF` or `moov`, one byte each. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whole numbers as big-endian bytes, `size` bytes each. */
export function bigEndian(size: 1 | 2 | 4, ...values: readonly number[]): Uint8Array {
  return numbers(size, false, values);
}

/** Whole numbers as little-endian bytes, `size` bytes each. */
export function littleEndian(size: 1 | 2 | 4, ...values: readonly number[]): Uint8Array {
  return numbers(size, true, values);
}

function numbers(size: number, isLittle: boolean, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(size * values.length);
  values.forEach((value, index) => {
    for (let byte = 0; byte < size; byte++) bytes[index * size + (isLittle ? byte : size - 1 - byte)] = value >>> (8 * byte);
  });
  return bytes;
}
