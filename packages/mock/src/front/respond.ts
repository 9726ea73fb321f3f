/** Answers of the mock's own pages and controls, as opposed to the service's. */
export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

export const problem = (status: number, title: string, detail: string): Response =>
  new Response(JSON.stringify({ title, status, detail }), { status, headers: { "content-type": "application/problem+json" } });
