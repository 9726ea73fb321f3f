import { operations } from "@gentasks/schema/operations";
import type { Probe } from "../probe.ts";

const { path } = operations.uploadFile;

/** A small file, no file, and what is no form. */
export const uploads: Probe = {
  id: "uploading a file",
  checks: ["valid-accepted", "invalid-refused"],
  surfaces: ["unified"],
  isPaid: true,
  needs: ["uploadFile"],
  async run({ send, report }) {
    const form = new FormData();
    form.append("file", new File(["bytes"], "sample.png", { type: "image/png" }));
    const right = await send({ method: "POST", path, form });
    // A server may lack the extension.
    if ([404, 405].includes(right.response.status)) return;
    const about = { provenance: "extension" } as const;
    if (right.response.status !== 200)
      report({
        check: "valid-accepted",
        message: `A small file was answered with ${right.response.status}`,
        expected: "200",
        exchange: right.number,
        ...about,
      });
    const none = await send({ method: "POST", path, form: new FormData() });
    if (none.response.status !== 400)
      report({
        check: "invalid-refused",
        message: `A form without a file was answered with ${none.response.status}`,
        expected: "400",
        exchange: none.number,
        ...about,
      });
    const text = await send({ method: "POST", path, body: "text", headers: { "content-type": "text/plain" } });
    if (text.response.status !== 415)
      report({
        check: "invalid-refused",
        message: `Plain text was answered with ${text.response.status}`,
        expected: "415",
        exchange: text.number,
        ...about,
      });
  },
};
