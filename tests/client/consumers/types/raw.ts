import type { Client } from "@gentasks/client";
import type { components } from "@gentasks/schema";
import { type Equal, is } from "./equal.ts";

declare const client: Client;

// Every operation of the description, typed by it; errors are values.
const { data, error, response } = await client.raw.GET("/v1/tasks/{task_id}", { params: { path: { task_id: "task" } } });
if (data) is<Equal<typeof data.data.status, components["schemas"]["UnifiedTask"]["status"]>>();
else is<Equal<typeof error.code, number>>();
is<Equal<typeof response, Response>>();

client.raw.POST("/v1/tasks", { body: { model: "google/veo-3.1-fast", input: { prompt: "A lighthouse" } } });
client.raw.GET(
  // @ts-expect-error no such path
  "/v1/tusks",
  {},
);
client.raw.GET("/v1/tasks/{task_id}", {
  params: {
    path: {
      // @ts-expect-error no such place in the path
      id: "task",
    },
  },
});
