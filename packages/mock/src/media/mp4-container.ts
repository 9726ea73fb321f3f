import { ascii, bigEndian, concat } from "./bytes.ts";
import { type ParameterSets, PROFILE_AND_LEVEL } from "./h264.ts";

export interface VideoTrack {
  readonly width: number;
  readonly height: number;
  readonly parameterSets: ParameterSets;
  /** Pictures in order, the first of which stands for itself. */
  readonly pictures: readonly Uint8Array[];
  /** Milliseconds that each picture stays, but the last. */
  readonly interval: number;
  /** Milliseconds of the whole. */
  readonly duration: number;
}

const MILLISECONDS = 1000;
const LANGUAGE_UNDETERMINED = 0x55c4;
const ONE = 0x10000;
const IDENTITY = bigEndian(4, ONE, 0, 0, 0, ONE, 0, 0, 0, 0x4000_0000);

/**
 * An MP4 file with one H.264 track. The index comes before the pictures, so that playing starts before the file is loaded, and no
 * date is in it, so that the same pictures give the same file.
 */
export function mp4Container(track: VideoTrack): Uint8Array<ArrayBuffer> {
  const type = box("ftyp", ascii("isom"), bigEndian(4, 512), ascii("isomiso2avc1mp41"));
  const data = box("mdat", ...track.pictures);
  // The index tells where the pictures begin, which depends on its own length: that is the same for every offset.
  const firstPicture = type.length + index(track, 0).length + 8;
  return concat([type, index(track, firstPicture), data]);
}

function index(track: VideoTrack, firstPicture: number): Uint8Array {
  const { width, height, duration } = track;
  const movie = bigEndian(4, 0, 0, MILLISECONDS, duration, ONE);
  const noneUsed = bigEndian(4, 0, 0, 0, 0, 0, 0);
  const nextTrack = 2;
  return box(
    "moov",
    fullBox("mvhd", 0, movie, bigEndian(2, 0x100, 0), bigEndian(4, 0, 0), IDENTITY, noneUsed, bigEndian(4, nextTrack)),
    box(
      "trak",
      fullBox("tkhd", 3, bigEndian(4, 0, 0, 1, 0, duration, 0, 0, 0, 0), IDENTITY, bigEndian(4, width * ONE, height * ONE)),
      box(
        "mdia",
        fullBox("mdhd", 0, bigEndian(4, 0, 0, MILLISECONDS, duration), bigEndian(2, LANGUAGE_UNDETERMINED, 0)),
        fullBox("hdlr", 0, bigEndian(4, 0), ascii("vide"), bigEndian(4, 0, 0, 0), ascii("Video\0")),
        box(
          "minf",
          fullBox("vmhd", 1, bigEndian(4, 0, 0)),
          box("dinf", fullBox("dref", 0, bigEndian(4, 1), fullBox("url ", 1))),
          sampleTable(track, firstPicture),
        ),
      ),
    ),
  );
}

function sampleTable({ pictures, interval, duration, width, height, parameterSets }: VideoTrack, firstPicture: number): Uint8Array {
  const count = pictures.length;
  const last = duration - (count - 1) * interval;
  const durations = [[count - 1, interval] as const, [1, last] as const].filter(([samples]) => samples > 0);
  return box(
    "stbl",
    fullBox("stsd", 0, bigEndian(4, 1), sampleEntry(width, height, parameterSets)),
    fullBox("stts", 0, bigEndian(4, durations.length, ...durations.flat())),
    fullBox("stss", 0, bigEndian(4, 1, 1)),
    fullBox("stsc", 0, bigEndian(4, 1, 1, count, 1)),
    fullBox("stsz", 0, bigEndian(4, 0, count, ...pictures.map(({ length }) => length))),
    fullBox("stco", 0, bigEndian(4, 1, firstPicture)),
  );
}

function sampleEntry(width: number, height: number, { sequence, picture }: ParameterSets): Uint8Array {
  const pixelsPerInch = 72 * ONE;
  return box(
    "avc1",
    bigEndian(2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, width, height),
    bigEndian(4, pixelsPerInch, pixelsPerInch, 0),
    bigEndian(2, 1),
    new Uint8Array(32),
    bigEndian(2, 24, 0xffff),
    box(
      "avcC",
      // Version 1; lengths before NAL units are four bytes; one parameter set of each kind.
      Uint8Array.of(1, ...PROFILE_AND_LEVEL, 0xff, 0xe1),
      bigEndian(2, sequence.length),
      sequence,
      Uint8Array.of(1),
      bigEndian(2, picture.length),
      picture,
    ),
  );
}

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat(parts);
  return concat([bigEndian(4, 8 + body.length), ascii(type), body]);
}

function fullBox(type: string, flags: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return box(type, bigEndian(4, flags), ...parts);
}
