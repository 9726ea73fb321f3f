import { addressOf } from "@gentasks/engine";
import { type ClockControl, createClockControl } from "./control/clock.ts";
import { type Control, createControl } from "./control/control.ts";
import { Exchanges } from "./control/exchanges.ts";
import { baseUrlOf, readPath } from "./files/addresses.ts";
import { answerOf } from "./front/answer.ts";
import { isPreflight, preflight, readable } from "./front/cors.ts";
import { damaged } from "./front/damage.ts";
import { serveFile } from "./front/files.ts";
import { problem } from "./front/respond.ts";
import { Recording } from "./log/recording.ts";
import type { Fetch, MockOptions } from "./options.ts";
import { Sessions } from "./world/sessions.ts";
import { World } from "./world/world.ts";

/** The whole service in process. */
export interface Mock {
  /** Answers a request. Use it as the `fetch` of a client, or put it behind a port. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Its time. */
  readonly clock: ClockControl;
  /** Everything that can be seen and changed of it. */
  readonly control: Control;
  /** Stops all that is going on. */
  close(): Promise<void>;
}

/** What a session's name may be, in a sentence. */
const noSession = "A session's name has up to 64 letters, digits and . : _ -";

/** Makes a mock: every surface, tasks that run, files that play, callbacks to this machine. Needs no port and no disk. */
export function createMock(options: MockOptions = {}): Mock {
  const recording = options.log || options.onLog ? new Recording(options) : undefined;
  const sessions = new Sessions(
    (session, state) => recording?.begin(session, state) ?? new World(session, options, undefined, state),
    options.maxSessions,
  );
  const exchanges = new Exchanges();
  const clock = createClockControl(options.clock?.mode ?? "real", worldOf);
  const control = createControl({ sessions, worldOf, exchanges, ...(recording && { book: recording.book }) });
  let responder: Promise<Fetch> | undefined;

  function worldOf(session = ""): World {
    const world = sessions.get(session);
    if (!world) throw new RangeError(`${noSession} (got ${JSON.stringify(session.slice(0, 80))})`);
    return world;
  }

  function answer(request: Request): Response | Promise<Response> {
    if (isPreflight(request)) return preflight(request);
    const { path } = addressOf(request);
    if (isOwn(request.method, path)) return own(request);
    if (path.startsWith("/files/")) return fileAt(request, path);
    if (options.responder && request.headers.has("prefer")) return preferred(request, options.responder);
    const session = request.headers.get("x-mock-session") ?? "";
    const world = sessions.get(session);
    return world ? noted(session, world, request) : problem(400, "Not a session", `${noSession}; change X-Mock-Session`);
  }

  const own = async (request: Request) =>
    (await import("./front/own.ts")).answerOwn(request, { control, clock, baseUrl: baseUrlOf(options), links: options.links ?? [] });

  async function preferred(request: Request, load: () => Promise<Fetch>): Promise<Response> {
    responder ??= load();
    return (await responder)(request);
  }

  async function noted(session: string, world: World, request: Request): Promise<Response> {
    const { method, url, headers } = request;
    const began = performance.now();
    let status = 0;
    try {
      const response = await inWorld(world, request);
      status = response.status;
      return response;
    } finally {
      const ms = performance.now() - began;
      exchanges.add({ at: world.clock.now(), ms, session, method, url, status, headers });
    }
  }

  function fileAt(request: Request, path: string): Response | Promise<Response> {
    const world = sessions.find(readPath(path)?.session ?? "");
    return world ? inWorld(world, request) : serveFile(request, undefined);
  }

  // What has no body and no meaning here cannot be made again, nor be logged.
  const inWorld = (world: World, request: Request): Promise<Response> =>
    recording && request.method !== "TRACE"
      ? recording.in(world).exchange(
          request,
          (copy) => answerOf(world, copy),
          async (copy, response) => finish(world, copy, response),
        )
      : serve(world, request);

  return {
    fetch: async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      const response = await answer(request);
      return request.headers.has("origin") ? readable(response) : response;
    },
    clock,
    control,
    close: () => sessions.close(),
  };
}

/** Whether a request is for the page or the control API, which are loaded when somebody asks for them. */
const isOwn = (method: string, path: string) =>
  path.startsWith("/__mock/") || ((path === "/" || path === "/favicon.ico") && (method === "GET" || method === "HEAD"));

async function serve(world: World, request: Request): Promise<Response> {
  world.clock.step();
  const response = await answerOf(world, request);
  return finish(world, request, response);
}

/** Sees to what an answer has set going, and does to it what a scenario asks for. */
function finish({ host, director }: World, request: Request, response: Response): Response | Promise<Response> {
  const settled = host.settle();
  const damage = director.damageTo(request);
  if (settled) return settled.then(() => (damage ? damaged(response, damage) : response));
  return damage ? damaged(response, damage) : response;
}
