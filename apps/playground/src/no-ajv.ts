/** Stands in for the validator that RJSF's test helper imports; the page validates with @gentasks/schema. */
export default {};
