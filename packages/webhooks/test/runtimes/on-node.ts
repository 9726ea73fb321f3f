/** Runs the core and the adapter of node:http on whichever Node it is started by; prints what came of it. */
import { once } from "node:events";
import { createServer, request as open } from "node:http";
import { connect } from "node:net";
import { toNodeListener } from "../../src/http.ts";
import { createWebhookHandler, generateSecret } from "../../src/index.ts";
import { signTestEvent } from "../../src/testing.ts";
import { run } from "./program.ts";

const secret = generateSecret();
const refused: string[] = [];
const handler = createWebhookHandler({
  secrets: [secret],
  maxBodyBytes: 1000,
  bodyTimeoutMs: 400,
  on: { "*": () => {} },
  onError: ({ code }) => refused.push(code),
});
const answer = toNodeListener(handler);
const server = createServer(async (request, response) => {
  if (request.url === "/read") for await (const _ of request);
  await answer(request, response);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as { port: number };
const url = `http://127.0.0.1:${port}/`;

/** The status for a body in two pieces. */
async function statusOf(path: string, pieces: readonly (string | number)[], more: Readonly<Record<string, string>> = {}): Promise<number> {
  const event = await signTestEvent("task.completed", { secret });
  const request = open({
    port,
    host: "127.0.0.1",
    path,
    method: "POST",
    agent: false,
    headers: { ...Object.fromEntries(event.headers), ...more },
  });
  const answered = once(request, "response") as Promise<[{ statusCode: number; resume(): void }]>;
  request.on("error", () => {});
  for (const piece of pieces.length > 0 ? pieces : [await event.text()]) {
    if (typeof piece === "number") await new Promise((go) => setTimeout(go, piece));
    else request.write(piece);
  }
  request.end();
  const [response] = await answered;
  response.resume();
  return response.statusCode;
}

/** Sends half of a body and hangs up. */
async function hangUp(): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{");
  await new Promise((go) => setTimeout(go, 50));
  socket.destroy();
  while (!refused.includes("body_aborted")) await new Promise((go) => setTimeout(go, 5));
}

const seen = {
  good: (await fetch(await signTestEvent("task.completed", { secret, url }))).status,
  read: await statusOf("/read", []),
  long: await statusOf("/", ["x".repeat(100_000)]),
  late: await statusOf("/", ["{", 900]),
  gzip: await statusOf("/", [], { "content-encoding": "gzip" }),
  hungUp: await hangUp(),
  after: await statusOf("/", []),
};
server.closeAllConnections();
server.close();
console.log(JSON.stringify({ version: process.version, core: await run(), seen, refused }));
