import catalogueComplete from "./catalogue-complete.ts";
import closedInputsMarked from "./closed-inputs-marked.ts";
import dialectDeclared from "./dialect-declared.ts";
import errorResponses from "./error-responses.ts";
import extensionKeywords from "./extension-keywords.ts";
import fieldsDescribed from "./fields-described.ts";
import modelBranchPlain from "./model-branch-plain.ts";
import modelHasExamples from "./model-has-examples.ts";
import modelListed from "./model-listed.ts";
import operationComplete from "./operation-complete.ts";
import operationIdStyle from "./operation-id-style.ts";
import rulesNamed from "./rules-named.ts";
import sourceTasks from "./source-tasks.ts";

/** The house rules, in the order in which one meets them when writing: document, operations, models, schemas. */
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
      "source-tasks": sourceTasks,
    },
  },
});
