/** Counts the array items at all the given paths together (`*` in a path stands for every item); what is no array counts nothing. */
export function countItems(value: unknown, paths: readonly string[]): number {
  return paths.reduce((total, path) => total + countAt(value, path.split("/"), 0), 0);
}

function countAt(value: unknown, path: readonly string[], depth: number): number {
  if (depth === path.length) return Array.isArray(value) ? value.length : 0;
  if (path[depth] === "*") {
    return Array.isArray(value) ? value.reduce<number>((total, item) => total + countAt(item, path, depth + 1), 0) : 0;
  }
  return countAt((value as Record<string, unknown> | null | undefined)?.[path[depth] as string], path, depth + 1);
}

/** The length of a text in characters: a pair of surrogates counts once, as JSON Schema counts. */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    const isPair = (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      count--;
      index++;
    }
  }
  return count;
}
