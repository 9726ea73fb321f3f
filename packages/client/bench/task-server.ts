/** Answers every request with the same small task, in a process of its own. Tells its parent where it listens. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const task = { task_id: "tsk_1", model: "google/veo-3.1-fast", status: "processing", progress: 40, created_at: 1767225600 };
// The envelope of our surface, and the fields by which the peers know a task.
const answer = Buffer.from(JSON.stringify({ code: 200, success: true, data: task, id: "tsk_1", request_id: "tsk_1", status: "RUNNING" }));

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
    response.end(answer);
  });
});
// No connection is to end while others are measured.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
