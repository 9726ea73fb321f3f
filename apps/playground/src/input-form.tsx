import Form from "@rjsf/core";
import type { RJSFSchema, ValidatorType } from "@rjsf/utils";
import { useMemo } from "react";
import { type Fault, faultTree } from "./faults.ts";
import { formSchema } from "./form-schema.ts";

/** The form asks only which branch of an anyOf a value takes; what is wrong comes from the model's own validator. */
const validator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({ errors: [] }),
  isValid: (schema: RJSFSchema, value: unknown) => {
    if (value === undefined || typeof schema !== "object" || !schema.type) return true;
    return schema.type === (Array.isArray(value) ? "array" : typeof value);
  },
};

interface Props {
  readonly schema: object;
  readonly input: Record<string, unknown>;
  readonly faults: readonly Fault[];
  readonly change: (input: Record<string, unknown>) => void;
}

export default function InputForm({ schema, input, faults, change }: Props) {
  const drawn = useMemo(() => formSchema(schema), [schema]);
  return (
    <Form
      schema={drawn}
      uiSchema={{ prompt: { "ui:widget": "textarea" }, "ui:submitButtonOptions": { norender: true } }}
      formData={input}
      validator={validator}
      extraErrors={faultTree(faults)}
      noValidate
      noHtml5Validate
      showErrorList={false}
      tagName="div"
      experimental_defaultFormStateBehavior={{ arrayMinItems: { populate: "requiredOnly" }, emptyObjectFields: "skipDefaults" }}
      onChange={({ formData }) => change((formData ?? {}) as Record<string, unknown>)}
    />
  );
}
