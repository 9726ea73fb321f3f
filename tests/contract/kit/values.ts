/** JSON objects, whose content nobody knows. */
export type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

/** What stands at a path such as `data/items/0`. */
export const at = (value: unknown, path: string): unknown => path.split("/").reduce((inner, name) => fieldsOf(inner)[name], value);

/** A copy with something else at a path; undefined takes it away. Where the path leads nowhere, the value as it is. */
export function put(value: unknown, path: string, replacement: unknown): unknown {
  const [first = "", ...rest] = path.split("/");
  if (Array.isArray(value)) return value.map((each, index) => (String(index) === first ? put(each, rest.join("/"), replacement) : each));
  if (rest.length > 0)
    return first in fieldsOf(value) ? { ...fieldsOf(value), [first]: put(fieldsOf(value)[first], rest.join("/"), replacement) } : value;
  return { ...fieldsOf(value), [first]: replacement };
}

/** The same with what a function makes of what is there; nothing where nothing is there. */
export const change = (value: unknown, path: string, make: (value: never) => unknown): unknown => {
  const there = at(value, path);
  return there === undefined ? value : put(value, path, make(there as never));
};
