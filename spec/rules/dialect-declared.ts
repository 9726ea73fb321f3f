import { type Rule, show, teach } from "./shared/plugin.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The document says which JSON Schema it is written in. */
const rule: Rule = () => ({
  Root: {
    enter(root, context) {
      if (root.jsonSchemaDialect === dialect) return;
      teach(context, context.location.child(root.jsonSchemaDialect === undefined ? "openapi" : "jsonSchemaDialect"), {
        wrong:
          root.jsonSchemaDialect === undefined ? "jsonSchemaDialect is missing" : `jsonSchemaDialect is ${show(root.jsonSchemaDialect)}`,
        why: "Without the 2020-12 dialect Prism validates as draft-07 and silently ignores half of the rules, dependentRequired among them",
        write: `Write jsonSchemaDialect: ${dialect}`,
      });
    },
  },
});

export default rule;
