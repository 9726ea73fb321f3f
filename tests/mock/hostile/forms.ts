import type { Random } from "./random.ts";
import { hostileText } from "./values.ts";

/** A form as it goes over the wire. */
export interface Form {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const fields = [
  "file",
  "files",
  "image",
  "model",
  "audio",
  "text",
  "style",
  "notify",
  "notifyHook",
  "image_urls",
  "__proto__",
  "constructor",
  "",
];
const values = ["true", "1", "eleven-labs-stt", "eleven-labs-sts", "__proto__", "digital_illustration", "[]", "http://127.0.0.1:9/x.png"];

/** A form whose boundary, parts, names or end are not what they should be. */
export function hostileForm(random: Random): Form {
  const boundary = random.pick(["b", "----boundary", "x".repeat(70), "x".repeat(200), "a b", "ü", '"q"', ""]);
  const many = random.chance(0.002) ? 10_000 : random.int(6);
  const parts = Array.from({ length: many }, (_, at) => part(random, boundary, many > 6 ? `f${at}` : undefined));
  const end = random.chance(0.85) ? `--${boundary}--\r\n` : random.pick(["", `--${boundary}`, `--${boundary}-`, "--other--\r\n"]);
  const text = parts.join("") + end;
  return {
    type: typeFor(random, boundary),
    body: new TextEncoder().encode(random.chance(0.1) ? text.slice(0, random.int(text.length + 1)) : text),
  };
}

function part(random: Random, boundary: string, field: string | undefined): string {
  const name = field ?? random.pick(fields);
  const file = random.chance(0.5)
    ? random.pick(['; filename="a.png"', '; filename=""', "; filename*=UTF-8''a%zz", '; filename="../../x\u0000.html"', "; filename"])
    : "";
  const type = random.pick([
    "",
    "",
    "Content-Type: image/png\r\n",
    "Content-Type: text/html; x=\u0001\r\n",
    "Content-Type:\r\n",
    "X-Odd\r\n",
  ]);
  const disposition = random.chance(0.9)
    ? `Content-Disposition: form-data; name="${name}"${file}\r\n`
    : "Content-Disposition: attachment\r\n";
  const value = random.chance(0.6) ? random.pick(values) : hostileText(random).slice(0, 300);
  return `--${boundary}\r\n${disposition}${type}${random.chance(0.95) ? "\r\n" : ""}${value}\r\n`;
}

function typeFor(random: Random, boundary: string): string {
  const named = /^[\w-]+$/.test(boundary) ? `multipart/form-data; boundary=${boundary}` : "multipart/form-data; boundary=b";
  return random.chance(0.8)
    ? named
    : random.pick([
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=zz",
        `${named}; boundary=b`,
        "multipart/mixed; boundary=b",
        'Multipart/Form-Data; BOUNDARY="b"; charset=utf-16',
      ]);
}
