import { readPath } from "../files/addresses.ts";
import type { World } from "../world/world.ts";
import { serveFile } from "./files.ts";

/** What a session answers: one of its files, or what the service says. */
export function answerOf({ library, service }: World, request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith("/files/")) return service.fetch(request);
  const path = readPath(pathname);
  return serveFile(request, path && library.find(path));
}
