/** Runs pieces of work, at most so many at once for each host; the others wait their turn. */
export function createHostLimit(most: number): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const hosts = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return async (host, work) => {
    const own = hosts.get(host) ?? { running: 0, waiting: [] };
    hosts.set(host, own);
    // Whoever ends hands its place on, so that nobody who comes later can take it first.
    if (own.running >= most) await new Promise<void>((go) => own.waiting.push(go));
    else own.running++;
    try {
      return await work();
    } finally {
      const next = own.waiting.shift();
      if (next) next();
      else if (--own.running === 0) hosts.delete(host);
    }
  };
}
