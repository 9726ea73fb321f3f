import type { Rgb } from "./canvas.ts";

/** The colours of a landscape. */
interface Theme {
  readonly skyTop: string;
  readonly skyBottom: string;
  readonly sun: string;
  /** From the farthest to the nearest. */
  readonly hills: readonly [string, string, string];
  readonly caption: string;
  readonly text: string;
}

const themes: readonly Theme[] = [
  { skyTop: "2b2d5b", skyBottom: "f6a56b", sun: "ffe3a8", hills: ["7d5480", "543a6d", "33264d"], caption: "1c1630", text: "fff1dd" },
  { skyTop: "3f95d6", skyBottom: "dff2f5", sun: "fff6d0", hills: ["86bfb0", "4f938b", "2c6166"], caption: "12343b", text: "f2fbf7" },
  { skyTop: "231b52", skyBottom: "ee7a8c", sun: "ffd29d", hills: ["924a80", "612c69", "3a1a4f"], caption: "200d30", text: "ffe9ec" },
  { skyTop: "7dbba4", skyBottom: "f6f0cd", sun: "fffbe0", hills: ["78ad72", "437f52", "21503c"], caption: "0f2b20", text: "f7f8e4" },
  { skyTop: "efb565", skyBottom: "fdeecb", sun: "fffdf0", hills: ["dd935a", "b4643c", "7c3c2d"], caption: "3c1a14", text: "fff1da" },
  { skyTop: "080c26", skyBottom: "3d5d99", sun: "e9ecf5", hills: ["2b4070", "1b2a50", "101936"], caption: "060a1a", text: "e6ecfb" },
];

export const THEMES = themes.length;

/** Where in a palette the colours stand; the sky begins at 0 with its highest shade. */
export const SKY_SHADES = 10;
export const SUN = 10;
export const FARTHEST_HILL = 11;
export const CAPTION = 14;
export const TEXT = 15;

/** The sixteen colours of a theme: the shades of its sky, the sun, three hills, the caption's ground and its text. */
export function paletteOf(index: number): readonly Rgb[] {
  const { skyTop, skyBottom, sun, hills, caption, text } = themes[index % THEMES] as Theme;
  const top = rgb(skyTop);
  const bottom = rgb(skyBottom);
  const sky = Array.from({ length: SKY_SHADES }, (_, shade) => blend(top, bottom, shade));
  return [...sky, ...[sun, ...hills, caption, text].map(rgb)];
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function blend(from: Rgb, to: Rgb, shade: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round((from[index] * (SKY_SHADES - 1 - shade) + to[index] * shade) / (SKY_SHADES - 1));
  return [part(0), part(1), part(2)];
}
