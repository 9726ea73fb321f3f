/** Serves the bundled document until it is told to stop. HOST and PORT choose where; 127.0.0.1:4010 by default. */
import { readFileSync } from "node:fs";
import { banner } from "./banner.ts";
import { createPrismFetch, specPath } from "./prism.ts";
import { listen } from "./server.ts";

const path = specPath();
const port = Number(process.env.PORT ?? 4010);
try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535 (got ${JSON.stringify(process.env.PORT)}).`);
  const server = await listen(await createPrismFetch(path), { hostname: process.env.HOST ?? "127.0.0.1", port });
  console.log(banner(server.url, JSON.parse(readFileSync(path, "utf8"))));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
