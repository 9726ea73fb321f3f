/** Runs in a page: tells its site what the consumer sees. */
import { live } from "./program.ts";

const baseUrl = await (await fetch("/server")).text();
const seen = await live(baseUrl).catch((error: unknown) => ({ failed: String(error) }));
await fetch("/result", { method: "POST", body: JSON.stringify(seen) });
