/** For an option that may come more than once: a list of all its values. */
export const collect = (value: string, before: readonly string[] = []) => [...before, value];
