import { describe } from "vitest";
import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { connections } from "./connections.ts";
import { functions, servers } from "./hosts.ts";
import { work } from "./work.ts";

describe.each(Object.entries({ ...functions, ...servers }))("%s", (_name, host) => {
  answers(host);
  bodies(host);
  work(host);
});

// Functions have no connections of their own.
describe.each(Object.entries(servers))("%s, over its connections", (_name, host) => connections(host));
