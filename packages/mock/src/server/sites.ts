import { statSync } from "node:fs";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { problem } from "../front/respond.ts";
import type { Fetch, PageLink } from "../options.ts";
import { OptionError } from "./option-error.ts";

/** A folder of pages that is served beside the mock. */
export interface Site extends PageLink {
  /** Where it is served; begins and ends with a slash, as `/docs/`. */
  readonly path: string;
  /** The folder on this machine. */
  readonly folder: string;
}

/** What the service and the mock answer themselves, so that no site may hide it. */
const taken = /^\/(?:$|files\/|__mock\/|v1\/|api\/)/;

/** The same fetch function with sites in front of it. Throws an `OptionError` at a path or a folder that cannot be. */
export function withSites(fetch: Fetch, sites: readonly Site[]): Fetch {
  if (sites.length === 0) return fetch;
  const app = new Hono();
  for (const { path, folder } of sites) {
    check(path, folder);
    const bare = path.slice(0, -1);
    // Addresses on the page are relative to its folder.
    app.get(bare, (context) => (context.req.path === bare ? context.redirect(path, 308) : context.notFound()));
    app.get(`${path}*`, harmless, serveStatic({ root: folder, rewriteRequestPath: (asked) => asked.slice(bare.length) }));
    app.all(`${path}*`, ({ req }) => problem(404, "No such page", `${req.path} is not among the files of ${path}`));
  }
  app.all("*", ({ req }) => fetch(req.raw));
  // What the fetch function throws is the listener's to tell.
  app.onError((error) => {
    throw error;
  });
  return async (request) => app.fetch(request);
}

async function harmless(context: Context, next: () => Promise<void>): Promise<void> {
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "no-referrer");
  context.header("cache-control", "no-cache");
  await next();
}

function check(path: string, folder: string): void {
  if (!/^\/(?:[\w.-]+\/)+$/.test(path) || taken.test(path)) {
    throw new OptionError(`A site cannot be served at ${JSON.stringify(path)}; give a path of its own between slashes, such as /docs/`);
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new OptionError(`The site at ${path} cannot be served: there is no folder ${folder}`);
  }
}
