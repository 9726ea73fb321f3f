/** Builds the site: the generated pages, the pages themselves, and the reference beside them. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("../", import.meta.url));
const openapi = fileURLToPath(import.meta.resolve("@gentasks/spec/openapi.json"));

await import("./generate.ts");
run("astro", "build");
run(
  "redocly",
  "build-docs",
  openapi,
  "--output",
  "dist/reference/index.html",
  "--inlineBundle",
  "--title",
  "gentasks API reference",
  "--lint-config",
  "off",
);
keepAtHome("dist/reference/index.html");

/** The reference fetches the logo of its maker from elsewhere; it gets a word in its place. */
function keepAtHome(file: string): void {
  const word =
    "<svg xmlns='http://www.w3.org/2000/svg' width='48' height='14'><text y='11' font-family='sans-serif' font-size='11'>Redocly</text></svg>";
  const address = /https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g;
  const page = readFileSync(`${here}${file}`, "utf8");
  if (!address.test(page)) throw new Error(`${file} has no logo from elsewhere any more: take keepAtHome out of scripts/build.ts.`);
  writeFileSync(`${here}${file}`, page.replace(address, `data:image/svg+xml,${encodeURIComponent(word).replaceAll("'", "%27")}`));
}

function run(tool: string, ...args: string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { status, stdout, stderr, error } = spawnSync(`node_modules/.bin/${tool}`, args, { cwd: here, env, encoding: "utf8" });
  if (status === 0) return;
  throw new Error(`${tool} ${args[0]} ended with ${status ?? error?.message}:\n${stdout}${stderr}`);
}
