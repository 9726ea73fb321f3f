import { type AudioKind, type Step, scoreOf } from "./score.ts";

export interface AudioOptions {
  /** More than 0, at most 600. */
  readonly seconds: number;
  readonly kind: AudioKind;
  readonly seed: number;
}

/** Fills the bytes with the sounds of a score, one after another; the last is cut where the bytes end. */
export function perform(bytes: Uint8Array, kind: AudioKind, seed: number, soundOf: (step: Step) => Uint8Array): void {
  const score = scoreOf(kind, seed);
  for (let at = 0; at < bytes.length; ) {
    const sound = soundOf(score.next().value);
    bytes.set(sound.subarray(0, bytes.length - at), at);
    at += sound.length;
  }
}

/** Throws a RangeError for a duration that no audio file is made of. */
export function checkSeconds(seconds: number): void {
  if (!(seconds > 0 && seconds <= 600)) {
    throw new RangeError(`Cannot make audio of ${seconds} seconds: give more than 0 and at most 600`);
  }
}
