/** Makes an element. What stands in it is always text or other elements, never markup. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The element that the page has under an id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as T;
}

/** Sets a text where it is another one, so that what is selected or read aloud is left alone. */
export function write(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

/** A button that says what it does to those who cannot see what it stands beside. */
export function button(label: string, about: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", onclick }, label, element("span", { className: "unseen" }, ` ${about}`));
}

export function copyButton(text: () => string, about: string): HTMLButtonElement {
  const made = button("Copy", about, async () => {
    await navigator.clipboard.writeText(text());
    const [label] = made.childNodes;
    if (label) label.textContent = "Copied";
    setTimeout(() => {
      if (label) label.textContent = "Copy";
    }, 1500);
  });
  return made;
}
