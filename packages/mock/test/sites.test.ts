import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startMockServer } from "../src/server.ts";

const outer = mkdtempSync(join(tmpdir(), "gentasks-sites-"));
const folder = join(outer, "docs");
mkdirSync(join(folder, "guide"), { recursive: true });
writeFileSync(join(outer, "secret.txt"), "not for pages");
writeFileSync(join(folder, "index.html"), "<title>Docs</title>");
writeFileSync(join(folder, "guide", "index.html"), "<p>guide</p>");
writeFileSync(join(folder, "app.js"), "export {};");
afterAll(() => rmSync(outer, { recursive: true }));

const docs = { path: "/docs/", folder, title: "Docs", about: "How it works" };

/** As it was typed: `fetch` would take the dots out first. */
function raw(url: string, path: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, async (answer) => {
      const parts: string[] = [];
      for await (const part of answer.setEncoding("utf8")) parts.push(part);
      resolve({ status: answer.statusCode, text: parts.join("") });
    })
      .on("error", reject)
      .end();
  });
}

test("a folder of pages is served beside the mock, and the page of the mock leads to it", async () => {
  const { url, close } = await startMockServer({ port: 0, sites: [docs] });
  try {
    const first = await fetch(`${url}/docs/`);
    expect([first.status, await first.text()]).toEqual([200, "<title>Docs</title>"]);
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await (await fetch(`${url}/docs/guide/`)).text()).toBe("<p>guide</p>");
    expect((await fetch(`${url}/docs/app.js`)).headers.get("content-type")).toContain("javascript");
    const bare = await fetch(`${url}/docs`, { redirect: "manual" });
    expect([bare.status, bare.headers.get("location")]).toEqual([308, "/docs/"]);
    const { links } = (await (await fetch(`${url}/__mock/about`)).json()) as { links: unknown };
    expect(links).toEqual([{ path: "/docs/", title: "Docs", about: "How it works" }]);

    expect((await fetch(`${url}/docs/nothing`)).status).toBe(404);
    expect((await fetch(`${url}/docs/`, { method: "POST" })).status).toBe(404);
    const models = await fetch(`${url}/v1/models`, { headers: { authorization: "Bearer test" } });
    expect(models.status).toBe(200);
    expect((await fetch(`${url}/documents`)).headers.get("content-type")).toContain("application/json");
  } finally {
    await close();
  }
});

test("nothing outside the folder is served", async () => {
  const { url, close } = await startMockServer({ port: 0, sites: [docs] });
  try {
    for (const path of ["..", "%2e%2e", "%2E%2E", "..%2f", "%2e%2e%2f", "..\\", "..%5c", "guide/../..", ".%00/..", "%252e%252e"]) {
      const { status, text } = await raw(url, `/docs/${path}/secret.txt`);
      expect([path, status !== undefined && status >= 400 && status < 500, text.includes("not for pages")]).toEqual([path, true, false]);
    }
  } finally {
    await close();
  }
});

test.each([
  [{ ...docs, path: "docs" }, /"docs"/],
  [{ ...docs, path: "/v1/" }, /"\/v1\/"/],
  [{ ...docs, path: "/__mock/page/" }, /__mock/],
  [{ ...docs, folder: join(outer, "none") }, /no folder/],
])("a site that cannot be is refused: %j", async (site, message) => {
  await expect(startMockServer({ port: 0, sites: [site] })).rejects.toThrow(message);
});
