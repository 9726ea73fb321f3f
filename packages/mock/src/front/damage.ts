import type { Damage } from "../scenarios/director.ts";

/** Thrown in place of an answer: the connection is to break. In process it is what a failed `fetch` looks like. */
export class DroppedConnection extends TypeError {
  override readonly name = "TypeError";

  constructor() {
    super("fetch failed: the connection was dropped, as the scenario asks for");
  }
}

/** An answer as the scenario leaves it. */
export async function damaged(response: Response, damage: Damage): Promise<Response> {
  if (damage === "dropped_connection") {
    await response.body?.cancel();
    throw new DroppedConnection();
  }
  const text = isStream(response) ? await beginningOf(response) : await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: response.status, headers });
}

const isStream = ({ headers }: Response) => headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/** What a stream begins with. Its end may be as far away as that of the task, and come only when the clock is moved. */
async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
