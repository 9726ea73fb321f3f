/** Everything that is checked, with what it demands. */
export const checks = {
  "status-documented": "The status is one that the operation documents.",
  "content-type": "The body has a documented media type.",
  headers: "Documented headers have documented values, and required ones are there.",
  body: "The body fits the schema of its status; that of an error, the envelope of its surface.",
  "server-error": "Nothing is answered with 5xx.",
  "valid-accepted": "What the spec allows is accepted.",
  "invalid-refused": "What the spec forbids is refused with 400.",
  "refusal-names-field": "A refusal names the field that is at fault.",
  authentication: "Every operation refuses a missing and an unknown key with 401.",
  "key-visibility": "A key sees nothing of what belongs to another.",
  "unknown-resource": "What does not exist is 404.",
  "method-not-allowed": "A method that a path lacks is 405, with `Allow` naming those it has.",
  "rate-limit-headers": "Rate-limit headers count down within their window.",
  "retry-after": "429 says with `Retry-After` when to come again.",
  "status-monotone": "A task's status goes forward only.",
  "terminal-final": "What an ended task shows does not change.",
  "callback-matches-query": "A callback says what reading the task says.",
  "events-documented": "Exactly the documented callbacks come, one of them for the end.",
  "dry-run": "A dry run is priced, creates nothing and costs nothing.",
  idempotency: "One idempotency key makes one task; with another body it is 409.",
  ledger: "Money is conserved: what is held is captured or given back, once.",
  list: "The list of tasks has each once, newest first, page by page.",
  cancel: "Cancelling ends a task for good, and ended ones stay as they are.",
  "event-stream": "The stream of a task tells its changes in order and ends with the task.",
} as const;

export type CheckId = keyof typeof checks;
