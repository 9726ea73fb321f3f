/** Runs on Node: prints what the consumer sees, and saves a file to the folder given. */
import { readFile } from "node:fs/promises";
import { createClient } from "@gentasks/client";
import { file, save } from "@gentasks/client/node";
import { live } from "./program.ts";

const [, , baseUrl = "", folder = ""] = process.argv;
const client = createClient({ apiKey: "sk-consumer", baseUrl });
const { file_url, size_bytes } = await client.upload(file(`${folder}/package.json`));
const place = await save(await client.download(file_url), `${folder}/copy.json`, { overwrite: true });
const same = (await readFile(place)).equals(await readFile(`${folder}/package.json`));
console.log(JSON.stringify({ version: process.version, seen: await live(baseUrl), saved: same && size_bytes > 0 }));
