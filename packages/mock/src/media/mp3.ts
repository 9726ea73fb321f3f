import { FRAME, TONES } from "../generated/tones.ts";
import { type AudioOptions, checkSeconds, perform } from "./audio.ts";
import { ascii, concat } from "./bytes.ts";

export interface Mp3Options extends AudioOptions {
  /** Shown by players; what is longer than some 200 bytes is cut. */
  readonly title?: string;
}

/** The tag is as long for any title, so that the length of a file does not depend on it. */
const TAG_BYTES = 256;
const TAG_HEADER = 10;
const TITLE_BYTES = 200;

const tones = new Map<string, Uint8Array>();

/**
 * An MP3 file: 48 kHz, mono, a constant 32 kbit/s, put together from encoded sounds. Its duration is the given one rounded to whole
 * frames of 24 ms, one at least. Throws a RangeError for a duration that is not possible.
 */
export function mp3({ seconds, kind, seed, title = "" }: Mp3Options): Uint8Array<ArrayBuffer> {
  const frames = framesIn(seconds);
  const file = new Uint8Array(TAG_BYTES + frames * FRAME.bytes);
  file.set(tag(title));
  perform(file.subarray(TAG_BYTES), kind, seed, (sound) => (sound === null ? toneOf("silence", 0) : toneOf(kind, sound)));
  return file;
}

/** How many bytes `mp3` makes: it depends on the duration only. */
export function mp3Size({ seconds }: Pick<Mp3Options, "seconds">): number {
  return TAG_BYTES + framesIn(seconds) * FRAME.bytes;
}

function framesIn(seconds: number): number {
  checkSeconds(seconds);
  return Math.max(Math.round((seconds * FRAME.rate) / FRAME.samples), 1);
}

function toneOf(kind: keyof typeof TONES, sound: number): Uint8Array {
  const name = `${kind} ${sound}`;
  const known = tones.get(name);
  if (known) return known;
  const tone = ascii(atob(TONES[kind][sound] ?? ""));
  tones.set(name, tone);
  return tone;
}

/** An ID3v2.4 tag with one text frame, the title, and zeros after it. */
function tag(title: string): Uint8Array {
  const utf8 = new Uint8Array(TITLE_BYTES);
  const { written } = new TextEncoder().encodeInto(title.replaceAll("\0", " "), utf8);
  const isUtf8 = 3;
  const frame = concat([ascii("TIT2"), syncSafe(1 + written), Uint8Array.of(0, 0, isUtf8), utf8.subarray(0, written)]);
  const whole = new Uint8Array(TAG_BYTES);
  whole.set(concat([ascii("ID3"), Uint8Array.of(4, 0, 0), syncSafe(TAG_BYTES - TAG_HEADER), frame]));
  return whole;
}

/** A length in four bytes of seven bits, which no decoder can take for the start of a frame. */
function syncSafe(length: number): Uint8Array {
  return Uint8Array.of(length >> 21, (length >> 14) & 127, (length >> 7) & 127, length & 127);
}
