import { readPath } from "../files/addresses.ts";
import type { World } from "../world/world.ts";
import { serveFile } from "./files.ts";

/** What a session answers: one of its files, or what the service says. */
export function answerOf({ library, service }: World, request: Request): Response | Promise<Response> {
  const path = readPath(new URL(request.url).pathname);
  return path ? serveFile(request, library.find(path)) : service.fetch(request);
}
