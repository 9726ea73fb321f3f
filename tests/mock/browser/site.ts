import { listen, type Server } from "@gentasks/mock/server";

const page = "<!doctype html><title>Test</title><link rel=icon href=data:,><body><script type=module src=/main.js></script>";

/** Serves an empty page with a script, and whatever other scripts by their paths. */
export function serveSite(main: string, scripts: Readonly<Record<string, string>> = {}): Promise<Server> {
  const all: Readonly<Record<string, string>> = { "/main.js": main, ...scripts };
  return listen(
    async ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === "/") return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
      const script = all[pathname];
      return script === undefined
        ? new Response(null, { status: 404 })
        : new Response(script, { headers: { "content-type": "text/javascript; charset=utf-8" } });
    },
    { port: 0 },
  );
}
