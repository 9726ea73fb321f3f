import { spawnSync } from "node:child_process";

/** Runs a program and gives what it printed. Throws with all of it where the program fails. */
export function run(cwd: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}
