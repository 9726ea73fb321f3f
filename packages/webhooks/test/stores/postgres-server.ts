import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import pg from "pg";
import { find, type Program, postgresDirectories, startProgram, userOf } from "./program.ts";

const command = find("postgres", postgresDirectories());

/** Why tests with Postgres are skipped, if they are. */
export const noPostgres = command === undefined && " (needs Postgres: apt-get install postgresql)";

/** Starts a Postgres of its own, which keeps nothing safe and is thrown away. */
export async function startPostgres(): Promise<Program> {
  if (!command) throw new Error("Postgres is not installed.");
  const initdb = find("initdb", [...postgresDirectories(), dirname(command)]);
  const user = userOf("postgres");
  return startProgram({
    command,
    user,
    prepare: (directory) => {
      const options = { ...user, cwd: directory, stdio: "ignore" } as const;
      execFileSync(initdb ?? "initdb", ["-D", join(directory, "data"), "-U", "test", "-A", "trust", "-E", "UTF8", "--no-sync"], options);
    },
    arguments: (directory) => {
      // Left behind by a server that was killed.
      rmSync(join(directory, "data", "postmaster.pid"), { force: true });
      const settings = ["listen_addresses=", "fsync=off", "max_connections=100", `unix_socket_directories=${directory}`];
      return ["-D", join(directory, "data"), ...settings.flatMap((setting) => ["-c", setting])];
    },
    async ask(directory) {
      const client = new pg.Client(connectionOf(directory));
      client.on("error", () => {});
      await client.connect();
      await client.end();
    },
  });
}

const connectionOf = (directory: string) => ({ host: directory, user: "test", database: "postgres" });

/** A pool that goes on when the server does not; `pg` has the process end otherwise. */
export function poolOf(directory: string, options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...connectionOf(directory), max: 10, ...options });
  pool.on("error", () => {});
  return pool;
}
