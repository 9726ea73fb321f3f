import { UsageError } from "../usage-error.ts";
import { webAddress } from "../values/address.ts";
import { choice } from "../values/choice.ts";
import { configPath, names, readKept, writeKept } from "./kept.ts";

type Name = keyof typeof names;

const known = Object.keys(names) as readonly Name[];

/** Keeps a value for later commands. */
export function setKept(name: string, value: string): void {
  const field = names[choice("config set", name, known)];
  if (!/^[!-~]+$/.test(value)) throw new UsageError(`config set ${name} takes a text without spaces.`);
  writeKept({ ...readKept(), [field]: field === "baseUrl" ? webAddress("config set base-url", value) : value });
  console.log(`${name} is kept in ${configPath()}`);
}

/** Forgets a value. */
export function unsetKept(name: string): void {
  const { [names[choice("config unset", name, known)]]: _gone, ...rest } = readKept();
  writeKept(rest);
}

/** Shows what is kept; of a key its end alone. */
export function showKept(): void {
  const kept = readKept();
  for (const [name, field] of Object.entries(names)) {
    const value = kept[field];
    console.log(`${name.padEnd(8)}  ${value === undefined ? "not set" : field === "key" ? `…${value.slice(-4)}` : value}`);
  }
  console.log(`Kept in ${configPath()}`);
}
