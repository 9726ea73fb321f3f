/** Direct tasks: `POST /api/v1/task` answers with the result. */
import type { components, DirectInputOf, DirectModel, DirectModels, DirectOutputOf } from "@gentasks/schema";
import type { Client } from "./client.ts";
import { ConnectionError } from "./errors/errors.ts";
import { errorOf, parsed } from "./errors/from-answer.ts";
import { type FileSource, hasFile } from "./files/file-source.ts";
import { formOf } from "./files/form.ts";
import { bounded } from "./http/bounded.ts";
import { eventReader } from "./http/events.ts";
import { wireOf } from "./http/wire.ts";
import { prepared } from "./tasks/input.ts";
import { keyOf } from "./tasks/key.ts";
import type { CallOptions } from "./tasks/port.ts";
import type { UnsafeModel } from "./tasks/unified.ts";

type S = components["schemas"];
type Giving<T> = { [M in DirectModel]: DirectModels[M]["output"] extends T ? M : never }[DirectModel];
/** A piece of a streamed answer: its text is `chunk.choices[0].delta.content`. */
export type ChatChunk = S["DirectChatChunk"];
export type ChatModel = Giving<S["DirectChatCompletion"]>;
export type ImageModel = Giving<S["DirectImageGeneration"]>;
export type SpeechModel = Giving<S["DirectSpeechGeneration"]>;
export type TranscriptionModel = Giving<S["DirectTranscription"]>;

/** Fields without those that the verbs fill in; a recording is a file. */
type Fields<T> = {
  [K in keyof T as K extends "model" | "stream" ? never : K]: K extends "audio" ? FileSource | Extract<T[K], undefined> : T[K];
};
/** What a model takes, as JSON or, where it takes files, as a form. To stream, there is `chatStream`. */
export type DirectInputFor<M> = M extends DirectModel
  ? Fields<DirectInputOf<M>> | Fields<Extract<S["DirectTaskForm"], { model: M }>>
  : Readonly<Record<string, unknown>>;
export type DirectOutputFor<M> = M extends DirectModel ? DirectOutputOf<M> : S["DirectResult"];

export interface DirectOptions extends CallOptions {
  /** Names this submission. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

export interface DirectTasks {
  /** Runs a task of any model. It takes as long as the model does: `timeoutMs` is ten minutes unless you say otherwise. */
  run<M extends DirectModel | UnsafeModel>(model: M, input: DirectInputFor<M>, options?: DirectOptions): Promise<DirectOutputFor<M>>;
  /** Continues a conversation. */
  chat<M extends ChatModel | UnsafeModel>(model: M, input: DirectInputFor<M>, options?: DirectOptions): Promise<DirectOutputFor<M>>;
  /** Continues a conversation, piece by piece. Nothing is sent before the first piece is asked for. */
  chatStream<M extends ChatModel | UnsafeModel>(
    model: M,
    input: DirectInputFor<M>,
    options?: DirectOptions,
  ): AsyncGenerator<ChatChunk, void, undefined>;
  /** Makes a picture. */
  image<M extends ImageModel | UnsafeModel>(model: M, input: DirectInputFor<M>, options?: DirectOptions): Promise<DirectOutputFor<M>>;
  /** Speaks a text, or changes the voice of a recording. */
  speech<M extends SpeechModel | UnsafeModel>(model: M, input: DirectInputFor<M>, options?: DirectOptions): Promise<DirectOutputFor<M>>;
  /** Writes down what a recording says. */
  transcribe<M extends TranscriptionModel | UnsafeModel>(
    model: M,
    input: DirectInputFor<M>,
    options?: DirectOptions,
  ): Promise<DirectOutputFor<M>>;
}

/** Answers take as long as the work. */
const workMs = 600_000;
const path = "/api/v1/task";

/** The direct tasks of a client's server. */
export function directTasks(client: Client): DirectTasks {
  const wire = wireOf(client);

  async function request(model: string, input: object, options: DirectOptions, streams: boolean) {
    const idempotencyKey = keyOf(options);
    const body = hasFile(input)
      ? await formOf({ model, ...input })
      : { model, ...((await prepared(wire, "direct", model, input, options)) as object), ...(streams && { stream: true }) };
    return wire.ask<unknown>("POST", path, {
      ...options,
      timeoutMs: options.timeoutMs ?? workMs,
      idempotencyKey,
      creates: true,
      body,
      read: (json) => (typeof (json as { object?: unknown } | null)?.object === "string" ? json : undefined),
      streams: streams ? "events" : undefined,
    });
  }
  const run = async (model: string, input: object, options: DirectOptions = {}) => (await request(model, input, options, false)).value;

  async function* chatStream(model: string, input: object, options: DirectOptions = {}): AsyncGenerator<ChatChunk, void, undefined> {
    const what = `POST ${path}`;
    const { signal, timeoutMs = workMs } = options;
    const idempotencyKey = keyOf(options);
    const { body, headers, hide, value } = await request(model, input, { ...options, idempotencyKey }, true);
    if (!body) {
      // A server that does not stream has given the whole answer.
      const { choices = [], ...whole } = value as S["DirectChatCompletion"];
      yield { ...whole, choices: choices.map(({ message, ...choice }) => ({ ...choice, delta: message })) } as ChatChunk;
      return;
    }
    const events = eventReader(body);
    let complete = false;
    try {
      for (;;) {
        const event = await bounded(what, { signal, timeoutMs, idempotencyKey }, events.next);
        // Not every server says the last word.
        if (!event && complete) return;
        if (!event)
          throw new ConnectionError(`${what} broke off before the answer was complete. What was written is paid for.`, {
            code: "connection_lost",
            idempotencyKey,
          });
        const { data: text } = event;
        if (text === "[DONE]") return;
        if (text === undefined) continue;
        const chunk = parsed(text) as (ChatChunk & { error?: unknown }) | undefined;
        if (!Array.isArray(chunk?.choices))
          throw errorOf(what, { status: chunk?.error ? 500 : 200, headers, text, hide }, { idempotencyKey });
        complete ||= chunk.choices.some(({ finish_reason }) => finish_reason);
        yield chunk;
      }
    } finally {
      events.close();
    }
  }

  return { run, chat: run, image: run, speech: run, transcribe: run, chatStream } as DirectTasks;
}
