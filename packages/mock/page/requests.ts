import type { Exchange } from "../src/control/exchanges.ts";
import { element } from "./dom.ts";
import { List } from "./list.ts";

const classOf = (status: number) => (status >= 200 && status < 400 ? "good" : "bad");

/** A request never changes: its line is written once. */
export const requests = new List<Exchange>(
  "requests",
  ({ at, ms, method, path }) => `${at} ${ms} ${method} ${path}`,
  ({ status, method, path, ms, at, session }) => ({
    item: element(
      "li",
      { className: "request", title: [new Date(at).toLocaleTimeString(), session && `session ${session}`].filter(Boolean).join(", ") },
      element("span", { className: `state ${classOf(status)}` }, status === 0 ? "cut" : String(status)),
      element("span", {}, method),
      element("code", { title: path }, path),
      element("span", { className: "quiet" }, `${ms.toFixed(1)} ms`),
    ),
    update: () => {},
  }),
);
