/** A box of an MP4 file: its bytes without the header, and where they begin in the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly body: DataView;
}

/** The boxes that lie next to each other in a stretch of a file; throws when they do not fill it exactly. */
export function boxesIn(file: Uint8Array, from = 0, to = file.length): Box[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (length < 8 || at + length > to) throw new Error(`Box ${type} at ${at} has ${length} bytes, ${to - at} are left`);
    boxes.push({ type, start: at + 8, body: new DataView(file.buffer, file.byteOffset + at + 8, length - 8) });
    at += length;
  }
  return boxes;
}

/** The box at a path such as `moov/trak/tkhd`. */
export function boxAt(file: Uint8Array, path: string): Box {
  let stretch: readonly [number, number] = [0, file.length];
  let found: Box | undefined;
  for (const type of path.split("/")) {
    found = boxesIn(file, ...stretch).find((box) => box.type === type);
    if (!found) throw new Error(`There is no box ${type} of ${path}`);
    stretch = [found.start, found.start + found.body.byteLength];
  }
  return found as Box;
}

/** The 32-bit numbers of a box from a byte on. */
export function wordsOf({ body }: Box, from: number): number[] {
  return Array.from({ length: (body.byteLength - from) >> 2 }, (_, index) => body.getUint32(from + 4 * index));
}
