import { genuine, second } from "../genuine.ts";
import { type Row, refused } from "./row.ts";

/** Each is signed with the very text that stands in the header. */
const at = (what: string, time: string) => [what, () => genuine({ time })] as const;

export const timestampRows: Row[] = [
  ...refused("timestamp_too_old", 401, [
    at("a second past the tolerance", String(second - 301)),
    at("30 days old", String(second - 2_592_000)),
    at("of 1970", "0"),
    at("of 1970, a second later", "1"),
  ]),
  ...refused("timestamp_in_future", 401, [
    at("a second ahead of the tolerance", String(second + 301)),
    at("30 days in the future", String(second + 2_592_000)),
    at("in milliseconds", `${String(second).slice(0, 9)}000`),
    at("at the highest number of twelve digits", "999999999999"),
  ]),
  ...refused("invalid_timestamp", 400, [
    at("in milliseconds, thirteen digits", `${second}000`),
    at("not a number", "NaN"),
    at("infinite", "Infinity"),
    at("infinitely old", "-Infinity"),
    at("with a fraction", `${second}.5`),
    at("with a fraction of nothing", `${second}.0`),
    at("with a point at its end", `${second}.`),
    at("with an exponent", "1.767e9"),
    at("with an exponent and no point", "1e9"),
    at("in hexadecimal", `0x${second.toString(16)}`),
    at("in octal", `0o${second.toString(8)}`),
    at("in binary", `0b${second.toString(2)}`),
    at("with a plus", `+${second}`),
    at("negative", `-${second}`),
    at("minus nothing", "-0"),
    at("with a blank before", ` ${second}`),
    at("with a blank after", `${second} `),
    at("with a blank inside", "1767 225900"),
    at("with a tab after", `${second}\t`),
    at("with a line break after", `${second}\n`),
    at("with letters after", `${second}s`),
    at("with a zero byte after", `${second}\0`),
    at("in full-width digits", [...String(second)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("")),
    at("in Arabic digits", [...String(second)].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join("")),
    at("with a leading zero", `0${second}`),
    at("of many zeros", "000000000000"),
    at("of 400 digits", "9".repeat(400)),
    at("as a date", "2026-01-01T00:05:00Z"),
    at("with a group mark", "1,767,225,900"),
    at("with an underscore", "1_767_225_900"),
    at("with the n of a large integer", `${second}n`),
    at("undefined, as text", "undefined"),
    at("null, as text", "null"),
    at("of a blank only", " "),
  ]),
  ...refused("missing_header", 400, [at("empty", "")]),
];
