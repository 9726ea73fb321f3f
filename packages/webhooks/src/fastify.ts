/** Receives callbacks in Fastify. */
import type { Readable } from "node:stream";
import type { FastifyPluginCallback } from "fastify";
import { answerOf, mustClose } from "./adapters/node.ts";
import type { WebhookHandler } from "./handler/handler.ts";

export interface FastifyWebhookOptions {
  readonly path: string;
  readonly handler: WebhookHandler;
}

const fix = "Leave the body to the plugin: let no preParsing hook of this route read the payload.";

/** A plugin with one route, whose bodies no parser of the application touches: `app.register(webhookRoute, { path, handler })`. */
export const webhookRoute: FastifyPluginCallback<FastifyWebhookOptions> = (app, { path, handler }, done) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, parsed) => parsed(null, payload));
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: path,
    async handler({ raw, body }, reply) {
      const answer = await answerOf(handler, raw, (body as Readable | undefined) ?? raw, fix);
      if (mustClose(raw)) reply.header("connection", "close");
      return reply
        .code(answer.status)
        .headers(Object.fromEntries(answer.headers))
        .send(await answer.text());
    },
  });
  done();
};
