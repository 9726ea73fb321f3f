/** What a reader makes of a text, under a name; nothing where there is no text. */
export const given = <Name extends string, Text, Value>(
  name: Name,
  text: Text | undefined,
  read: (text: Text) => Value,
): { readonly [N in Name]?: Value } => (text === undefined ? {} : { [name]: read(text) }) as { readonly [N in Name]?: Value };
