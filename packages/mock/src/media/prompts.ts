import { randomOf } from "./random.ts";
import { lights, places, styles, subjects } from "./words.ts";

/** Prompts that could have made a picture: what describing it answers. */
export function describe(seed: number, count: number): string[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => {
    const scene = `${random.pick(subjects)} ${random.pick(places)} ${random.pick(lights)}`;
    return `${capitalized(scene)}, ${random.pick(styles)}`;
  });
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
