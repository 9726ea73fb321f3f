import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** The browser of this machine; nothing is downloaded. */
export function launch(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place));
  if (!executablePath) throw new Error(`Cannot start a browser: none of ${places.join(", ")} exists; install Chromium`);
  return chromium.launch({ executablePath, args: [...quiet, "--disable-component-update", "--disable-sync"] });
}
