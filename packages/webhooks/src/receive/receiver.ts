import { bytesOf } from "../standard/bytes.ts";
import { headerOf } from "../standard/headers.ts";
import { createVerifier, hasKeys, type RawRequest, type VerifierOptions } from "../standard/verify.ts";
import type { Surface } from "./classify.ts";
import type { Confirm } from "./confirm.ts";
import type { TaskEvent, UnknownEvent } from "./events.ts";
import { checkMediaType, parseJson } from "./json.ts";

export interface ReceiverOptions extends VerifierOptions {
  /**
   * The surfaces whose callbacks are expected: name the one you use. Default: all; then a callback that departs from the description of
   * one surface may be one of another that asks for less.
   */
  readonly surfaces?: readonly Surface[];
  /**
   * Takes callbacks without a signature too, as services send them that know none: each is believed only after its task was fetched,
   * and tells what the fetched task says. `confirmBy((id) => client.task(id).get())`
   */
  readonly confirmUnsigned?: Confirm;
  /** The model of a task, from your own record of what you submitted; asked where the callback does not tell. */
  readonly modelOf?: (taskId: string) => string | undefined | Promise<string | undefined>;
}

/** Turns a request into a typed event. Rejects with a WebhookError when it is not to be believed or not as described. */
export type Receive = (request: RawRequest) => Promise<TaskEvent | UnknownEvent>;

/** Makes a receiver over bytes, for any server. Throws at options that could verify nothing. */
export function createReceiver(options: ReceiverOptions): Receive {
  const { surfaces, confirmUnsigned, modelOf } = options;
  const verify = hasKeys(options) || !confirmUnsigned ? createVerifier(options) : undefined;

  return async ({ headers, body }) => {
    checkMediaType(headers);
    const isUnsigned = confirmUnsigned && (!verify || signatureHeaders.every((name) => headerOf(headers, name) === undefined));
    const verified = isUnsigned ? undefined : await verify?.({ headers, body });
    const json = parseJson(verified ? verified.body : bytesOf(body));
    // The descriptions of callbacks are loaded with the first one that is genuine.
    const told = (await import("./classify.ts")).classify(json, surfaces);
    const known = isUnsigned ? await confirmUnsigned(told) : told;
    const { taskId, payload } = known;
    return {
      ...known,
      id: verified?.id ?? `${known.surface}/${taskId}/${payload.status}`,
      status: payload.status,
      model: known.model ?? (await modelOf?.(taskId)),
      signedAt: verified && new Date(verified.timestamp * 1000),
    } as TaskEvent | UnknownEvent;
  };
}

const signatureHeaders = ["webhook-id", "webhook-timestamp", "webhook-signature"];
