import { setTimeout as sleep } from "node:timers/promises";
import { parseSecret, type Send } from "@gentasks/webhooks";
import { createMock, type Mock } from "../mock.ts";
import type { Fetch, MockOptions } from "../options.ts";
import type { Report } from "../prism.ts";
import { checked } from "./checked.ts";
import { type ListenOptions, listen, type Server } from "./listen.ts";
import { OptionError } from "./option-error.ts";
import { type Site, withSites } from "./sites.ts";

export interface MockServerOptions extends MockOptions, ListenOptions {
  /** Hosts and networks besides this machine that callbacks may go to: names, addresses, CIDR ranges. */
  readonly allowCallbacks?: readonly string[];
  /** Told of every exchange that departs from the spec. Default: none is looked at, for that costs time. */
  readonly onViolation?: (report: Report) => void;
  /** Folders of pages that are served beside the mock. Default: none. */
  readonly sites?: readonly Site[];
}

/** A mock behind a port. */
export interface MockServer extends Server {
  readonly mock: Mock;
}

/** A receiver of callbacks that does not answer must not hold up the end. */
const callbacksWithinMs = 2000;

/**
 * Starts a mock on this machine. Its files have the address it listens on, unless `baseUrl` says another. Rejects with an
 * `OptionError` at an option that cannot be used.
 */
export async function startMockServer({
  allowCallbacks,
  onViolation,
  sites = [],
  hostname,
  port,
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  checkSecret(options.secret);
  const send = await guardedSend(allowCallbacks);
  let mock: Mock;
  const answer: Fetch = (request) => mock.fetch(request);
  const server = await listen(withSites(onViolation ? await checked(answer, onViolation) : answer, sites), {
    ...(hostname !== undefined && { hostname }),
    ...(port !== undefined && { port }),
    ...(options.onError && { onError: options.onError }),
  });
  try {
    // Its files need an address first. Nobody can have called by now: nothing was awaited since it listens.
    mock = createMock({ baseUrl: server.url, send, responder: prismResponder, links: sites, ...options });
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    mock,
    url: server.url,
    close: async () => {
      await server.close();
      await Promise.race([mock.close(), sleep(callbacksWithinMs, undefined, { ref: false })]);
    },
  };
}

/** The guard brings much of Node along, so it is loaded with the first callback, or at once where its options must be looked at. */
async function guardedSend(allow: readonly string[] | undefined): Promise<Send> {
  if (!allow) return async (request) => (await loadSend())(request);
  try {
    return await loadSend(allow);
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

async function loadSend(allow?: readonly string[]): Promise<Send> {
  const { createGuardedSend } = await import("@gentasks/webhooks/node");
  return createGuardedSend({ loopback: "only", ...(allow && { allow }) });
}

/** A secret that is none would come to light with the first callback only. */
function checkSecret(secret: string | undefined): void {
  try {
    if (secret !== undefined) parseSecret(secret);
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

async function prismResponder(): Promise<Fetch> {
  const { createPrismResponder, specPath } = await import("../prism.ts");
  return createPrismResponder(specPath());
}
