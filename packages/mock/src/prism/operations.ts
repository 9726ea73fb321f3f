import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation as Prism takes it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number] & {
  /** The definitions that a recursive schema refers to. */
  readonly __bundled__?: unknown;
};

const loaded = new Map<string, Promise<Operation[]>>();

/**
 * The operations of a document, read once: the responder, the guard and the proxy share them. Callbacks are left out, because
 * Prism would post a static example at once, also for requests it refuses.
 */
export function loadOperations(documentPath: string): Promise<Operation[]> {
  const known = loaded.get(documentPath);
  if (known) return known;
  const loading = getHttpOperationsFromSpec(documentPath).then((all) => all.map(({ callbacks: _callbacks, ...operation }) => operation));
  loaded.set(documentPath, loading);
  loading.catch(() => loaded.delete(documentPath));
  return loading;
}
