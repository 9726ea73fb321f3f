import { _, Ajv2020, type KeywordCxt } from "ajv/dist/2020.js";

/** What the compiled code requires at run time; the bundler replaces it by the package's own module. */
export const runtimeModule = "gentasks-runtime";

/** The validating compiler: strict, so that a keyword it does not know fails the build instead of being ignored. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // A format is an annotation in draft 2020-12: nothing is refused for it.
    validateFormats: false,
    code: { source: true, esm: true, lines: false },
  });
  ajv.addKeyword({
    keyword: "x-max-total",
    type: "object",
    schemaType: "object",
    code(context: KeywordCxt) {
      const { gen, schema, data } = context;
      const count = gen.scopeValue("func", { ref: "countItems", code: _`require(${runtimeModule}).countItems` });
      context.fail(_`${count}(${data}, [${listCode(schema.of)}]) > ${schema.max}`);
    },
  });
  ajv.addKeyword({
    keyword: "x-not-below",
    type: "object",
    schemaType: "object",
    code(context: KeywordCxt) {
      const { schema, data } = context;
      const field = _`${data}[${schema.field}]`;
      const given = _`${data}[${schema.than}]`;
      const than = schema.default === undefined ? given : _`(${given} === undefined ? ${schema.default} : ${given})`;
      // Of another type it is a fault already, and some objects cannot be compared at all.
      context.fail(_`typeof ${field} == "number" && typeof ${than} == "number" && ${field} < ${than}`);
    },
  });
  return ajv;
}

const listCode = (items: readonly string[]) => items.reduce((code, item, index) => (index ? _`${code}, ${item}` : _`${item}`), _``);
