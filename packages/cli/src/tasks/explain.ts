import { AuthenticationError, InputInvalidError, TasksError, ValidationError } from "@gentasks/client";
import type { Server } from "../config/server.ts";
import { plain } from "../terminal/plain.ts";
import { UsageError } from "../usage-error.ts";

/** Does something at a server, and says of what goes wrong what to do. */
export async function explained<T>({ baseUrl, keyFrom }: Server, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!TasksError.is(error)) throw error;
    const { code, message, errors = [] } = error;
    if (AuthenticationError.is(error)) {
      throw told(
        error,
        `${baseUrl} does not know the key. It comes from ${keyFrom}; set another with --key, GENTASKS_API_KEY or \`gentasks config set key …\`.`,
      );
    }
    if (code === "connection_refused") {
      throw told(error, `Nothing answers at ${baseUrl}. \`gentasks mock\` runs a server on this machine; --base-url names another.`);
    }
    if (InputInvalidError.is(error) || ValidationError.is(error)) {
      const faults = errors.map(({ message: fault }) => `  ${plain(fault)}`);
      if (faults.length > 0) throw Object.assign(new UsageError(`The input was not taken:\n${faults.join("\n")}`), { cause: error });
    }
    throw told(error, message);
  }
}

const told = (cause: TasksError, message: string): Error => Object.assign(new Error(plain(message), { cause }), { stack: cause.stack });
