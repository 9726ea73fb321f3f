// Generated from spec/ by `pnpm generate`. Do not edit.

import type { EventFacts, EventType } from "../events.ts";

/** Every callback, in the order of the document. */
export const events = {
  "task.completed": {"surface":"unified","id":"task_id","model":"model","ranks":{"completed":0},"final":true},
  "task.failed": {"surface":"unified","id":"task_id","model":"model","ranks":{"failed":0},"final":true},
  "async.task.in_progress": {"surface":"async","id":"id","ranks":{"queued":0,"in_progress":1},"final":false},
  "async.task.completed": {"surface":"async","id":"id","ranks":{"completed":2},"final":true},
  "async.task.failed": {"surface":"async","id":"id","ranks":{"failed":2},"final":true},
  "router.task.completed": {"surface":"router","id":"task_id","model":"type","ranks":{"completed":0},"final":true},
  "router.task.failed": {"surface":"router","id":"task_id","model":"type","ranks":{"failed":0},"final":true},
} as const satisfies Readonly<Record<EventType, EventFacts>>;
