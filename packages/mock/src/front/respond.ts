/** Answers of the mock's own pages and controls, as opposed to the service's. */
export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

/** `pointer` says where in the body it is wrong. */
export const problem = (status: number, title: string, detail: string, pointer?: string): Response =>
  new Response(JSON.stringify({ title, status, detail, ...(pointer !== undefined && { pointer }) }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
