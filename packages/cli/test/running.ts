import { afterEach, vi } from "vitest";
import { run } from "../src/run.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs a command line in this process; what it prints, line by line, and its exit code. */
export async function running(...args: readonly string[]) {
  const said: string[] = [];
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation((text) => void said.push(String(text)));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
  const code = await run(args);
  return { code, said };
}
