import { allCases } from "./cases.ts";
import { prismFaults } from "./prism.ts";
import { ourIssues } from "./ours.ts";
const t0 = performance.now();
const cases = await allCases();
console.log(cases.length, performance.now() - t0);
const groups: Record<string, [number, string]> = {};
let tp = 0, to = 0, n = 0;
for (const c of cases) {
  let t = performance.now();
  const p = await prismFaults(c); tp += performance.now() - t; t = performance.now();
  const o = await ourIssues(c); to += performance.now() - t;
  if ((p.length === 0) === (o.length === 0)) continue;
  n++;
  const key = `${c.mediaType.slice(-4)} ${o.length ? "we refuse" : "prism refuses"} | ${c.kind} | ${[...new Set(o.map((i) => i.rule))]} | ${o.length ? "" : [...new Set(p.map((f) => f.code))].slice(0,5)} | ${c.mediaType.includes("json")? c.operation:""}`;
  (groups[key] ??= [0, `${c.model} ${c.at} ${JSON.stringify(c.body).slice(0, 300)} ${o.length?JSON.stringify(o).slice(0,200):JSON.stringify(p.slice(0,3))}`])[0]++;
}
console.log(n, tp, to);
for (const [k, [c, e]] of Object.entries(groups).sort()) console.log(c, k, "\n     ", e);
