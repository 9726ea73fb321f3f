import formats from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { uri } from "../generator/ajv.ts";

const theirs = formats.fullFormats.uri as (text: string) => boolean;

const odd = fc.constantFrom(
  "[",
  "]",
  "{",
  "}",
  "%",
  "%2",
  "%zz",
  "%41",
  " ",
  "#",
  "##",
  "?",
  "@",
  ":",
  "//",
  "ä",
  "😀",
  "^",
  "|",
  "\\",
  '"',
  "<",
  "\n",
  "'",
  "_",
);
const slotted = fc.tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), odd, fc.nat()).map(([url, text, at]) => {
  const place = at % (url.length + 1);
  return url.slice(0, place) + text + url.slice(place);
});

test("addresses get the verdict of ajv-formats, but inside an IPv6 literal", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), slotted, fc.string(), fc.string({ unit: "binary" })),
      (text) => {
        fc.pre(!/\/\/[^/?#]*\[/.test(text));
        // RFC 3986 allows an empty path after the scheme, ajv-formats does not.
        fc.pre(!/^[a-z][a-z\d+\-.]*:(?:[?#]|$)/i.test(text));
        expect(uri.test(text), JSON.stringify(text)).toBe(theirs(text));
      },
    ),
    { numRuns: 5000 },
  );
});

test.each([
  ["https://example.com/a.png", true],
  ["https://example.com:8080/a%20b.png?w=1&h=2#top", true],
  ["https://user:pass@example.com/", true],
  ["https://[2001:db8::1]/a.png", true],
  ["https://example.com/ä.png", false],
  ["https://example.com/{id}.png", false],
  ["https://example.com/a b.png", false],
  ["https://[", false],
  ["example.com/a.png", false],
  ["", false],
])("%s is an address: %s", (text, verdict) => {
  expect(uri.test(text)).toBe(verdict);
  expect(theirs(text)).toBe(verdict);
});

test("a hostile text takes no time", () => {
  const start = performance.now();
  uri.test(`https://${"a%41:".repeat(20_000)}@${"!".repeat(20_000)} `);
  expect(performance.now() - start).toBeLessThan(1000);
});
