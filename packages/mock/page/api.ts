/** Asks the control API about the session that is chosen. Rejects with the sentence that it gives. */
export async function ask<T>(path: string, session: string, change?: { readonly method: string; readonly body?: unknown }): Promise<T> {
  const url = `/__mock/${path}${path.includes("?") ? "&" : "?"}session=${encodeURIComponent(session)}`;
  const { method = "GET", body } = change ?? {};
  const typed = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(url, { method, ...typed });
  if (answer.status === 204) return undefined as T;
  const value = await answer.json();
  if (!answer.ok) throw new Error(value.detail);
  return value as T;
}
