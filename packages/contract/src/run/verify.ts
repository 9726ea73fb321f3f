import { mockUrl, type OperationId, operations } from "@gentasks/schema/operations";
import { type Finding, isFailure } from "../checks/finding.ts";
import type { Case } from "../corpus/case.ts";
import { corpus } from "../corpus/corpus.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Probe } from "../probes/probe.ts";
import { provenanceOf, specHash } from "../spec/document.ts";
import { type Context, createContexts } from "./context.ts";
import { Extensions } from "./extensions.ts";
import type { VerifyOptions } from "./options.ts";
import { chosenProbes } from "./probes-of.ts";
import { sendCase } from "./send-case.ts";
import { needsSource, Sources } from "./sources.ts";
import { NotSpentError } from "./spending.ts";

/** A piece of work of a run. */
export interface Work {
  readonly id: string;
  /** Why it was left out; undefined where it was done. */
  readonly skipped?: string;
  /** What was sent, where the work was to send a case. */
  readonly case?: Case;
}

export interface VerifyResult {
  readonly spec: string;
  readonly seed: number;
  readonly work: readonly Work[];
  readonly findings: readonly Finding[];
  readonly exchanges: readonly Exchange[];
  readonly durationMs: number;
  /** Whether the server does all that the spec is sure of. */
  readonly passed: boolean;
}

/** Holds a server against the spec. Rejects only at options that could not work. */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const jobs = await jobsOf(options);
  const run = runJobs(options);
  for (const [index, job] of jobs.entries()) {
    await run.one(job);
    options.onProgress?.({ done: index + 1, of: jobs.length, what: job.id });
  }
  return run.all();
}

/** Does jobs one by one, with one server and one record. */
export function runJobs(options: VerifyOptions) {
  const started = performance.now();
  const { record, contextFor } = createContexts(options, { baseUrl: mockUrl });
  const done: Work[] = [];
  const resultOf = (work: readonly Work[], findings: readonly Finding[], exchanges: readonly Exchange[]): VerifyResult => ({
    spec: specHash,
    seed: options.seed ?? 1,
    work,
    findings,
    exchanges,
    durationMs: performance.now() - started,
    passed: !findings.some(isFailure),
  });

  return {
    /** Does one of the jobs; what came of it alone. */
    async one({ id, skipped, run, case: sent }: Job): Promise<VerifyResult> {
      const before = { findings: record.findings.length, exchanges: record.exchanges.length };
      const why = skipped ?? (await attempt(run, contextFor(id)));
      const work: Work = { id, ...(why !== undefined && { skipped: why }), ...(sent && { case: sent }) };
      done.push(work);
      return resultOf([work], record.findings.slice(before.findings), record.exchanges.slice(before.exchanges));
    },
    /** What came of all that were done so far. */
    all: (): VerifyResult => resultOf(done, record.findings, record.exchanges),
  };
}

/** A piece of work, and how to do it. */
export interface Job {
  readonly id: string;
  readonly skipped: string | undefined;
  readonly case?: Case;
  /** Resolves with a text, the reason, where it turns out that there is nothing to do. */
  readonly run: (context: Context) => Promise<unknown>;
}

/** Everything that there is to do for the options, in its order. */
export async function jobsOf(options: VerifyOptions): Promise<readonly Job[]> {
  const chosen = await corpus(options);
  const sources = new Sources();
  const given = chosen.filter(needsSource);
  const extensions = new Extensions();
  const probes = chosenProbes(options);
  const needed = probes.flatMap(({ needs = [] }) => needs).filter((id) => provenanceOf(operations[id as OperationId]) === "extension");
  return [
    ...(needed.length > 0 ? [{ id: "extensions", skipped: undefined, run: (context: Context) => extensions.look(needed, context) }] : []),
    ...probes.map(
      (probe): Job => ({
        id: probe.id,
        skipped: whyNot(probe, options),
        run: async (context) => extensions.whyNot(probe.needs) ?? (await probe.run(context)),
      }),
    ),
    ...(given.length > 0
      ? [{ id: "tasks to go on from", skipped: whyNot({ isPaid: true }, options), run: (context: Context) => sources.make(given, context) }]
      : []),
    ...chosen.map(
      (each): Job => ({ id: each.id, case: each, skipped: whyNotSent(each, options), run: (context) => sendCase(each, context, sources) }),
    ),
  ];
}

function whyNot(
  { keys = [], isPaid, isLocal, isCalled }: Pick<Probe, "keys" | "isPaid" | "isLocal" | "isCalled">,
  options: VerifyOptions,
): string | undefined {
  const missing = keys.filter((name) => options.keys[name] === undefined);
  if (missing.length > 0) return `needs the key ${missing.join(", ")}`;
  if (isCalled && options.spend !== "unlimited" && !options.callbackUrl)
    return "needs an address at which the server can call; give callbackUrl";
  if (isLocal && options.spend !== "unlimited") return "is for a server on this machine that costs nothing; say so with spend: unlimited";
  return isPaid && !options.spend ? "submits tasks, which may cost money; allow it with spend" : undefined;
}

function whyNotSent(each: Case, { spend }: VerifyOptions): string | undefined {
  const { surface, operation } = each;
  const { creates } = operations[operation as keyof typeof operations];
  if (!spend && needsSource(each)) return "goes on from a task, which may cost money; allow it with spend";
  return creates && surface !== "unified" && !spend ? "could create a task, which may cost money; allow it with spend" : undefined;
}

/** Does a piece of work; why it was left, if it was. */
async function attempt(run: Job["run"], context: Context): Promise<string | undefined> {
  try {
    const why = await run(context);
    return typeof why === "string" ? why : undefined;
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof NotSpentError) return message;
    context.report({ check: "server-error", message: `No answer: ${message}`, expected: "an answer", provenance: "documented" });
  }
  return undefined;
}
