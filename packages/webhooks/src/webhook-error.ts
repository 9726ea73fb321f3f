/** Every reason to refuse a callback, with the HTTP status that tells the sender. */
export const statuses = {
  missing_header: 400,
  duplicate_header: 400,
  invalid_id: 400,
  invalid_timestamp: 400,
  invalid_signature: 400,
  invalid_utf8: 400,
  invalid_json: 400,
  body_aborted: 400,
  timestamp_too_old: 401,
  timestamp_in_future: 401,
  signature_mismatch: 401,
  unknown_key: 401,
  unknown_task: 404,
  method_not_allowed: 405,
  body_timeout: 408,
  in_progress: 409,
  not_confirmed: 409,
  body_too_large: 413,
  unsupported_media_type: 415,
  unsupported_encoding: 415,
  invalid_payload: 422,
  body_consumed: 500,
  body_parsed: 500,
  not_a_request: 500,
  not_configured: 500,
  handler_failed: 500,
  confirmation_failed: 503,
  keys_unavailable: 503,
  store_unavailable: 503,
} as const;

/** Why a callback was refused, for programs. */
export type WebhookErrorCode = keyof typeof statuses;

/** A callback that was refused. The message is for people, and has no part of the body, of a signature or of a secret in it. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;
  /** The HTTP status to answer with. 401 and 4xx are the sender's fault, 5xx the receiver's; senders try again after any. */
  readonly status: number;

  constructor(code: WebhookErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = statuses[code];
  }
}
