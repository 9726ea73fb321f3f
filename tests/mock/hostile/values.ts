import type { Random } from "./random.ts";

/** An object without the inherited abilities that text and numbers are made with. */
const unprintable = () => ({ toString: 1, valueOf: 1 });

const own = (name: string, value: unknown) => Object.fromEntries([[name, value]]);

/** Nested this deep; the text, since no value of that depth could be written down. */
export const nested = (levels: number, [open, close]: readonly [string, string] = ["[", "]"]): string =>
  open.repeat(levels) + close.repeat(levels);

const names = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "toJSON", "length", "", "0"];

export const hostileName = (random: Random): string =>
  random.chance(0.7) ? random.pick(names) : random.pick(["\u0000", "\ud800", "a/b~c", "é", "💥", "x".repeat(5_000), " model", "$ref"]);

/** Texts that trip what reads, shortens, draws or writes them. */
export const hostileText = (random: Random): string =>
  random.pick([
    "",
    " ",
    "\u0000",
    "\ud800",
    "\udfff tail",
    `cut in the middle of a pair ${"💥".repeat(random.int(60))}`,
    "\u202eright to left",
    "e\u0301".repeat(200),
    "x".repeat(random.int(20_000)),
    "\r\nx-injected: 1",
    "<script>alert(1)</script>",
    "../../../etc/passwd",
    "%00%zz%",
    "[mock:nothing]",
    "[mock:__proto__]",
    "{{7*7}}",
    "null",
    "NaN",
    "1e400",
    "-1",
    "0x10",
    "5s",
    "16:9",
    "0:0",
    "99999x1",
    "1x99999",
    "2026-02-31T00:00:00Z",
    "http://",
    "http://[::1",
    "http://127.0.0.1:1/",
    "https://user:pass@example.com:99999/",
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    `https://example.com/${"a".repeat(9_000)}`,
    ...names,
  ]);

const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1.5,
  -1e9,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  1e21,
  1e300,
  -1e300,
  5e-324,
  900_000_099,
];

/** Any JSON value that a field was not made for. */
export function hostileValue(random: Random, depth = 2): unknown {
  const kind = random.int(depth > 0 ? 10 : 6);
  if (kind < 2) return hostileText(random);
  if (kind < 4) return random.pick(numbers);
  if (kind < 6) return random.pick([null, true, false, unprintable(), [], {}]);
  if (kind === 6) return Array.from({ length: random.int(4) }, () => hostileValue(random, depth - 1));
  if (kind === 7) return Array.from({ length: random.int(300) }, (_, at) => at);
  return own(hostileName(random), hostileValue(random, depth - 1));
}

/** Numbers, and what is none, as only a text can hold them. */
const literals = ["1e400", "-1e400", "-0", "NaN", "Infinity", "01", "0x10", "1.", ".5", "+1", "1e", "9007199254740993", "0.1e-400", "--1"];

export const hostileLiteral = (random: Random): string => random.pick(literals);
