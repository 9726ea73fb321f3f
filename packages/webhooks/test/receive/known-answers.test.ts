import { createHmac, generateKeyPairSync, sign as signWith } from "node:crypto";
import { expect, test } from "vitest";
import { createVerifier, jwks, sign } from "../../src/index.ts";

interface Vector {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
  readonly secret: string;
  readonly signature: string;
  readonly publicKey?: string;
}

const at = 1_614_265_330;
const base = { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: at, body: '{"test": 2432232314}' };

/** The first two are those of the Standard Webhooks libraries and of the Svix server; node:crypto made the others, once. */
const vectors: Record<string, Vector> = {
  "of the Standard Webhooks libraries": {
    ...base,
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  "of the Svix server": {
    ...base,
    secret: "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==",
    publicKey: "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
    signature: "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==",
  },
  "of the shortest secret and id": {
    ...base,
    id: "a",
    body: "",
    secret: "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
    signature: "v1,uVsrS42Z9Sa8EX97/DvDykx9z35hR21aV2wA7xfNjVg=",
  },
  "of the longest secret and a text in many scripts": {
    ...base,
    id: "evt-2",
    body: '{"prompt":"Ein Fuchs läuft über 橋 🎬"}',
    secret: "whsec_//79/Pv6+fj39vX08/Lx8O/u7ezr6uno5+bl5OPi4eDf3t3c29rZ2NfW1dTT0tHQz87NzMvKycjHxsXEw8LBwA==",
    signature: "v1,gWM6Z8SelT6Yt59qK/X8j8xopC1DBa/+6NtEMAzNejQ=",
  },
  "by the second key of RFC 8032": {
    id: "evt_rfc",
    timestamp: at,
    body: '{"task":1}',
    secret: "whsk_TM0Imyj/ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U+4pvs=",
    publicKey: "whpk_PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=",
    signature: "v1a,Lzd7tN46cCHOzLloWpXF+qysk9/+YgdfaXBpvsnI37/FjiFx0YrAWKCo+Hg8o2uEio2LfQLd+2WIhTQK+ZXNCw==",
  },
  "by the third key of RFC 8032": {
    id: "evt_rfc",
    timestamp: at,
    body: '{"task":1}',
    secret: "whsk_xaqN9D+fg3vtt0QvMdy3sWbThTUHbwlLhc46LgtEWPc=",
    publicKey: "whpk_/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=",
    signature: "v1a,QqLfhEwuj9mEtHCwj8Ey8i1zlYv4NbagAmEkwkXWNAV6WmtoKu68p7djY8Jq2mvUrqfzW+dAXwHlM7wLcC/aBA==",
  },
};

const now = () => at * 1000;
const headersOf = ({ id, timestamp, signature }: Vector) => ({
  "webhook-id": id,
  "webhook-timestamp": String(timestamp),
  "webhook-signature": signature,
});
const verifierOf = ({ secret, publicKey }: Vector) =>
  createVerifier(publicKey ? { publicKeys: [publicKey], now } : { secrets: [secret], now });

test.each(Object.entries(vectors))("the vector %s is accepted and reproduced", async (_whose, vector) => {
  expect(await verifierOf(vector)({ headers: headersOf(vector), body: vector.body })).toMatchObject({ id: vector.id, timestamp: at });
  expect(await sign({ ...vector, secrets: [vector.secret] })).toEqual(headersOf(vector));
});

test("no vector is accepted by the keys of another", async () => {
  for (const [whose, vector] of Object.entries(vectors)) {
    for (const [other, theirs] of Object.entries(vectors)) {
      if (whose === other || (vector.publicKey ?? vector.secret) === (theirs.publicKey ?? theirs.secret)) continue;
      await expect(verifierOf(theirs)({ headers: headersOf(vector), body: vector.body })).rejects.toMatchObject({
        code: "signature_mismatch",
      });
    }
  }
});

test("the keys of RFC 8032 are found in a key set by their names", async () => {
  const key = { kty: "OKP", crv: "Ed25519", use: "sig", alg: "EdDSA" };
  const keys = [
    { ...key, kid: "second", x: "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw" },
    { ...key, kid: "third", x: "_FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU" },
  ];
  const publicKeys = jwks("https://keys.example.com/jwks.json", { fetch: async () => Response.json({ keys }), now });
  const verify = createVerifier({ publicKeys, now });
  for (const kid of ["second", "third"]) {
    const vector = vectors[`by the ${kid} key of RFC 8032`] as Vector;
    const other = kid === "second" ? "third" : "second";
    const callback = (kid: string) => ({ headers: { ...headersOf(vector), "webhook-key-id": kid }, body: vector.body });
    expect(await verify(callback(kid))).toMatchObject({ id: "evt_rfc", timestamp: at });
    await expect(verify(callback(other))).rejects.toMatchObject({ code: "signature_mismatch" });
  }
});

test("what node:crypto signs with fresh keys is accepted", async () => {
  for (let round = 0; round < 20; round++) {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const raw = Buffer.from(publicKey.export({ format: "jwk" }).x as string, "base64url");
    const key = Buffer.from(`a secret of round ${round}, long enough`);
    const signed = Buffer.from(`evt_${round}.${at}.{"round":${round}}`);
    const verify = createVerifier({ secrets: [`whsec_${key.toString("base64")}`], publicKeys: [`whpk_${raw.toString("base64")}`], now });
    const signatures = [
      `v1,${createHmac("sha256", key).update(signed).digest("base64")}`,
      `v1a,${signWith(null, signed, privateKey).toString("base64")}`,
    ];
    for (const signature of signatures) {
      const headers = headersOf({ ...base, secret: "", id: `evt_${round}`, signature });
      expect(await verify({ headers, body: `{"round":${round}}` })).toMatchObject({ id: `evt_${round}`, timestamp: at });
    }
  }
});
