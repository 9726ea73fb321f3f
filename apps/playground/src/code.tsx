export function Code({ text }: { text: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the arrow keys
  return <pre tabIndex={0}>{text}</pre>;
}
