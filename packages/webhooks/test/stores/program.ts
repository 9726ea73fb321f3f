import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** A server on a socket in a directory of its own. */
export interface Program {
  readonly directory: string;
  /** Runs it again after `kill`, on the same data. */
  start(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Where a program is, also one that Debian keeps off the path. */
export function find(name: string, more: readonly string[] = []): string | undefined {
  const directories = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/sbin", ...more];
  return directories.map((directory) => join(directory, name)).find(canRun);
}

/** The directories of all installed versions of Postgres, the newest first. */
export function postgresDirectories(): string[] {
  const root = "/usr/lib/postgresql";
  try {
    const versions = readdirSync(root).sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => join(root, version, "bin"));
  } catch {
    return [];
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Postgres does not run as root, so that root becomes the user that its package has made. */
export function userOf(name: string): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, name])));
  return { uid: uid as number, gid: gid as number };
}

interface Options {
  readonly command: string;
  readonly arguments: (directory: string) => readonly string[];
  readonly user?: ReturnType<typeof userOf>;
  /** Once, before the first start. */
  readonly prepare?: (directory: string) => void;
  /** Rejects while the server does not answer. */
  readonly ask: (directory: string) => Promise<unknown>;
}

/** Starts a server and waits until it answers. It ends with this process at the latest. */
export async function startProgram(options: Options): Promise<Program> {
  const directory = mkdtempSync(join(tmpdir(), "store-"));
  if (options.user) chownSync(directory, options.user.uid, options.user.gid);
  options.prepare?.(directory);
  let child: ChildProcess | undefined;
  const end = () => child?.kill("SIGKILL");
  process.on("exit", end);

  async function start(): Promise<void> {
    let said = "";
    const started = spawn(options.command, options.arguments(directory), { ...options.user, cwd: directory });
    child = started;
    for (const stream of [started.stdout, started.stderr]) stream.on("data", (chunk) => (said += chunk));
    for (const until = performance.now() + 20_000; ; ) {
      const failure = await options.ask(directory).then(
        () => undefined,
        (error) => error,
      );
      if (!failure) return;
      if (started.exitCode !== null || performance.now() > until)
        throw new Error(`${options.command} does not run: ${said}`, { cause: failure });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const over = new Promise((resolve) => child?.once("exit", resolve));
    child.kill("SIGKILL");
    await over;
  }

  await start();
  return {
    directory,
    start,
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      process.off("exit", end);
      rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
