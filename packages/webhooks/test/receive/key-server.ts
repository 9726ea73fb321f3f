import { pair, strangerPair } from "./genuine.ts";

export const jwksUrl = "https://keys.example.com/jwks.json";

const base = { kty: "OKP", crv: "Ed25519", use: "sig", alg: "EdDSA" };
export const jwkOf = (kid: string | undefined, { raw }: typeof pair, change: object = {}) => ({
  ...base,
  ...(kid !== undefined && { kid }),
  x: raw.toString("base64url"),
  ...change,
});

export const ownKey = jwkOf("own", pair);
export const strangerKey = jwkOf("stranger", strangerPair);

type Answer = (init: RequestInit) => Response | Promise<Response>;

/** A server of keys as a function: counts its requests, and answers what it is told to. */
export function keyServer(first: Answer | readonly unknown[]) {
  let answer = answerOf(first);
  const asked: [string, RequestInit][] = [];
  return {
    asked,
    turnTo: (next: Answer | readonly unknown[]) => {
      answer = answerOf(next);
    },
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      asked.push([url, init]);
      return answer(init);
    },
  };
}

const answerOf = (given: Answer | readonly unknown[]): Answer =>
  typeof given === "function" ? given : () => Response.json({ keys: given });
