/** A problem document (RFC 9457): how answers are given that no surface describes. */
export function problem(status: number, title: string, detail: string, members: Readonly<Record<string, unknown>> = {}): Response {
  return Response.json({ title, status, detail, ...members }, { status, headers: { "content-type": "application/problem+json" } });
}
