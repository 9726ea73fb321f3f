import { readPath } from "./files/addresses.ts";
import { isPreflight, preflight, readable } from "./front/cors.ts";
import { damaged } from "./front/damage.ts";
import { serveFile } from "./front/files.ts";
import { problem } from "./front/respond.ts";
import type { Fetch, MockOptions } from "./options.ts";
import { Sessions } from "./world/sessions.ts";
import type { World } from "./world/world.ts";

/** The whole service in process. */
export interface Mock {
  /** Answers a request. Use it as the `fetch` of a client, or put it behind a port. */
  readonly fetch: Fetch;
  /** Stops all that is going on. */
  close(): Promise<void>;
}

/** Makes a mock: every surface, tasks that run, files that play, callbacks to this machine. Needs no port and no disk. */
export function createMock(options: MockOptions = {}): Mock {
  const sessions = new Sessions(options, () => ({ onRow: () => {} }));
  let responder: Promise<Fetch> | undefined;

  async function answer(request: Request): Promise<Response> {
    if (isPreflight(request)) return preflight(request);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/files/")) return fileAt(request, pathname);
    if (request.headers.has("prefer") && options.responder) {
      responder ??= options.responder();
      return (await responder)(request);
    }
    const world = sessions.get(request.headers.get("x-mock-session") ?? "");
    return world ? serve(world, request) : problem(400, "Not a session", "X-Mock-Session takes up to 64 letters, digits and . : _ -");
  }

  function fileAt(request: Request, pathname: string): Response {
    const path = readPath(pathname);
    return serveFile(request, path && sessions.find(path.session)?.library.find(path));
  }

  return {
    fetch: async (request) => readable(request, await answer(request)),
    close: () => sessions.close(),
  };
}

async function serve({ clock, service, director, host }: World, request: Request): Promise<Response> {
  clock.step();
  const response = await service.fetch(request);
  // With a clock that stands still, what is due now is done now.
  if (clock.mode === "manual") await host.advanceTo(clock.now());
  else host.wake();
  const damage = director.damageTo(request);
  return damage ? damaged(response, damage) : response;
}
