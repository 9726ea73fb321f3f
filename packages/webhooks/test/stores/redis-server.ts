import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { find, type Program, startProgram } from "./program.ts";

const command = find("redis-server") ?? find("valkey-server");

/** Why tests with Redis are skipped, if they are. */
export const noRedis = command === undefined && " (needs Redis: apt-get install redis-server)";

/** Starts a Redis of its own, which keeps nothing on disk. */
export async function startRedis(): Promise<Program> {
  if (!command) throw new Error("Redis is not installed.");
  return startProgram({
    command,
    arguments: (directory) => ["--port", "0", "--unixsocket", socketOf(directory), "--save", "", "--appendonly", "no"],
    async ask(directory) {
      const socket = connect(socketOf(directory));
      await once(socket, "connect");
      socket.destroy();
    },
  });
}

export const socketOf = (directory: string) => join(directory, "redis.sock");
