import { genuine, second, strangerSecret, v1, withHeaders } from "../genuine.ts";
import { type Row, refused } from "./row.ts";

const without = (name: string) => [`no ${name}`, () => withHeaders(genuine(), { [name]: undefined })] as const;
const empty = (name: string) => [`an empty ${name}`, () => withHeaders(genuine(), { [name]: "" })] as const;
const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];

/** Twice the same, for a receiver must not choose, whichever it would have chosen. */
const twice = (name: string) => {
  const { headers, body } = genuine();
  const value = headers[name] ?? "";
  return [
    [`${name} twice in an array`, () => withHeaders(genuine(), { [name]: [value, value] })],
    [`${name} twice in an array, one of them empty`, () => withHeaders(genuine(), { [name]: ["", value] })],
    [`${name} twice, joined`, () => withHeaders(genuine(), { [name]: `${value}, ${value}` })],
    [`${name} twice, the second joined one is another`, () => withHeaders(genuine(), { [name]: `${value}, x` })],
    [`${name} twice as pairs`, () => ({ headers: [...Object.entries(headers), [name, value] as const], body })],
    [`${name} twice in two cases of a map`, () => ({ headers: new Map([...Object.entries(headers), [name.toUpperCase(), value]]), body })],
    [`${name} twice in two cases`, () => withHeaders(genuine(), { [name.toUpperCase()]: value })],
  ] as const;
};

const named = (what: string, id: string) => [`an id ${what}`, () => genuine({ id })] as const;

/** A dot moves the border between what is signed as id, as time and as body. */
function shifted() {
  const { body, time } = genuine();
  const signature = v1({ id: "msg_1", time, body: `${second}.${body}` });
  return genuine({ id: `msg_1.${time}`, time: String(second) }, signature);
}

export const headerRows: Row[] = [
  ...refused("missing_header", 400, [
    ...names.map(without),
    ...names.map(empty),
    ["no signature header at all", ({ body }) => ({ headers: { "content-type": "application/json" }, body })],
    ["no headers as pairs but the type", ({ body }) => ({ headers: [["content-type", "application/json"]], body })],
    [
      "names of another product",
      ({ body, id, time, signature }) => ({
        headers: { "content-type": "application/json", "x-id": id, "x-timestamp": time, "x-signature": signature },
        body,
      }),
    ],
  ]),
  ...refused("duplicate_header", 400, names.flatMap(twice)),
  ...refused("invalid_id", 400, [
    named("with a dot", "msg.1"),
    named("that is a dot", "."),
    named("with a blank", "msg 1"),
    named("of a blank", " "),
    named("with a tab", "msg\t1"),
    named("with a line break", "msg_1\n"),
    named("with a carriage return", "msg_1\r"),
    named("with a zero byte", "msg_1\0"),
    named("with a delete character", "msg_1\x7f"),
    named("with an umlaut", "msg_ü"),
    named("with an emoji", "msg_🎬"),
    named("with a no-break space", "msg_1\u00a0"),
    named("with a zero-width space", "msg_\u200b1"),
    named("with a full-width letter", "ｍsg_1"),
    named("with half a pair of surrogates", "msg_\ud800"),
    ["an id that has swallowed the time", shifted],
  ]),
  ...refused("signature_mismatch", 401, [
    ["another id", () => withHeaders(genuine(), { "webhook-id": "msg_2" })],
    ["an id in another case", () => withHeaders(genuine(), { "webhook-id": "MSG_1" })],
    ["two ids joined without a blank", () => withHeaders(genuine(), { "webhook-id": "msg_1,msg_1" })],
    ["another time, still fresh", () => withHeaders(genuine(), { "webhook-timestamp": String(second + 1) })],
    ["the headers of another callback", () => ({ headers: genuine({ id: "msg_2", body: "{}" }).headers, body: genuine().body })],
    ["the id of the object's prototype", () => withHeaders(genuine(), { "webhook-id": "__proto__" })],
    [
      "a stranger's signature with the owner's key id",
      () => withHeaders(genuine({}, v1(genuine(), strangerSecret)), { "webhook-key-id": "owner" }),
    ],
  ]),
];
