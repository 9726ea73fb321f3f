import type { KeyView } from "../src/control/views.ts";
import { button, element, write } from "./dom.ts";
import { List } from "./list.ts";
import { usd } from "./money.ts";

export const keyList = (credit: (key: string) => void): List<KeyView> =>
  new List<KeyView>(
    "keys",
    ({ id }) => id,
    ({ id }) => {
      const amount = element("strong");
      const about = element("span", { className: "quiet" });
      const give = button("+$10", `for ${id}`, () => credit(id));
      return {
        item: element("li", { className: "head" }, element("code", {}, id), amount, about, give),
        update({ availableMicroUsd, heldMicroUsd, plan }: KeyView) {
          write(amount, usd(availableMicroUsd));
          write(about, [heldMicroUsd > 0 && `${usd(heldMicroUsd)} held`, `plan ${plan}`].filter(Boolean).join(" · "));
        },
      };
    },
  );
