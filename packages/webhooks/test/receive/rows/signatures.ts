import { createHmac } from "node:crypto";
import { generateSecret } from "../../../src/index.ts";
import {
  type Genuine,
  genuine,
  keys,
  marker,
  now,
  pair,
  secret,
  signedBytes,
  strangerPair,
  strangerSecret,
  text,
  v1,
  v1a,
  withHeaders,
} from "../genuine.ts";
import { type Row, refused } from "./row.ts";

const signature = (what: string, make: (genuine: Genuine, value: string) => string) =>
  [what, (own: Genuine) => withHeaders(own, { "webhook-signature": make(own, own.signature.slice(3)) })] as const;

const hmac = (parts: Genuine, key: string | Uint8Array, hash = "sha256") => createHmac(hash, key).update(signedBytes(parts));
const ofBytes = (bytes: Uint8Array) => `v1,${Buffer.from(bytes).toString("base64")}`;
const publicOnly = { publicKeys: [pair.publicKey], now: () => now };
const secretOnly = { secrets: [secret], now: () => now };
const raw = (value: string) => Buffer.from(value, "base64");

export const signatureRows: Row[] = [
  ...refused("signature_mismatch", 401, [
    signature("a stranger's secret", (own) => v1(own, strangerSecret)),
    signature("a stranger's Ed25519 key", (own) => v1a(own, strangerPair)),
    signature("many fresh secrets", (own) => Array.from({ length: 16 }, () => v1(own, generateSecret())).join(" ")),
    signature("9 signatures, the last of them good", (own) => `${`${v1(own, strangerSecret)} `.repeat(8)}${own.signature}`),
    signature("the secret's text in place of its bytes", (own) => ofBytes(hmac(own, secret).digest())),
    signature("the secret's base64 in place of its bytes", (own) => ofBytes(hmac(own, secret.slice(6)).digest())),
    signature("an empty key", (own) => ofBytes(hmac(own, "").digest())),
    signature("a key of zeros", (own) => ofBytes(hmac(own, new Uint8Array(32)).digest())),
    signature("SHA-512, cut to 32 bytes", (own) =>
      ofBytes(
        hmac(own, raw(secret.slice(6)), "sha512")
          .digest()
          .subarray(0, 32),
      ),
    ),
    signature("the body alone", ({ body }) =>
      ofBytes(
        createHmac("sha256", raw(secret.slice(6)))
          .update(body)
          .digest(),
      ),
    ),
    signature("time and body without the id", ({ time, body }) =>
      ofBytes(
        createHmac("sha256", raw(secret.slice(6)))
          .update(`${time}.${body}`)
          .digest(),
      ),
    ),
    signature("32 zeros", () => ofBytes(new Uint8Array(32))),
    signature("64 zeros as Ed25519", () => `v1a,${Buffer.alloc(64).toString("base64")}`),
    signature("a point of low order as Ed25519", () => `v1a,${Buffer.concat([Buffer.of(1), Buffer.alloc(63)]).toString("base64")}`),
    signature("its bytes backwards", (_own, value) => ofBytes(raw(value).reverse())),
    ["a body that was added to", (own) => ({ ...own, body: `${text} ` })],
    ["a body that was cut", (own) => ({ ...own, body: text.slice(0, -1) })],
    ["a body that was written anew with other spaces", (own) => ({ ...own, body: JSON.stringify(JSON.parse(text), null, 2) })],
    ["no body", (own) => ({ ...own, body: "" })],
    ["a body with a mark of byte order before it", (own) => ({ ...own, body: `\ufeff${text}` })],
    ["a body in another form of Unicode", () => ({ headers: genuine({ body: '"ü"' }).headers, body: '"u\u0308"' })],
    ["the public key as HMAC secret, by text", (own) => genuine({}, ofBytes(hmac(own, pair.publicKey).digest())), publicOnly],
    ["the public key as HMAC secret, by bytes", (own) => genuine({}, ofBytes(hmac(own, pair.raw).digest())), publicOnly],
    ["the public key as HMAC secret, secrets being known", (own) => genuine({}, ofBytes(hmac(own, pair.raw).digest())), keys],
    ["an Ed25519 signature where only secrets are known", (own) => genuine({}, v1a(own)), secretOnly],
    ["an HMAC signature where only public keys are known", (own) => genuine({}, v1(own)), publicOnly],
    ["Ed25519 by the seed that is the secret", (own) => genuine({}, v1a(own, strangerPair)), keys],
    [
      "an Ed25519 signature with a changed body",
      (own) => ({ headers: genuine({}, v1a(own)).headers, body: text.replace(marker, "x") }),
      publicOnly,
    ],
  ]),
  ...refused("invalid_signature", 400, [
    signature("a truncated signature", (_own, value) => `v1,${raw(value).subarray(0, 31).toString("base64")}`),
    signature("a truncated text", (own) => own.signature.slice(0, -4)),
    signature("one byte too many", (_own, value) => ofBytes(Buffer.concat([raw(value), Buffer.of(0)]))),
    signature("twice the bytes", (_own, value) => ofBytes(Buffer.concat([raw(value), raw(value)]))),
    signature("the URL alphabet", (_own, value) => `v1,${value.replaceAll("+", "-").replaceAll("/", "_").replace("=", "")}`),
    signature("the URL alphabet with padding", () => `v1,${"-_".repeat(21)}8=`),
    signature("hexadecimal", (_own, value) => `v1,${raw(value).toString("hex")}`),
    signature("no padding", (_own, value) => `v1,${value.replace("=", "")}`),
    signature("more padding", (_own, value) => `v1,${value}=`),
    signature("stray bits", (_own, value) => `v1,${value.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`)}`),
    signature("a line break inside", (_own, value) => `v1,${value.slice(0, 20)}\n${value.slice(20)}`),
    signature("a tab inside", (_own, value) => `v1,${value.slice(0, 20)}\t${value.slice(20)}`),
    signature("a blank inside", (_own, value) => `v1,${value.slice(0, 20)} ${value.slice(20)}`),
    signature("a blank before the comma", (_own, value) => `v1 ,${value}`),
    signature("tabs between signatures", (own) => `${own.signature}\t${own.signature}`),
    signature("commas between signatures", (own) => `${own.signature},${own.signature}`),
    signature("no version", (_own, value) => value),
    signature("an empty version", (_own, value) => `,${value}`),
    signature("version v2", (_own, value) => `v2,${value}`),
    signature("version v0", (_own, value) => `v0,${value}`),
    signature("version v1b", (_own, value) => `v1b,${value}`),
    signature("version V1", (_own, value) => `V1,${value}`),
    signature("version v11", (_own, value) => `v11,${value}`),
    signature("no comma", (_own, value) => `v1${value}`),
    signature("an equals sign for the comma", (_own, value) => `v1=${value}`),
    signature("a version and no signature", () => "v1,"),
    signature("a version alone", () => "v1"),
    signature("no more than commas", () => ",,,,"),
    signature("no more than blanks", () => "   "),
    signature("an Ed25519 signature as v1", (own) => v1a(own).replace("v1a,", "v1,")),
    signature("an HMAC signature as v1a", (own) => own.signature.replace("v1,", "v1a,")),
    signature("the scheme of another product", (own, value) => `t=${own.time},v1=${value}`),
    signature("a quoted signature", (own) => `"${own.signature}"`),
    signature("1000 signatures, the last of them good", (own) => `${"v1,x ".repeat(999)}${own.signature}`),
    signature("an endless signature", () => `v1,${"A".repeat(400_000)}`),
    signature("the word of the object's prototype", () => "__proto__,constructor"),
  ]),
  ...refused("duplicate_header", 400, [signature("a blank after the comma", (_own, value) => `v1, ${value}`)]),
];
