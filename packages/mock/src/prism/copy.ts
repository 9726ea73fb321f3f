import { drop } from "./drop.ts";
import { isEvents, mediaType } from "./media-type.ts";

interface Copied {
  /** For the caller. */
  readonly answer: Response;
  /** To look at. Its body must be read or cancelled. */
  readonly copy: Response;
  /** Whether the answer is a stream, of which the copy sees only what the caller has taken. */
  readonly live: boolean;
}

/**
 * A response for the caller, and a copy of it. An event stream is passed on chunk by chunk, and the copy ends when the caller
 * goes away, so that nothing is kept open or read ahead on its behalf.
 */
export function copyOf(response: Response): Copied {
  if (!response.body || !isEvents(mediaType(response))) return { answer: response, copy: response.clone(), live: false };
  let copied: ReadableStreamDefaultController<Uint8Array> | undefined;
  const seen = new ReadableStream<Uint8Array>({
    start(controller) {
      copied = controller;
    },
    cancel() {
      copied = undefined;
    },
  });
  const end = () => copied?.close();
  const passing = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      copied?.enqueue(chunk);
    },
    flush: end,
    cancel: end,
  });
  const { status, statusText, headers } = response;
  return {
    answer: new Response(response.body.pipeThrough(passing), { status, statusText, headers }),
    copy: new Response(seen, { status, headers }),
    live: true,
  };
}

/**
 * The body of an answered request, from the clone that was made before. Undefined when the service did not read it to the end:
 * such a body may never end.
 */
export async function bodyTaken(request: Request, clone: Request, { status }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (request.bodyUsed && status !== 413) return new Uint8Array(await clone.arrayBuffer());
  drop(clone);
  return undefined;
}
