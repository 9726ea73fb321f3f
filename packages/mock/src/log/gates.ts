/** Places, by name, where one waits until they are opened. */
export class Gates {
  readonly #gates = new Map<string, { readonly opened: Promise<void>; readonly open: () => void }>();

  passed(name: string): Promise<void> {
    return this.#gate(name).opened;
  }

  open(name: string): void {
    this.#gate(name).open();
  }

  #gate(name: string) {
    const known = this.#gates.get(name);
    if (known) return known;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const gate = { opened, open };
    this.#gates.set(name, gate);
    return gate;
  }
}
