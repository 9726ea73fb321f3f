import { addressOf } from "@gentasks/engine";
import { readPath } from "../files/addresses.ts";
import type { World } from "../world/world.ts";
import { serveFile } from "./files.ts";

/** What a session answers: one of its files, or what the service says. */
export function answerOf({ library, service }: World, request: Request): Response | Promise<Response> {
  const { path } = addressOf(request);
  if (!path.startsWith("/files/")) return service.fetch(request);
  const file = readPath(path);
  return serveFile(request, file && library.find(file));
}
