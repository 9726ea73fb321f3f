import type { Example } from "./examples.ts";
import type { Random } from "./random.ts";
import { hostileLiteral, hostileName, hostileText, hostileValue, nested } from "./values.ts";

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** A copy of a valid body with one to three fields gone, added or of another kind. */
export function spoiled({ body }: Example, random: Random): unknown {
  const copy = structuredClone(body) as Container;
  for (let left = 1 + random.int(3); left > 0; left--) spoilOne(copy, random);
  return copy;
}

/** Spoils a place that the dice lead to: often deep inside, where validators look last. */
function spoilOne(container: Container, random: Random): void {
  const keys = Object.keys(container);
  const key = keys.length === 0 ? undefined : random.pick(keys);
  const inner: unknown = key === undefined ? undefined : Reflect.get(container, key);
  const what = random.int(10);
  if (isContainer(inner) && random.chance(0.75)) spoilOne(inner, random);
  else if (Array.isArray(container) && (key === undefined || what === 0)) container.push(hostileValue(random));
  else if (key === undefined || what === 0) define(container, hostileName(random), hostileValue(random));
  else if (what === 1 && !Array.isArray(container)) delete container[key];
  else if (what < 4) define(container, key, hostileText(random));
  else define(container, key, hostileValue(random));
}

const define = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });

/** The text of a body, wrong in ways that only a text can be. */
export function spoiledText(example: Example, random: Random): string {
  const text = JSON.stringify(example.body);
  const at = random.int(text.length);
  switch (random.int(14)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(["\u0000", "\ufeff", "'", "\\", "//", ",", "}", "\u2028", "\\ud800"]) + text.slice(at);
    case 2:
      return `\ufeff${text}`;
    case 3:
      return `{"model":"${random.word(6)}","model":null,"input":[],${text.slice(1)}`;
    case 4:
      return text.replace(/"input":\{/, `"input":{"__proto__":{"prompt":"x"},"prompt":${hostileLiteral(random)},`);
    case 5:
      return text.replace(/:(\d+|"[^"]*")(?=[,}])/, `:${hostileLiteral(random)}`);
    case 6:
      return deep(random);
    case 7:
      return text.replace(/"prompt":"[^"]*"/, `"prompt":${nested(90 + random.int(20))}`);
    case 8:
      return random.pick(["", " ", "null", "true", "0", '""', "[]", "{}", "[{}]", '"\\ud800"', "undefined", hostileLiteral(random)]);
    case 9:
      return `${text}${random.pick([text, " ", "\n\n", "\u0000", "]", "//end"])}`;
    case 10:
      return `{${Array.from({ length: 500 }, (_, field) => `"${random.word(8)}${field}":${field}`).join()},${text.slice(1)}`;
    case 11:
      return text.replaceAll('"', "'");
    case 12:
      return text.replace(/"([a-z_]+)":/, `"${JSON.stringify(hostileName(random)).slice(1, -1)}":`);
    default:
      return `/**/${text}`;
  }
}

const deep = (random: Random): string => {
  const levels = random.pick([99, 100, 101, 102, 1_000, 100_000]);
  const list = nested(levels);
  return random.pick([list, `{"model":"kling-v2","input":${list}}`, nested(Math.min(levels, 5_000), ['{"a":', "}"]).replace(":}", ":1}")]);
};

/** Bytes that are no text. */
export const noise = (random: Random): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: random.int(400) }, () => random.int(256));

/** A body about as large as is read, or larger. */
export function huge(example: Example, random: Random): string {
  const size = 10_485_760 + random.pick([-5_000, -1, 0, 1, 5_000_000]);
  const text = JSON.stringify({ ...example.body, prompt: "" });
  return text.replace('"prompt":""', `"prompt":"${"x".repeat(Math.max(size - text.length, 0))}"`);
}
