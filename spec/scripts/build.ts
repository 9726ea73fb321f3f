/** Finishes the linted bundle: adds the common headers, stamps the hash, gathers models and examples, writes `dist`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { readExamples } from "./examples.ts";
import { stampHash } from "./hash.ts";
import { addCommonHeaders } from "./headers.ts";
import { modelsOf } from "./models.ts";

const root = new URL("../", import.meta.url);
const dist = new URL("dist/", root);

const bundle = addCommonHeaders(JSON.parse(readFileSync(new URL("bundle.json", dist), "utf8")));
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const document = stampHash({ ...bundle, info: { ...bundle.info, version } });

mkdirSync(dist, { recursive: true });
writeFileSync(new URL("openapi.json", dist), `${JSON.stringify(document)}\n`);
writeFileSync(new URL("openapi.yaml", dist), stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }));
const models = modelsOf(document);
writeFileSync(new URL("models.json", dist), `${JSON.stringify(models)}\n`);
writeFileSync(new URL("examples.json", dist), `${JSON.stringify(readExamples(new URL("examples/", root), models, parse))}\n`);
