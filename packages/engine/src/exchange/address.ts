/**
 * Path and query of a request's URL. It is in its normal form already, so that cutting it is enough: parsing it again would cost as
 * much as all else that reading a task takes.
 */
export function addressOf({ url }: Pick<Request, "url">): { readonly path: string; readonly search: string } {
  const from = url.indexOf("/", url.indexOf("://") + 3);
  const hash = url.indexOf("#", from);
  const end = hash < 0 ? url.length : hash;
  const query = url.indexOf("?", from);
  return query < 0 || query > end
    ? { path: url.slice(from, end), search: "" }
    : { path: url.slice(from, query), search: url.slice(query, end) };
}
