import { mockUrl } from "@gentasks/schema/operations";

/**
 * Where the files of a session are: `/files/<session>/<task>/<number>-<name>`, uploads below `uploads`. The session without a name is
 * `-`. The base URL may have a path that goes before.
 */
const pattern = /\/files\/([^/]+)\/([^/]+)\/([^/]+)$/;

export interface FilePath {
  readonly session: string;
  /** A task's id, or `uploads`. */
  readonly folder: string;
  readonly name: string;
}

/** What addresses of files begin with. */
export const baseUrlOf = ({ baseUrl = mockUrl }: { readonly baseUrl?: string | undefined }): string => baseUrl.replace(/\/+$/, "");

export const uploads = "uploads";

export const pathOf = ({ session, folder, name }: FilePath): string =>
  `/files/${encodeURIComponent(session || "-")}/${folder}/${encodeURIComponent(name)}`;

/** Reads such a path; undefined for any other. */
export function readPath(path: string): FilePath | undefined {
  const [, session = "", folder = "", name = ""] = pattern.exec(path) ?? [];
  if (name === "") return undefined;
  try {
    const decoded = decodeURIComponent(session);
    return { session: decoded === "-" ? "" : decoded, folder, name: decodeURIComponent(name) };
  } catch {
    return undefined;
  }
}
