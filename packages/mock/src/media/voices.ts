import { littleEndian } from "./bytes.ts";
import type { AudioKind, Step } from "./score.ts";

/** Samples a second. */
export const SAMPLE_RATE = 16_000;

/** A tone that glides between two pitches. */
interface Voice {
  readonly samples: number;
  /** Hertz at its beginning and its end. */
  readonly from: number;
  readonly to: number;
  /** How loud the ground tone and each overtone is; they are divided by their sum. */
  readonly overtones: readonly number[];
  /** It fades from its beginning, or it swells and fades. */
  readonly isPlucked: boolean;
}

const pentatonic = [262, 294, 330, 392, 440, 523, 587, 659, 784, 880];
const vowels = [
  [3, 3, 4, 6, 9, 9, 7, 7, 6, 4],
  [3, 4, 7, 9, 4, 2, 1, 1, 2, 2],
  [5, 9, 6, 2, 1, 1, 1, 1, 1, 1],
  [4, 5, 7, 9, 8, 8, 9, 5, 2, 1],
  [5, 8, 9, 4, 2, 3, 5, 4, 2, 1],
];

const voices: Readonly<Record<AudioKind, readonly Voice[]>> = {
  music: pentatonic.map((hertz) => ({ samples: 4608, from: hertz, to: hertz, overtones: [10, 4, 1, 2], isPlucked: true })),
  speech: vowels.map((overtones) => ({ samples: 3072, from: 128, to: 112, overtones, isPlucked: false })),
  effect: [
    { samples: 9216, from: 180, to: 1400, overtones: [4, 3, 3, 2], isPlucked: false },
    { samples: 9216, from: 880, to: 880, overtones: [6, 0, 4, 3], isPlucked: true },
    { samples: 9216, from: 420, to: 2100, overtones: [1], isPlucked: true },
  ],
};

const REST_SAMPLES = 1536;
const LOUDEST = 18_000;

/** One turn of a sine in 1024 steps, by Bhaskara's fraction: within 0.2 % and, unlike `Math.sin`, the same in every engine. */
const sine = Float64Array.from({ length: 1024 }, (_, step) => {
  const product = (step & 511) * (512 - (step & 511));
  const half = (16 * product) / (5 * 512 * 512 - 4 * product);
  return step < 512 ? half : -half;
});

const rendered = new Map<string, Uint8Array>();

/** The samples of a step of a score: 16 bits each, little-endian. */
export function samplesOf(kind: AudioKind, step: Step): Uint8Array {
  const name = `${kind} ${step}`;
  const known = rendered.get(name);
  if (known) return known;
  const voice = step === null ? undefined : voices[kind][step];
  const bytes = littleEndian(2, ...(voice ? render(voice) : new Int16Array(REST_SAMPLES)));
  rendered.set(name, bytes);
  return bytes;
}

function render({ samples, from, to, overtones, isPlucked }: Voice): Int16Array {
  const sum = overtones.reduce((total, loudness) => total + loudness, 0);
  let phase = 0;
  return Int16Array.from({ length: samples }, (_, at) => {
    const part = at / samples;
    phase += ((from + (to - from) * part) * sine.length) / SAMPLE_RATE;
    const wave = overtones.reduce((total, loudness, index) => total + loudness * sineAt(phase * (index + 1)), 0);
    const attack = Math.min(at / 64, 1);
    const loudness = isPlucked ? attack * (1 - part) * (1 - part) : 4 * part * (1 - part);
    return Math.round((LOUDEST * loudness * wave) / sum);
  });
}

function sineAt(phase: number): number {
  return sine[Math.floor(phase) & (sine.length - 1)] as number;
}
