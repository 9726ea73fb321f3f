interface Told {
  readonly errors?: readonly { readonly pointer?: unknown }[];
}

/** The fields that a refusal names, in whichever envelope. */
export function pointersIn(json: unknown): readonly string[] {
  const { data, error } = (json ?? {}) as { readonly data?: Told; readonly error?: Told };
  const errors = data?.errors ?? error?.errors;
  return Array.isArray(errors) ? errors.map(({ pointer }) => String(pointer)) : [];
}
