import type { RawError, ValidatorMeta } from "./issue.ts";

/** A value as it is shown in a message: short, and never a whole document. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? String(value);
  return clip(text, 60);
}

/** A text cut to a length that a message can bear. */
export const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

/** The end of a message about an unknown word, when one is near enough. */
export const didYouMean = (suggestion: string | undefined): string => (suggestion ? `; did you mean ${suggestion}?` : "");

const article = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : type === "null" ? type : `a ${type}`);

const limits: Record<string, string> = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
};

const counts: Record<string, [bound: string, unit: string]> = {
  minItems: ["at least", "item"],
  maxItems: ["at most", "item"],
  minLength: ["at least", "character"],
  maxLength: ["at most", "character"],
  minProperties: ["at least", "field"],
  maxProperties: ["at most", "field"],
};

/** What the value at the error's place must be, to follow "<field> must". */
export function requirement({ keyword, params }: RawError, patterns: ValidatorMeta["patterns"]): string {
  const count = counts[keyword];
  if (count) return `have ${count[0]} ${params.limit} ${count[1]}${params.limit === 1 ? "" : "s"}`;
  if (limits[keyword]) return `be ${limits[keyword]} ${params.limit}`;
  switch (keyword) {
    case "type":
      return `be ${[params.type]
        .flat()
        .map((type) => article(String(type)))
        .join(" or ")}`;
    case "enum":
      return `be one of ${(params.allowedValues as unknown[]).map(show).join(", ")}`;
    case "const":
      return `be ${show(params.allowedValue)}`;
    case "pattern":
      return patterns[String(params.pattern)] ? `be ${patterns[String(params.pattern)]}` : `match ${params.pattern}`;
    case "multipleOf":
      return `be a multiple of ${params.multipleOf}`;
    case "uniqueItems":
      return "not hold the same item twice";
    default:
      return `satisfy ${keyword}`;
  }
}
