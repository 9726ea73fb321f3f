import { readdirSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { createMock, type Mock } from "../src/index.ts";

const open: Mock[] = [];

afterEach(async () => {
  for (const mock of open.splice(0)) await mock.close();
});

function makeMock(): Mock {
  const mock = createMock({ baseUrl: "http://127.0.0.1:4010", clock: { mode: "manual" } });
  open.push(mock);
  return mock;
}

const get = (mock: Mock, path: string, method = "GET") => mock.fetch(new Request(`http://127.0.0.1:4010${path}`, { method }));

test("the page and all it asks for come from the mock", async () => {
  const mock = makeMock();
  const seen = new Set<string>();
  const waiting = ["/"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await get(mock, path);
    expect([path, answer.status]).toEqual([path, 200]);
    const text = await answer.text();
    for (const [, found = ""] of text.matchAll(/(?:src|href)="([^"]+)"/g)) waiting.push(found);
    for (const [, found = ""] of text.matchAll(/from "\.\/([^"]+)"/g)) waiting.push(`/__mock/page/${found}`);
  }
  expect([...seen].filter((path) => path.endsWith(".js"))).toHaveLength(
    readdirSync(new URL("../page/", import.meta.url)).filter((name) => name.endsWith(".ts")).length,
  );
  expect([...seen].filter((path) => !path.startsWith("/"))).toEqual([]);
});

test("the page may load nothing from elsewhere and run nothing that is written into it", async () => {
  const answer = await get(makeMock(), "/");
  const policy = answer.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(await answer.text()).not.toMatch(/<script>|<style|style="|onclick=/);
});

test("scripts of the page put no markup together", () => {
  const folder = new URL("../page/", import.meta.url);
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".ts"))) {
    expect(readFileSync(new URL(name, folder), "utf8")).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  }
});

test("every control of the page has a name", async () => {
  const text = await (await get(makeMock(), "/")).text();
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, id] of text.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  for (const [, inner = ""] of text.matchAll(/<button[^>]*>(.*?)<\/button>/gs)) expect(inner.trim()).not.toBe("");
  expect(text).toContain('<html lang="en">');
});

test("the commands it shows work", async () => {
  const mock = makeMock();
  const { surfaces } = (await (await get(mock, "/__mock/about")).json()) as { surfaces: { surface: string; example: string }[] };
  expect(surfaces.map(({ surface }) => surface)).toEqual(["unified", "async", "direct", "router"]);
  for (const { example } of surfaces) {
    const [, url = ""] = /^curl (\S+)/.exec(example) ?? [];
    const [, body = ""] = /-d '(.*)'$/s.exec(example) ?? [];
    const headers = Object.fromEntries([...example.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value]));
    expect((await mock.fetch(new Request(url, { method: "POST", headers, body }))).status).toBe(200);
  }
});

test("HEAD of the page has no body, and other methods are left to the service", async () => {
  const mock = makeMock();
  const head = await get(mock, "/", "HEAD");
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await get(mock, "/", "POST")).headers.get("content-type")).toBe("application/json");
});
