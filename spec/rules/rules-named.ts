import { keywords } from "./shared/keywords.ts";
import {
  alternatives,
  type Context,
  type Lesson,
  type Location,
  listIn,
  mapIn,
  type Node,
  type Rule,
  show,
  teach,
} from "./shared/plugin.ts";
import { fileOf, folderOf, isInRule, provenances } from "./shared/schemas.ts";

const conditions = ["if", "then", "else", "not", "dependentRequired", "dependentSchemas", ...keywords.map(({ name }) => name)];
const entryConditions = [...conditions, "anyOf", "oneOf"];
const sample = "- x-rule: { id: end-needs-start, text: end_image_url needs start_image_url, field: end_image_url }";

interface Named {
  readonly id: string;
  readonly text: string;
  readonly file: string;
}

/** Cross-field conditions stand in `allOf` and nowhere else, each with a name, a sentence and a field to blame. */
const rule: Rule = () => {
  const idsByFile = new Map<string, Set<string>>();
  const namesByCheck = new Map<string, Named>();
  const statusLike = new Set<unknown>();
  return {
    Schema: {
      enter(schema, context) {
        if (isInRule(context.location)) return;
        for (const [name, property] of Object.entries(mapIn(schema.properties))) {
          if (schema["x-open"] || name === "status") statusLike.add(property);
        }
        checkStray(schema, statusLike.has(schema), context);
        for (const [index, entry] of listIn(schema.allOf).entries()) {
          const location = context.location.child(["allOf", index]);
          if (!checkEntry(entry, schema, location, context)) continue;
          checkUnique(entry["x-rule"].id, idsByFile, location, context);
          checkSameName(entry, namesByCheck, location, context);
        }
      },
    },
  };
};

function checkStray(schema: Node, mayExclude: boolean, context: Context): void {
  for (const keyword of conditions.filter((condition) => condition in schema)) {
    if (keyword === "not" && mayExclude && isExclusion(schema)) continue;
    teach(context, context.location.child(keyword).key(), {
      wrong: `${keyword} stands outside of allOf`,
      why: "A condition without a name gives errors that nobody can read or look up, and types that generators turn into noise",
      write: `Move it into the allOf of the object whose fields it relates, beside ${sample}`,
    });
  }
}

/** A status that is none of the known ones. */
const isExclusion = (schema: Node) => schema.type === "string" && Object.keys(mapIn(schema.not)).join() === "enum";

/** Whether an entry of `allOf` is a named rule; says so when it is not. */
function checkEntry(entry: Node, owner: Node, location: Location, context: Context): boolean {
  const rule = mapIn(entry["x-rule"]);
  if (Object.keys(rule).length === 0) {
    teach(context, location, {
      wrong: `This entry of allOf has no x-rule (it holds ${Object.keys(entry).join(", ") || "nothing"})`,
      why: "allOf is for named rules only; types that are put together by allOf come out of generators as unreadable intersections",
      write: `Name the rule: ${sample}; fields belong into properties`,
    });
    return false;
  }
  const fields = Object.keys(mapIn(owner.properties));
  for (const check of ruleChecks) {
    const lesson = check(rule, entry, fields);
    if (lesson) teach(context, location.child("x-rule"), lesson);
  }
  return true;
}

type RuleCheck = (rule: Node, entry: Node, fields: readonly string[]) => Lesson | false;

const ruleChecks: RuleCheck[] = [
  ({ id }) =>
    !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? "") && {
      wrong: `The rule id is ${show(id)}`,
      why: "Errors, examples and source tables name rules by their id",
      write: "Write a stable id in kebab-case, such as id: end-needs-start",
    },
  ({ id, text }) =>
    (typeof text !== "string" || text === "" || text.endsWith(".")) && {
      wrong: `The text of ${id} is ${show(text)}`,
      why: "It is the message of the validation error and stands within a sentence",
      write: "Say without a full stop what is needed, such as text: end_image_url needs start_image_url",
    },
  ({ id, field }, entry, fields) =>
    ![field].flat().every((each) => [...fields, ...refusedBy(entry)].includes(each)) && {
      wrong: `${id} blames the field ${show(field)}, which this object does not have`,
      why: "Errors point at that field",
      write: `Write field: with one of ${alternatives(fields)}, or a field that the rule refuses by not: { required: [field] }`,
    },
  ({ id, provenance }) =>
    provenance !== undefined &&
    !provenances.includes(provenance) && {
      wrong: `The provenance of ${id} is ${show(provenance)}`,
      why: "The catalogue tells users which rules the service documents",
      write: `Write one of ${alternatives(provenances)}, or nothing for a documented rule`,
    },
  ({ id: _id, text: _text, field: _field, provenance: _provenance, ...others }) =>
    Object.keys(others).length > 0 && {
      wrong: `This x-rule has the unknown key ${Object.keys(others).join(", ")}`,
      why: "Nothing reads it",
      write: "Write id, text and field, and provenance when the rule is not documented",
    },
  ({ id }, entry) =>
    !entryConditions.some((keyword) => keyword in entry) && {
      wrong: `${id} has a name but checks nothing`,
      why: "The catalogue would promise what no validator holds",
      write: `Write one of ${alternatives(entryConditions)} beside x-rule`,
    },
];

/** The fields that a rule refuses to see at all. */
const refusedBy = ({ not }: Node): string[] => (Object.keys(mapIn(not)).join() === "required" ? not.required : []);

function checkUnique(id: string, idsByFile: Map<string, Set<string>>, location: Location, context: Context): void {
  const ids = idsByFile.get(fileOf(location)) ?? new Set();
  idsByFile.set(fileOf(location), ids);
  if (ids.has(id)) {
    teach(context, location.child("x-rule"), {
      wrong: `${id} names two rules of this schema`,
      why: "An error would not tell which of them is broken",
      write: "Give each an id of its own, or make one rule of both",
    });
  }
  ids.add(id);
}

/**
 * The same check has the same id and text on every model of a provider. Other checks may share an id and say their own
 * sentence, for models differ in which fields a rule is about; and each provider states its rules in its own words.
 */
function checkSameName(
  { "x-rule": { id, text }, ...check }: Node,
  namesByCheck: Map<string, Named>,
  location: Location,
  context: Context,
): void {
  const key = `${folderOf(location)} ${JSON.stringify(check)}`;
  const first = namesByCheck.get(key);
  if (!first) {
    namesByCheck.set(key, { id, text, file: fileOf(location) });
    return;
  }
  if (first.id === id && first.text === text) return;
  const part = first.id === id ? "text" : "id";
  const other = first.file.slice(first.file.lastIndexOf("/") + 1);
  teach(context, location.child(["x-rule", part]), {
    wrong: `This rule has the ${part} ${show({ id, text }[part])}, but ${other} has the same check with the ${part} ${show(first[part])}`,
    why: "Users who know a rule from one model look for the same name on the next",
    write: "Take one id and one text for both",
  });
}

export default rule;
