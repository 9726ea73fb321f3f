/**
 * The smallest part of H.264 (constrained baseline) that makes a video: macroblocks whose samples are stored as they are, and
 * macroblocks that repeat the picture before. No transform, no prediction, so a picture takes no time and its length is known.
 */
import { BitWriter } from "./bit-writer.ts";

/** Pixels of a macroblock's side. */
export const MACROBLOCK = 16;

/** Bytes of a macroblock: 16×16 luma samples, 8×8 blue and 8×8 red differences. */
export const MACROBLOCK_BYTES = 384;

/** Level 3.1. */
export const MOST_MACROBLOCKS = 3600;

export const PROFILE_AND_LEVEL: readonly number[] = [66, 0xc0, 31];

/** Both begin with their NAL unit's header. The picture is cropped at its right and bottom to the given even size. */
export interface ParameterSets {
  readonly sequence: Uint8Array;
  readonly picture: Uint8Array;
}

export function parameterSets(width: number, height: number): ParameterSets {
  const columns = Math.ceil(width / MACROBLOCK);
  const rows = Math.ceil(height / MACROBLOCK);
  const sequence = new BitWriter(64).bytes(Uint8Array.of(0x67, ...PROFILE_AND_LEVEL));
  // Identifier 0, frame numbers of four bits, output in the order of decoding, one reference picture.
  sequence.ue(0).ue(0).ue(2).ue(1).u(1, 0);
  // Frames, not fields; direct_8x8_inference.
  sequence
    .ue(columns - 1)
    .ue(rows - 1)
    .u(2, 0b11);
  const cropRight = (columns * MACROBLOCK - width) / 2;
  const cropBottom = (rows * MACROBLOCK - height) / 2;
  if (cropRight || cropBottom) sequence.u(1, 1).ue(0).ue(cropRight).ue(0).ue(cropBottom);
  else sequence.u(1, 0);
  // Usability information: the colours are those of SD video in the limited range; one picture is kept, none is reordered.
  sequence.u(1, 1).u(2, 0).u(1, 1).u(3, 5).u(1, 0).u(1, 1).u(8, 6).u(8, 6).u(8, 6).u(1, 0);
  sequence.u(1, 0).u(2, 0).u(1, 0).u(1, 1).u(1, 1).ue(0).ue(0).ue(0).ue(0).ue(0).ue(1);
  const picture = new BitWriter(16).bytes(Uint8Array.of(0x68));
  // Identifiers 0 and 0, CAVLC, one slice group, one reference, no weights, default quantisers, the deblocking filter is told by slice.
  picture.ue(0).ue(0).u(2, 0).ue(0).ue(0).ue(0).u(3, 0).ue(0).ue(0).ue(0).u(3, 0b100);
  return { sequence: sequence.end(), picture: picture.end() };
}

/** The samples of a macroblock by its index, row by row. None may be below 16: see `nal`. */
export type Samples = (macroblock: number) => Uint8Array;

/** A picture that stands for itself. */
export function keyPicture(macroblocks: number, samples: Samples): Uint8Array {
  const writer = new BitWriter(capacity(macroblocks));
  // First macroblock 0, only I slices, parameter set 0, frame 0, picture 0, no marking, quantiser as is, no deblocking.
  writer.ue(0).ue(7).ue(0).u(4, 0).ue(0).u(2, 0).ue(0).ue(1);
  for (let index = 0; index < macroblocks; index++) writer.ue(25).bytes(samples(index));
  return nal(0x65, writer);
}

/** A picture that repeats the one before, except for the `changed` macroblocks, which are in ascending order. */
export function deltaPicture(frame: number, macroblocks: number, changed: readonly number[], samples: Samples): Uint8Array {
  const writer = new BitWriter(capacity(changed.length));
  // As above, only P slices, no change of the reference list.
  writer
    .ue(0)
    .ue(5)
    .ue(0)
    .u(4, frame & 15)
    .u(3, 0)
    .ue(0)
    .ue(1);
  let next = 0;
  for (const index of changed) {
    writer
      .ue(index - next)
      .ue(30)
      .bytes(samples(index));
    next = index + 1;
  }
  if (next < macroblocks) writer.ue(macroblocks - next);
  return nal(0x41, writer);
}

function capacity(stored: number): number {
  return 16 + stored * (MACROBLOCK_BYTES + 6);
}

/**
 * A NAL unit with its length before it, as MP4 wants it. The standard has an extra byte put in where two zero bytes are followed by one
 * below 4. That cannot happen here: the codes between samples have fewer than sixteen zero bits in a row, and samples are 16 or more.
 */
function nal(header: number, writer: BitWriter): Uint8Array {
  const payload = writer.end();
  const unit = new Uint8Array(5 + payload.length);
  new DataView(unit.buffer).setUint32(0, payload.length + 1);
  unit[4] = header;
  unit.set(payload, 5);
  return unit;
}
