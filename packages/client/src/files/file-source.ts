/** A file that is uploaded first where the server offers it: a Blob or File, a stream, or anything with a `blob()`, such as a Response. */
export type FileSource = Blob | ReadableStream<Uint8Array> | { readonly name?: string; blob(): Promise<Blob> };

export const isFile = (value: unknown): value is FileSource =>
  value instanceof Blob || value instanceof ReadableStream || typeof (value as { blob?: unknown } | null | undefined)?.blob === "function";

/** Whether a file stands anywhere in an input. */
export const hasFile = (input: unknown): boolean =>
  isFile(input) || (typeof input === "object" && input !== null && Object.values(input).some(hasFile));

export const blobOf = async (source: FileSource): Promise<Blob> =>
  source instanceof Blob ? source : source instanceof ReadableStream ? new Response(source).blob() : source.blob();

/** The name that a file goes by in a form. */
export const nameOf = (source: FileSource, { type }: Blob): string =>
  (source as { name?: string }).name ?? `file.${type.split("/")[1] || "bin"}`;

/** An input in which a file may stand wherever its address is expected. */
export type WithFiles<T> = {
  [K in keyof T]: K extends `${string}_url`
    ? T[K] | FileSource
    : K extends `${string}_urls`
      ? readonly (string | FileSource)[] | Extract<T[K], undefined>
      : T[K] extends readonly (infer E extends object)[] | undefined
        ? readonly WithFiles<E>[] | Extract<T[K], undefined>
        : T[K];
};
