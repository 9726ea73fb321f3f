/** Writes `src/generated/control-api.ts`: the description of the control API, which its routes and checks are made from. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

const document = parse(readFileSync(new URL("../control-api/openapi.yaml", import.meta.url), "utf8"));
const text = `// Generated from control-api/openapi.yaml by \`pnpm generate\`. Do not edit.

/** The description of the control API. */
export const controlApi = ${JSON.stringify(document, null, 1)} as const;
`;
writeFileSync(new URL("../src/generated/control-api.ts", import.meta.url), text);
