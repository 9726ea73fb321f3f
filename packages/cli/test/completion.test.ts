import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporary } from "./command.ts";
import { running } from "./running.ts";

const program = fileURLToPath(new URL("../src/gentasks.ts", import.meta.url));

test.each<[readonly string[], readonly string[]]>([
  [["mo"], ["mock", "models"]],
  [
    ["models", ""],
    ["list", "show"],
  ],
  [["models", "show", "google/veo-3.1-f"], ["google/veo-3.1-fast"]],
  [["run", "suno/"], ["suno/jobs"]],
  [["run", "suno/jobs", ""], []],
  [["run", "google/veo-3.1-fast", "-i", "du"], ["duration="]],
  [["run", "--key", "k", "google/veo-3.1-fast", "--set", "start"], ["start_image_url="]],
  [["run", "google/veo-3.1-fast", "--max"], ["--max-price"]],
  [["get", "x", "--surface", "un"], ["unified"]],
  [["list", "--model", "suno/"], ["suno/jobs"]],
  [["run", "--input", ""], []],
  [["nonsense", ""], expect.arrayContaining(["mock", "run"])],
])("after %j comes %j", async (words, found) => {
  const { code, said } = await running("__complete", ...words);
  expect([code, said]).toEqual([0, found]);
});

test("bash asks the command, and offers what it says", async () => {
  const { said } = await running("completion", "bash");
  const command = temporary("gentasks");
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${program}' "$@"\n`, { mode: 0o755 });
  const script = join(dirname(command), "script");
  const line = ["gentasks", "run", "google/veo-3.1-fast", "-i", "dur"];
  writeFileSync(
    script,
    `${said.join("\n")}\nCOMP_WORDS=(${line.join(" ")})\nCOMP_CWORD=4\ncompopt() { :; }\n_gentasks\nprintf '%s' "\${COMPREPLY[*]}"\n`,
  );
  const env = { ...process.env, PATH: `${dirname(command)}:${process.env.PATH}` };
  const { stdout, stderr } = spawnSync("bash", [script], { encoding: "utf8", env });
  expect([stdout, stderr]).toEqual(["duration=", ""]);
});

test("there is one for zsh and for fish, and none for others", async () => {
  expect((await running("completion", "zsh")).said.join("\n")).toContain("compdef _gentasks gentasks");
  expect((await running("completion", "fish")).said.join("\n")).toContain("complete -c gentasks");
  expect((await running("completion", "cmd")).code).toBe(2);
});
