import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const offline = new URL("offline.ts", import.meta.url).href;

/** The bundle as it is published; every generator reads this very file. */
export const bundle = require.resolve("@gentasks/spec/openapi.json");

/** The valid and invalid inputs that are published with the bundle. */
export const examples = require.resolve("@gentasks/spec/examples.json");

export interface Command {
  readonly version: string;
  /** Runs the command in `folder` and gives what it printed; rejects with that text when it fails. */
  run(folder: string, args: readonly string[]): Promise<string>;
}

/** The command line of an installed package: what its users run. */
export function command(packageName: string, name: string): Command {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { version, bin } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string; bin: Record<string, string> };
  const script = join(dirname(manifest), bin[name] as string);
  return {
    version,
    run: (folder, args) =>
      new Promise((resolve, reject) => {
        const env = { ...process.env, DO_NOT_TRACK: "1" };
        execFile(process.execPath, ["--import", offline, script, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
          if (error) reject(new Error(`${name} ${args.join(" ")}\n${stdout}${stderr}`));
          else resolve(stdout);
        });
      }),
  };
}
