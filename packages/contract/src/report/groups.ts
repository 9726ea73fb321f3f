/** Things by what a function says of them, without those of which it says nothing. Node 20 has no `Map.groupBy`. */
export function groups<Thing>(things: readonly Thing[], by: (thing: Thing) => string | undefined): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = by(thing);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(thing);
    else found.set(key, [thing]);
  }
  return found;
}
