/** What an answer or a failed request says went wrong, in its own words. */
export function reason(error: unknown): string {
  const data = typeof error === "object" && error !== null && "data" in error ? error.data : error;
  if (typeof data === "object" && data !== null && "message" in data) return String(data.message);
  return error ? String(error) : "The server gave no reason";
}
