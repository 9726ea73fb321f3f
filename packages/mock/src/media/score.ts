import { randomOf } from "./random.ts";

/** What an audio file sounds like: plucked notes, vowels in the rhythm of speech, or one sound effect. */
export type AudioKind = "music" | "speech" | "effect";

/** Which sound of its kind comes next, or null for a short rest. */
export type Step = number | null;

/** How many sounds there are of each kind. The notes are a pentatonic scale over two octaves. */
export const SOUNDS: Readonly<Record<AudioKind, number>> = { music: 10, speech: 5, effect: 3 };

/** The endless order of sounds that a seed gives. */
export function* scoreOf(kind: AudioKind, seed: number): Generator<Step, never> {
  const random = randomOf(seed);
  if (kind === "music") yield* melody();
  if (kind === "speech") yield* babble();
  const effect = random.int(SOUNDS.effect);
  for (;;) yield* [effect, null, null, null];

  /** Words of two to six syllables, a rest after each. */
  function* babble(): Generator<Step, never> {
    for (;;) {
      for (let syllables = 2 + random.int(5); syllables > 0; syllables--) yield random.int(SOUNDS.speech);
      yield null;
    }
  }

  /** A motif of eight steps, played four times with its last notes changed, then another. */
  function* melody(): Generator<Step, never> {
    let note = random.int(SOUNDS.music);
    for (;;) {
      const motif = Array.from({ length: 8 }, (): Step => {
        note = Math.min(Math.max(note + random.int(5) - 2, 0), SOUNDS.music - 1);
        return note;
      });
      for (let turn = 0; turn < 4; turn++) {
        yield* motif.slice(0, 6);
        yield turn % 2 === 0 ? (motif[6] as Step) : random.int(SOUNDS.music);
        yield turn === 3 ? null : (motif[7] as Step);
      }
    }
  }
}
