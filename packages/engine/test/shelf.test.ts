import fc from "fast-check";
import { expect, test } from "vitest";
import { Shelf } from "../src/memory/shelf.ts";

const id = fc.constantFrom(..."abcdefghij");
const step = fc.oneof(
  fc.record({ set: id, item: fc.nat(9) }),
  fc.record({ delete: id }),
  fc.record({ page: fc.integer({ min: 1, max: 4 }) }),
);

test("items stay in the order they came, whatever is replaced and taken away", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const shelf = new Shelf<number>();
      let model: [string, number][] = [];
      for (const each of steps) {
        if ("set" in each) {
          const known = model.find(([name]) => name === each.set);
          if (known) known[1] = each.item;
          else model.push([each.set, each.item]);
          shelf.set(each.set, each.item);
        } else if ("delete" in each) {
          model = model.filter(([name]) => name !== each.delete);
          shelf.delete(each.delete);
        } else {
          const even = (item: number) => item % 2 === 0;
          const shown: number[] = [];
          let cursor: string | undefined;
          do {
            const page = shelf.page({ limit: each.page, ...(cursor !== undefined && { cursor }) }, even);
            shown.push(...(page?.items ?? []));
            cursor = page?.cursor;
          } while (cursor !== undefined);
          expect(shown).toEqual(
            model
              .map(([, item]) => item)
              .filter(even)
              .reverse(),
          );
        }
        expect(shelf.ids()).toEqual(model.map(([name]) => name));
        expect(shelf.values()).toEqual(model.map(([, item]) => item));
        expect([shelf.size, shelf.oldest()]).toEqual([model.length, model[0]?.[0]]);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("a cursor leads on behind an item that is gone", () => {
  const shelf = new Shelf<string>();
  for (const name of ["a", "b", "c", "d"]) shelf.set(name, name);
  const first = shelf.page({ limit: 2 }, () => true);
  shelf.delete("c");
  shelf.delete("d");
  shelf.set("e", "e");
  expect(shelf.page({ limit: 2, cursor: first?.cursor ?? "" }, () => true)).toEqual({ items: ["b", "a"] });
});
