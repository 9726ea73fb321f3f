import { mockUrl } from "@gentasks/schema/operations";

/** The files of a starter by their paths. */
export const starter = (version: string): Readonly<Record<string, string>> => ({
  "package.json": `${JSON.stringify(
    {
      private: true,
      type: "module",
      scripts: { mock: "gentasks mock", generate: "node --env-file=.env generate.ts" },
      dependencies: { "@gentasks/client": `^${version}`, "@gentasks/webhooks": `^${version}` },
      devDependencies: { gentasks: `^${version}` },
      engines: { node: ">=22.18" },
    },
    null,
    2,
  )}\n`,
  ".env.example": `# Where the service is, and your key for it. These are for the mock on this machine: npx gentasks mock
GENTASKS_BASE_URL=${mockUrl}
GENTASKS_API_KEY=test
# What callbacks are signed with; the mock prints its own when it starts.
GENTASKS_WEBHOOK_SECRET=
`,
  "generate.ts": `import { createClient, TaskFailedError } from "@gentasks/client";

// Address and key come from the environment: see .env.example.
const client = createClient();

try {
  const { output } = await client.run("google/veo-3.1-fast", { prompt: "A lighthouse at dusk", duration: 8 });
  console.log(output.video_url);
} catch (error) {
  if (!TaskFailedError.is(error)) throw error;
  console.error(\`The task failed: \${error.message}\`);
  process.exitCode = 1;
}
`,
  "webhook.ts": `import { createWebhookHandler } from "@gentasks/webhooks";

// A fetch-style handler: a route of Next.js, Hono, Workers, Bun or Deno. @gentasks/webhooks has doors for Express, Fastify and node:http.
export const POST = createWebhookHandler({
  // Asked for with the first callback, so that a build without the variable succeeds.
  secrets: () => process.env.GENTASKS_WEBHOOK_SECRET ?? "",
  on: {
    "task.completed": ({ taskId, payload }) => console.log(taskId, payload.data),
    "task.failed": ({ taskId, payload }) => console.error(taskId, payload.error_message),
  },
});
`,
  ".github/workflows/contract.yml": `name: Contract
on: [push]
jobs:
  # Holds a server against the description of the API. Without --spend nothing is sent that could create a task.
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: npx gentasks verify --fast --junit contract.xml
        env:
          GENTASKS_BASE_URL: \${{ vars.GENTASKS_BASE_URL }}
          GENTASKS_API_KEY: \${{ secrets.GENTASKS_API_KEY }}
`,
});
