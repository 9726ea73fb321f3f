/** The house rules, in the order in which one meets them when writing: document, operations, models, schemas. */
import dialectDeclared from "./dialect-declared.ts";
import operationIdStyle from "./operation-id-style.ts";
import operationComplete from "./operation-complete.ts";
import errorResponses from "./error-responses.ts";
import modelBranchPlain from "./model-branch-plain.ts";
import modelListed from "./model-listed.ts";
import catalogueComplete from "./catalogue-complete.ts";
import modelHasExamples from "./model-has-examples.ts";
import rulesNamed from "./rules-named.ts";
import fieldsDescribed from "./fields-described.ts";
import closedInputsMarked from "./closed-inputs-marked.ts";
import extensionKeywords from "./extension-keywords.ts";

export default () => ({
  id: "house",
  rules: {
    oas3: {
      "dialect-declared": dialectDeclared,
      "operation-id-style": operationIdStyle,
      "operation-complete": operationComplete,
      "error-responses": errorResponses,
      "model-branch-plain": modelBranchPlain,
      "model-listed": modelListed,
      "catalogue-complete": catalogueComplete,
      "model-has-examples": modelHasExamples,
      "rules-named": rulesNamed,
      "fields-described": fieldsDescribed,
      "closed-inputs-marked": closedInputsMarked,
      "extension-keywords": extensionKeywords,
    },
  },
});
