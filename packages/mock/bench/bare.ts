/** The least a server can do: read and parse the body, and answer with JSON. */
import { createServer } from "node:http";

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const text = Buffer.concat(parts).toString();
    const body = text ? JSON.parse(text) : {};
    const answer = JSON.stringify({ code: 200, success: true, data: { task_id: "tsk_1", status: "pending", model: body.model } });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) });
    response.end(answer);
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
