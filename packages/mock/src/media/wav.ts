import { type AudioOptions, checkSeconds, perform } from "./audio.ts";
import { ascii, concat, littleEndian } from "./bytes.ts";
import { SAMPLE_RATE, samplesOf } from "./voices.ts";

const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/**
 * A WAV file: 16 kHz, mono, 16 bits, of the given duration to the sample. Throws a RangeError for a duration that is not possible.
 */
export function wav({ seconds, kind, seed }: AudioOptions): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(wavSize({ seconds }));
  const dataBytes = file.length - HEADER_BYTES;
  file.set(header(dataBytes));
  perform(file.subarray(HEADER_BYTES), kind, seed, (step) => samplesOf(kind, step));
  return file;
}

/** How many bytes `wav` makes: it depends on the duration only. */
export function wavSize({ seconds }: Pick<AudioOptions, "seconds">): number {
  checkSeconds(seconds);
  return HEADER_BYTES + Math.max(Math.round(seconds * SAMPLE_RATE), 1) * SAMPLE_BYTES;
}

function header(dataBytes: number): Uint8Array {
  const isPcm = 1;
  const channels = 1;
  return concat([
    ascii("RIFF"),
    littleEndian(4, HEADER_BYTES - 8 + dataBytes),
    ascii("WAVEfmt "),
    littleEndian(4, 16),
    littleEndian(2, isPcm, channels),
    littleEndian(4, SAMPLE_RATE, SAMPLE_RATE * SAMPLE_BYTES),
    littleEndian(2, SAMPLE_BYTES, 8 * SAMPLE_BYTES),
    ascii("data"),
    littleEndian(4, dataBytes),
  ]);
}
