import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import llmsTxt from "starlight-llms-txt";
import { sidebar } from "./src/site/sidebar.ts";

export default defineConfig({
  // Where the pages are published; on a machine of one's own, beside the mock.
  site: process.env.GENTASKS_DOCS_SITE ?? "http://127.0.0.1:4010",
  base: "/docs",
  trailingSlash: "always",
  // Pictures are drawn as SVG, so nothing has to be converted.
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "gentasks",
      description: "Task APIs for AI generation, described once: a typed client, a mock, callbacks and contract tests.",
      favicon: "/favicon.svg",
      logo: { src: "./src/assets/mark.svg" },
      customCss: ["./src/styles/site.css"],
      sidebar,
      plugins: [
        llmsTxt({
          projectName: "gentasks",
          description:
            "One OpenAPI description of AI generation task APIs, and a typed client, a mock, a webhook kit and contract tests made from it.",
        }),
      ],
    }),
  ],
});
