/**
 * Creates a task and waits for its result. Start the mock first (`npx -y pnpm@12 start` at the root), then
 * `node first-task.ts`. GENTASKS_BASE_URL and GENTASKS_API_KEY point it at a service instead.
 */
import { createClient } from "@gentasks/client";

const client = createClient({ apiKey: process.env.GENTASKS_API_KEY ?? "test" });

const { output } = await client.run(
  "google/veo-3.1-fast",
  { prompt: "A lighthouse at dusk, waves rolling in", duration: 8 },
  {
    onSubmit: ({ id }) => console.log(`created ${id}`),
    onUpdate: ({ status }) => console.log(status),
  },
);
console.log(output);
