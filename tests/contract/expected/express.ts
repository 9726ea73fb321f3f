import type { Expected } from "../kit/explain.ts";

/** What the server written by hand does otherwise, by the numbers in it, with every way in which that shows. */
export const ten: readonly (readonly Expected[])[] = [
  [
    { check: "server-error", during: /^odd bodies/, why: "it falls at a list" },
    { check: "invalid-refused", says: /answered 500 to (a list|very deep nesting)/, why: "a list is not refused" },
  ],
  [{ check: "body", says: /created_at must be integer/, why: "the time of a new task is a text" }],
  [
    { check: "idempotency", says: /and then task_\d+ under one key/, why: "the same key makes another task" },
    { check: "idempotency", says: /200 to another body/, why: "the same key takes another body" },
  ],
  [{ check: "body", says: /must have required property 'error'/, why: "404 comes in another envelope" }],
  [{ check: "key-visibility", says: /getAsyncTask/, why: "another key sees the task" }],
  [{ check: "terminal-final", why: "the end moves with each look" }],
  [{ check: "authentication", says: /to an unknown key/, why: "any key will do" }],
  [
    { check: "method-not-allowed", says: /Allow of \/v1\/task\/submit/, why: "what the path has is not said" },
    { check: "headers", says: /Allow is missing/, why: "nor is there the header" },
  ],
  [{ check: "events-documented", says: /in_progress/, why: "no callback tells of the beginning" }],
  [{ check: "callback-matches-query", why: "the callback has other outputs" }],
];
