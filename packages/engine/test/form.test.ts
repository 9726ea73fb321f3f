import { operations } from "@gentasks/schema/operations";
import { expect, test } from "vitest";
import { type Body, readBody } from "../src/exchange/body.ts";
import { Refusal } from "../src/exchange/refusal.ts";

const limits = { json: 100, form: 4000 };

/** A part of a form as it is sent. */
interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly file?: string;
  readonly type?: string;
}

const boundary = "----a-boundary";
const encoder = new TextEncoder();

function bytesOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const pieces = parts.flatMap(({ name, content, file, type }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}\r\n`,
    type === undefined ? "\r\n" : `Content-Type: ${type}\r\n\r\n`,
    content,
    "\r\n",
  ]);
  const all = [...pieces, `--${boundary}--\r\n`].map((piece) => (typeof piece === "string" ? encoder.encode(piece) : piece));
  return new Uint8Array(all.flatMap((piece) => [...piece]));
}

const send = (
  body: Uint8Array<ArrayBuffer> | string,
  type = `multipart/form-data; boundary=${boundary}`,
  operation = operations.submitRecraftStyle,
) => readBody(new Request("http://host.test/", { method: "POST", headers: { "content-type": type }, body }), operation, limits);

const read = async (...parts: readonly Part[]) => (await send(bytesOf(parts))) as Body;

test("fields are texts, and files stand among them by their names", async () => {
  const content = new Uint8Array([0, 255, 13, 10, 45, 45]);
  const body = await read({ name: "model", content: "a" }, { name: "file", content, file: "lamp.png", type: "image/png" });
  expect(body).toEqual({
    form: true,
    value: { model: "a", file: "lamp.png" },
    files: { file: [{ name: "lamp.png", mediaType: "image/png", bytes: content }] },
  });
});

test("a file without a type is text, as RFC 7578 has it, and one with an empty type is bytes", async () => {
  const { files } = await read({ name: "a", content: "x", file: "a" }, { name: "b", content: "x", file: "b", type: "" });
  expect(files.a).toEqual([{ name: "a", mediaType: "text/plain", bytes: encoder.encode("x") }]);
  expect(files.b).toEqual([{ name: "b", mediaType: "application/octet-stream", bytes: encoder.encode("x") }]);
});

test("a field that the spec calls a list is one, also when it is sent once", async () => {
  const one = await read({ name: "files", content: "x", file: "a.png", type: "image/png" });
  expect(one.value).toEqual({ files: ["a.png"] });
  const two = await read({ name: "image_urls", content: "https://a.test/1" }, { name: "image_urls", content: "https://a.test/2" });
  expect(two.value).toEqual({ image_urls: ["https://a.test/1", "https://a.test/2"] });
});

test("of any other field that is sent twice the last one counts", async () => {
  expect((await read({ name: "style", content: "first" }, { name: "style", content: "last" })).value).toEqual({ style: "last" });
});

test("fields of strange names are fields", async () => {
  const body = await read({ name: "__proto__", content: "a" }, { name: "constructor", content: "b" }, { name: "toString", content: "c" });
  expect(Object.entries(body.value as object)).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
    ["toString", "c"],
  ]);
});

test("text outside ASCII arrives whole", async () => {
  expect((await read({ name: "prompt", content: "Grüße 🙂" })).value).toEqual({ prompt: "Grüße 🙂" });
});

test("a form is read up to the last byte that is allowed", async () => {
  const empty = bytesOf([{ name: "a", content: "" }]).length;
  expect(await send(bytesOf([{ name: "a", content: "x".repeat(limits.form - empty) }]))).toMatchObject({ form: true });
  expect(await send(bytesOf([{ name: "a", content: "x".repeat(limits.form - empty + 1) }]))).toMatchObject({ name: "tooLarge" });
});

test.each([
  ["no boundary", "multipart/form-data", bytesOf([{ name: "a", content: "b" }])],
  ["another boundary", "multipart/form-data; boundary=other", bytesOf([{ name: "a", content: "b" }])],
  ["nothing", `multipart/form-data; boundary=${boundary}`, ""],
  ["JSON", `multipart/form-data; boundary=${boundary}`, "{}"],
  ["a beginning without an end", `multipart/form-data; boundary=${boundary}`, bytesOf([{ name: "a", content: "b" }]).slice(0, 40)],
])("a form with %s is refused", async (_what, type, bytes) => {
  const refusal = await send(bytes, type);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({
    name: "invalid",
    message: "The body is not a readable form: send multipart/form-data with the boundary that Content-Type names",
  });
});
