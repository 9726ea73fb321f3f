import { alternatives, type Rule, show, teach } from "./shared/plugin.ts";
import { isInRule, provenances } from "./shared/schemas.ts";

/** A closed object says where it is written that it is closed. */
const rule: Rule = () => ({
  Schema: {
    enter(schema, context) {
      if (isInRule(context.location)) return;
      const closed = schema.additionalProperties === false;
      const source = schema["x-closed"];
      if (closed && !provenances.includes(source)) {
        teach(context, context.location.child(source === undefined ? "additionalProperties" : "x-closed"), {
          wrong: `additionalProperties is false with ${show(source)} as x-closed`,
          why: "A closed object refuses every field not listed, which users may only rely on when they know who says so",
          write: `Write x-closed: with one of ${alternatives(provenances)}, inferred when only a table of fields suggests it`,
        });
      }
      if (!closed && source !== undefined) {
        teach(context, context.location.child("x-closed"), {
          wrong: `x-closed is ${show(source)}, but additionalProperties is ${show(schema.additionalProperties)}`,
          why: "The mark promises a refusal that does not happen",
          write: "Write additionalProperties: false, or drop x-closed",
        });
      }
    },
  },
});

export default rule;
