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
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: response.status, headers });
}
