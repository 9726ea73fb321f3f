import { checkExchange } from "../../checks/exchange.ts";
import { all, provenanceOf } from "../../spec/document.ts";
import type { Probe } from "../probe.ts";
import { pathOf } from "./requests.ts";

/** HEAD where there is GET. HTTP lets a server be without it; one that has it answers the same, but for the body. */
export const heads: Probe = {
  id: "HEAD where there is GET",
  checks: ["status-documented", "content-type", "body", "server-error"],
  surfaces: ["unified"],
  async run({ ask, report }) {
    for (const operation of all.filter(({ method }) => method === "GET")) {
      const path = pathOf(operation);
      const head = await ask({ method: "HEAD", path });
      const get = await ask({ method: "GET", path });
      const { status } = head.response;
      const isSame = status === get.response.status;
      if (!isSame && [404, 405, 501].includes(status)) continue;
      for (const found of checkExchange(head)) report({ ...found, exchange: head.number });
      const about = { provenance: provenanceOf(operation), exchange: head.number };
      if (!isSame) {
        const message = `HEAD ${operation.path} was answered with ${status}, and GET with ${get.response.status}`;
        report({ check: "status-documented", message, expected: String(get.response.status), ...about });
        continue;
      }
      const [told, given] = [head, get].map(({ response }) => response.headers["content-type"] ?? "nothing");
      if (told === given) continue;
      const message = `HEAD ${operation.path} tells of ${told}, and GET of ${given}`;
      report({ check: "content-type", message, expected: `${given}`, ...about });
    }
  },
};
