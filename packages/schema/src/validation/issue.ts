/** One fault of an input. Extends the Standard Schema issue, so any Standard Schema consumer can show it. */
export interface Issue {
  /** A sentence for people: what is wrong, with the value, and what is expected. */
  readonly message: string;
  /** Where, as path segments (Standard Schema). */
  readonly path: readonly (string | number)[];
  /** Where, as a JSON pointer into the validated value: `/reference_characters/0/image_urls`. Empty for the value itself. */
  readonly pointer: string;
  /** The id of the broken cross-field rule (`end-needs-start`), or the JSON Schema keyword of the broken field limit (`enum`). */
  readonly rule: string;
  /** The values that are accepted here, when they can be listed. */
  readonly allowed?: readonly unknown[];
  /** The nearest accepted spelling of an unknown value or field. */
  readonly suggestion?: string;
}

/** What the compiled validators report: Ajv's error object without its message. */
export interface RawError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a validator knows of its schema besides the compiled checks. */
export interface ValidatorMeta {
  /** Cross-field rules: [schema path of the rule, id, sentence, fields to blame (the first one present), depth of its object]. */
  readonly rules: readonly (readonly [path: string, id: string, text: string, fields: readonly string[], depth: number])[];
  /** Known field names by schema path of the object, for suggestions. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** What a pattern stands for, in words. */
  readonly patterns: Readonly<Record<string, string>>;
}
