import type { Expected } from "../kit/explain.ts";

/** What no server can keep that answers each request from the description alone, whatever came before. */
export const stateless: readonly Expected[] = [
  { check: "authentication", says: /to an unknown key$/, why: "it knows no keys: any bearer token is let in" },
  { check: "key-visibility", during: /^what another key sees/, why: "tasks belong to nobody" },
  { check: "unknown-resource", says: /for a name that nothing has$/, why: "every id has the example of a task" },
  { check: "status-documented", says: /to a key without credit$/, why: "there is no credit to run out" },
  { check: "status-documented", says: /to a key without the channel$/, why: "keys have no channels" },
  { check: "retry-after", says: /were all taken$/, why: "requests are not counted" },
  {
    check: "status-monotone",
    says: /still (queued|processing) when nobody would wait longer$/,
    why: "time does nothing: the example is a running task for ever",
  },
  { check: "dry-run", says: /A dry run made task/, why: "the first example of a submission is a task, not a price" },
  {
    check: "list",
    during: /^the list of tasks/,
    why: "the one page of the example has other tasks than were submitted, ignores filters and follows itself",
  },
  {
    check: "idempotency",
    says: /to another body|under one name was answered with 200/,
    why: "the example promises idempotency, which needs a memory",
  },
  { check: "idempotency", says: /gave another owner the task/, why: "there is one id for all tasks" },
  { check: "headers", says: /Two exchanges have the X-Request-Id/, why: "the name of an exchange is that of an example" },
  { check: "headers", says: /The server was built from spec/, why: "so is the hash of the description (information only)" },
  {
    check: "invalid-refused",
    says: /breaks at-most-3-reference-images/,
    why: "two lists counted together: a rule in words, which JSON Schema cannot say",
  },
  {
    check: "events-documented",
    says: /No callback async\.task\.in_progress/,
    why: "nothing is told of a change that never happens",
    isRace: true,
  },
  {
    check: "method-not-allowed",
    says: /^GET \/v1\/task\/submit was answered with 200$/,
    why: "a path that lacks GET is read as the id of a task",
  },
  { check: "invalid-refused", says: /\?cursor=no-such-cursor$/, why: "no cursor was ever given out" },
];
