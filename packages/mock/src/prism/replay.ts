import { type Asked, type Exchange, keyOf } from "./exchange.ts";
import type { Fetch } from "./fetch.ts";
import { toAsked, toBody } from "./payload.ts";
import { problem } from "./problem.ts";
import { scrubber } from "./secrets.ts";

/**
 * Answers from the lines of a recording. A request is known by method, path, query and body; the same request again gets the next
 * recorded answer, so that a polled task goes on, and the last one for ever. What was not recorded is a 404 that says what
 * comes nearest.
 */
export function createReplay(lines: Iterable<string>): Fetch {
  const recorded = [...lines].flatMap((line, index) => (line.trim() === "" ? [] : readExchange(line, index + 1)));
  const left = Map.groupBy(recorded, keyOf);

  return async (request) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const asked = await toAsked(request, body, scrubber(request));
    const answers = left.get(keyOf(asked));
    const exchange = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    return exchange ? toResponse(exchange) : miss(asked, recorded);
  };
}

function readExchange(line: string, number: number): Exchange {
  try {
    const exchange: Exchange = JSON.parse(line);
    if (typeof exchange.method !== "string" || typeof exchange.path !== "string" || typeof exchange.status !== "number")
      throw new Error("an exchange has a method, a path and a status");
    return exchange;
  } catch (error) {
    throw new Error(`Line ${number} of the recording cannot be read: ${(error as Error).message}. Remove the line, or record again.`);
  }
}

function toResponse({ status, headers, response }: Exchange): Response {
  return new Response(response ? toBody(response) : null, { status, headers });
}

function miss(asked: Asked, recorded: readonly Exchange[]): Response {
  const nearest = recorded.map((exchange) => ({ exchange, score: likeness(asked, exchange) })).sort((a, b) => b.score - a.score);
  const told = [...new Set(nearest.filter(({ score }) => score > 0).map(({ exchange }) => describe(exchange)))].slice(0, 3);
  const detail = `Nothing is recorded for ${describe(asked)}. Send one of the requests that are, or record this one.`;
  return problem(404, "Not in the recording", detail, { nearest: told });
}

/** How many steps of the path are the same, then the whole path, then the method; 0 for another part of the service. */
function likeness(asked: Asked, exchange: Exchange): number {
  const [ours = [], theirs = []] = [asked, exchange].map(({ path }) => new URL(path, "http://recording").pathname.slice(1).split("/"));
  const differs = ours.findIndex((step, index) => step !== theirs[index]);
  const shared = differs < 0 ? ours.length : differs;
  const whole = shared === theirs.length ? 1 : 0;
  return shared === 0 ? 0 : shared + whole + (asked.method === exchange.method ? 0.5 : 0);
}

function describe({ method, path, request }: Asked): string {
  const body = request ? ` ${"text" in request ? request.text : JSON.stringify(request)}` : "";
  return `${method} ${path}${body.length > 200 ? `${body.slice(0, 200)}…` : body}`;
}
