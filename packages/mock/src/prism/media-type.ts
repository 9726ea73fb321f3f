/** The media type of a message, lower case and without parameters; empty when it has none. */
export const mediaType = ({ headers }: { readonly headers: Headers }): string =>
  (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

export const isJson = (type: string): boolean => /^application\/(.+\+)?json$/.test(type);
export const isForm = (type: string): boolean => type === "multipart/form-data" || type === "application/x-www-form-urlencoded";
export const isEvents = (type: string): boolean => type === "text/event-stream";
