/**
 * Whether a request comes from where a mock may be controlled: from no page at all, or from a page of this machine or of the mock
 * itself. Any page that one looks at can send requests to this machine.
 */
export function mayControl({ headers, url }: Request): boolean {
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host, hostname } = new URL(origin);
  return host === new URL(url).host || hostname === "localhost" || hostname.endsWith(".localhost") || isLoopback(hostname);
}

const isLoopback = (hostname: string) => hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
