import fc from "fast-check";

/** Texts that drawing, wrapping or cutting could stumble over. */
export const hostileTexts: Readonly<Record<string, string>> = {
  empty: "",
  spaces: " \t\r\n\u3000 ",
  emoji: "👩‍👩‍👧‍👦 🏳️‍🌈 🦊🇯🇵",
  rightToLeft: "\u202eمرحبا بالعالم שלום\u202c",
  loneSurrogates: "\ud83d a \udc00 b \ud83d",
  controls: "\u0000\u0001\u001b[31m\u007f\u0085",
  accentsAlone: "\u0301\u0301\u0301",
  manyAccents: `a${"\u0301\u0327\u20dd".repeat(500)}`,
  oneLongWord: "x".repeat(100_000),
  longText: "a lighthouse at dawn ".repeat(5000),
  longInvisible: "\u0000".repeat(100_000),
  lastCodePoint: "\u{10ffff}",
};

/** Any sequence of UTF-16 code units, lone surrogates among them. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
