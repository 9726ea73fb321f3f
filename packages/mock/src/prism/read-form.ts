/** The parts of a form; undefined when the body is none. */
export async function readForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  return new Response(body, { headers: { "content-type": contentType } }).formData().catch(() => undefined);
}
