import { results, sending } from "../kit/answers.ts";
import type { Fault } from "../kit/fault.ts";
import { altered, asks } from "../kit/requests.ts";
import { at, change, put } from "../kit/values.ts";

const lists = asks("listTasks");
const without = (name: string) =>
  sending(lists, (request) => {
    const url = new URL(request.url);
    url.searchParams.delete(name);
    return altered(request, { path: url.href });
  });

/** Lists that are none, and pages that do not join. */
export const listing: readonly Fault[] = [
  { name: "ignores the cursor", check: "list", wrap: without("cursor") },
  { name: "ignores the limit of a page", check: "list", wrap: without("limit") },
  { name: "ignores the filter by status", check: "list", wrap: without("status") },
  { name: "ignores the filter by model", check: "list", wrap: without("model") },
  {
    name: "begins a page with the last of the page before",
    check: "list",
    wrap: (server) => {
      let last: unknown;
      return results(lists, (json, { request }) => {
        const items = at(json, "data/items") as readonly unknown[];
        const repeated = request.url.includes("cursor=") && last ? [last, ...items.slice(1)] : items;
        last = items.at(-1);
        return put(json, "data/items", repeated);
      })(server);
    },
  },
  {
    name: "leaves out the last of each page",
    check: "list",
    wrap: results(lists, (json) => change(json, "data/items", (items: unknown[]) => items.slice(0, -1))),
  },
  {
    name: "lists the oldest of a page first",
    check: "list",
    wrap: results(lists, (json) => change(json, "data/items", (items: unknown[]) => items.toReversed())),
  },
  { name: "has no second page", check: "list", wrap: results(lists, (json) => put(json, "data/next_cursor", undefined)) },
  {
    name: "lists a task with another status than it has",
    check: "list",
    wrap: results(lists, (json) => change(json, "data/items/0/created_at", () => 1)),
  },
  {
    name: "lists every page with the next of the first",
    check: "list",
    wrap: (server) => {
      let first: unknown;
      return results(lists, (json) => {
        first ??= at(json, "data/next_cursor");
        return first ? put(json, "data/next_cursor", first) : json;
      })(server);
    },
  },
];
