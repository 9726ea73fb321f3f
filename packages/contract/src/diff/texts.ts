/** Keywords that tell people or generators something, and change no value that is right or wrong. */
const texts = new Set([
  "$comment",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "tags",
  "title",
  "x-closed",
  "x-final",
  "x-header",
  "x-model",
  "x-names-model",
  "x-on",
  "x-pattern-text",
  "x-provenance",
  "x-rule",
  "x-surface",
  "xml",
]);

export const isText = (keyword: string): boolean => texts.has(keyword);

/** What may stand beside a reference and say something of that one use, without a limit on values. */
export const isBeside = (keyword: string): boolean => isText(keyword) || keyword === "default" || keyword === "deprecated";
