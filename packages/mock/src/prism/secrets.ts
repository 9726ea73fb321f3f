/** Takes out of a message what must not be kept. */
export interface Scrubber {
  text(text: string): string;
  /** Of the same length: the format of a file may count its bytes. */
  bytes(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

const removed = "[removed]";
const carriers = ["authorization", "proxy-authorization", "x-api-key", "api-key", "cookie"];
const names = "auth|password|secret|sig|(?:x-(?:amz|goog)-)?signature|(?:api|access|auth)?[-_]?(?:key|token)";
const parameter = new RegExp(`^(?:${names})$`, "i");
const inQuery = new RegExp(`([?&](?:${names})=)[^&#"'\\s\\\\]+`, "gi");
const inJson = /("(?:api_?key|(?:access|auth|refresh)_?token|password|(?:client_|webhook_)?secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
const signingSecret = /whsec_[\w+/=-]+/g;

/** A short key is also a word: "test" must not be cut out of "latest". */
const shortest = 8;

/**
 * Removes what a request carries as its secrets (keys, tokens, cookies, in headers or in the query) wherever it stands, as it
 * is or encoded, and besides it everything that is a secret by its form or its name.
 */
export function scrubber(request: Request): Scrubber {
  const spellings = secretsOf(request).flatMap(spellingsOf);
  const own =
    spellings.length > 0
      ? new RegExp(
          spellings
            .sort((a, b) => b.length - a.length)
            .map(pattern)
            .join("|"),
          "g",
        )
      : undefined;

  const text = (given: string): string => {
    const kept = given.replace(inQuery, `$1${removed}`).replace(inJson, `$1"${removed}"`).replace(signingSecret, removed);
    return own ? kept.replace(own, removed) : kept;
  };

  const bytes = (given: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    const kept = Buffer.from(given);
    for (const spelling of spellings.filter(({ length }) => length >= shortest)) {
      const length = Buffer.byteLength(spelling);
      for (let at = kept.indexOf(spelling); at >= 0; at = kept.indexOf(spelling, at + length)) kept.fill("*", at, at + length);
    }
    return new Uint8Array(kept);
  };

  return { text, bytes };
}

function secretsOf({ headers, url }: Request): string[] {
  const carried = carriers.flatMap((name) => headers.get(name)?.replace(/^(bearer|basic|token|key)\s+/i, "") ?? []);
  const cookies = (headers.get("cookie") ?? "").split(";").map((cookie) => cookie.slice(cookie.indexOf("=") + 1).trim());
  const asked = [...new URL(url).searchParams].flatMap(([name, value]) => (parameter.test(name) ? value : []));
  return [...new Set([...carried, ...cookies, ...asked])].filter((secret) => secret !== "");
}

/** As it is, in an address, in a string of JSON, and in base64. */
const spellingsOf = (secret: string): string[] => [
  ...new Set([
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  ]),
];

function pattern(spelling: string): string {
  const escaped = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return spelling.length < shortest ? `(?<![\\w-])${escaped}(?![\\w-])` : escaped;
}
