import type { PriceBook } from "@gentasks/engine";
import { catalogue } from "@gentasks/schema/catalogue";
import { OptionError } from "./option-error.ts";

type Fields = Readonly<Record<string, unknown>>;

const units = ["image", "second", "request", "token", "character"];
const ruleFields = ["per", "microUsd", "units", "when", "count"];

/** Reads a price book: lists of price rules by surface and model. Throws an `OptionError` that names the place of what is wrong. */
export function readPriceBook(value: unknown): PriceBook {
  for (const [surface, models] of Object.entries(fieldsOf(value, "A price book"))) {
    if (!Object.hasOwn(catalogue, surface)) fail(`"${surface}"`, `is no surface; there are ${Object.keys(catalogue).join(", ")}`);
    for (const [model, rules] of Object.entries(fieldsOf(models, surface))) {
      if (!isModel(surface as keyof typeof catalogue, model)) fail(`"${model}"`, `is no model of the ${surface} surface`);
      checkRules(rules, `${surface} ${model}`);
    }
  }
  return value as PriceBook;
}

/** `*` stands for every model that is not listed. The async surface takes names that nobody has listed. */
const isModel = (surface: keyof typeof catalogue, model: string) =>
  model === "*" || surface === "async" || Object.hasOwn(catalogue[surface], model);

function checkRules(rules: unknown, place: string): void {
  if (!Array.isArray(rules) || rules.length === 0) fail(place, "must be a list of price rules", rules);
  for (const [index, rule] of (rules as readonly unknown[]).entries()) checkRule(rule, `${place}, rule ${index + 1}`);
}

function checkRule(rule: unknown, place: string): void {
  const fields = fieldsOf(rule, place);
  const unknown = Object.keys(fields).find((name) => !ruleFields.includes(name));
  if (unknown !== undefined) fail(place, `has a field "${unknown}"; a rule takes ${ruleFields.join(", ")}`);
  const { per, microUsd, units: bought = 1, when = {}, count } = fields;
  if (!units.includes(per as string)) fail(`${place}, per`, `must be one of ${units.join(", ")}`, per);
  if (!isCount(microUsd, 0)) fail(`${place}, microUsd`, "must be a whole number of millionths of a US dollar", microUsd);
  if (!isCount(bought, 1)) fail(`${place}, units`, "must be a whole number from 1 up", bought);
  fieldsOf(when, `${place}, when`);
  if (count !== undefined) checkCount(count, `${place}, count`);
}

function checkCount(count: unknown, place: string): void {
  const { field, default: usual } = fieldsOf(count, place);
  if (typeof field !== "string") fail(`${place}, field`, "must be the name of an input field", field);
  if (!isCount(usual, 0)) fail(`${place}, default`, "must be a whole number", usual);
}

function fieldsOf(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(place, "must be an object", value);
  return value as Fields;
}

const isCount = (value: unknown, least: number) => Number.isSafeInteger(value) && (value as number) >= least;

function fail(place: string, what: string, ...got: readonly unknown[]): never {
  const shown = got.map((value) => ` (got ${value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60)})`).join("");
  throw new OptionError(`${place} ${what}${shown}.`);
}
