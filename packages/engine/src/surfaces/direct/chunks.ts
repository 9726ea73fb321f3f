import type { components } from "@gentasks/schema";
import type { Task } from "../../task/task.ts";
import { seconds } from "../seconds.ts";
import { usageOf } from "./index.ts";

type Chunk = components["schemas"]["DirectChatChunk"];

/**
 * A text in pieces as server-sent events: the first piece names the role, the last tells why the text ended and what it used,
 * and `[DONE]` closes. A task that has failed meanwhile breaks the stream off, so that nobody takes it for complete.
 */
export async function* chunksOf(task: Task, texts: AsyncIterable<string>, latest: () => Promise<Task>): AsyncGenerator<string> {
  const common = { id: task.id, object: "task.completion.chunk", created: seconds(task.createdAt), model: task.model };
  const chunk = (delta: Chunk["choices"][number]["delta"], more: Partial<Chunk> = {}, finish: string | null = null): string => {
    const body: Chunk = { ...common, choices: [{ index: 0, delta, finish_reason: finish }], ...more };
    return `data: ${JSON.stringify(body)}\n\n`;
  };
  let first = true;
  for await (const content of texts) {
    yield chunk({ ...(first && { role: "assistant" }), content });
    first = false;
  }
  const ended = await latest();
  if (ended.state !== "completed") throw new Error(ended.failure?.message ?? "The answer was given up");
  yield chunk({}, { usage: usageOf(ended) }, ended.output?.finish ?? "stop");
  yield "data: [DONE]\n\n";
}
