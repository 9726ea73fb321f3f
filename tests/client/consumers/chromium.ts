import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { listen } from "@gentasks/mock/server";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** Opens a site in Chromium; gives what its page posts to /result. The page learns from /server where the service is. */
export async function visit(site: string, baseUrl: string): Promise<unknown> {
  const executable = process.env.CHROMIUM ?? usual.find((path) => existsSync(path));
  if (executable === undefined)
    throw new Error(`No Chromium in ${usual.join(", ")}: install it (apt-get install chromium), or name another in CHROMIUM`);

  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const server = await listen(
    async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/server") return new Response(baseUrl);
      if (pathname === "/result") {
        resolve(await request.json());
        return new Response(null, { status: 204 });
      }
      const path = join(site, normalize(pathname === "/" ? "/index.html" : pathname));
      if (!existsSync(path)) return new Response(null, { status: 404 });
      return new Response(readFileSync(path), { headers: { "content-type": types[extname(path)] ?? "application/octet-stream" } });
    },
    { port: 0 },
  );
  const profile = mkdtempSync(join(tmpdir(), "gentasks-chromium-"));
  const browser = spawn(executable, [...args, `--user-data-dir=${profile}`, server.url], { stdio: "ignore" });
  const ended = once(browser, "exit");
  browser.on("error", reject);
  browser.on("exit", (code) => reject(new Error(`Chromium ended with ${code} before the page had told anything`)));
  try {
    return await promise;
  } finally {
    browser.kill("SIGKILL");
    await ended;
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
