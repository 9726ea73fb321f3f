import type { Caller, Keys } from "@gentasks/engine";
import { UnknownError } from "../unknown-error.ts";
import { hash, named } from "../world/hash.ts";
import type { Accounts } from "./accounts.ts";
import type { PlanName } from "./plans.ts";

/** What is special about a key. */
export interface KeyOptions {
  /** Credit it starts with, in US dollars. Default: 10 000. */
  readonly balanceUsd?: number;
  /** Default: `open`. */
  readonly plan?: PlanName;
  /** Router channels that are enabled. Default: all. */
  readonly channels?: readonly string[];
  /** What one request may cost at most, in US dollars. Default: no limit. */
  readonly spendingLimitUsd?: number;
}

export interface KeysOptions {
  /** The keys that are known. Default: any key that is not empty. */
  readonly keys?: Readonly<Record<string, KeyOptions>>;
  /** What holds for keys where nothing else is said. */
  readonly defaults?: KeyOptions;
  readonly openedAt: number;
  readonly accounts: Accounts;
}

/** Every key has an account, which is kept; whoever uses a new key for every test must not fill the memory. */
const mostKeys = 10_000;

/** The keys of a mock, each with an account of its own. Of a key only its hash is kept. */
export class MockKeys implements Keys {
  readonly #options: KeysOptions;
  readonly #special = new Map<string, KeyOptions>();
  readonly #callers = new Map<string, Caller>();

  constructor(options: KeysOptions) {
    this.#options = options;
    for (const [token, special] of Object.entries(options.keys ?? {})) this.#special.set(keyId(token), special);
  }

  get openedAt(): number {
    return this.#options.openedAt;
  }

  find(token: string): Caller | undefined {
    const id = keyId(token);
    const known = this.#callers.get(id);
    if (known) return this.#used(id, known);
    return this.#options.keys && !this.#special.has(id) ? undefined : this.#open(id);
  }

  /** Whom a key belongs to. Throws an `UnknownError` where it belongs to nobody. */
  known(token: string): Caller {
    const caller = this.find(token);
    if (!caller) throw new UnknownError("No such key: this mock knows only those that it was given");
    return caller;
  }

  /** Changes what is special about a key, from its next request on. */
  change(token: string, special: Omit<KeyOptions, "balanceUsd">): Caller {
    const id = keyId(token);
    const { balanceUsd } = this.#special.get(id) ?? {};
    const all = { ...this.#special.get(id), ...special, ...(balanceUsd !== undefined && { balanceUsd }) };
    this.#special.set(id, all);
    if (!this.#callers.has(id)) return this.#open(id);
    const caller = this.#callerOf(id);
    this.#callers.set(id, caller);
    return caller;
  }

  /** The callers that were seen, and what is special about keys. */
  state(): { readonly seen: readonly string[]; readonly special: Readonly<Record<string, KeyOptions>> } {
    return { seen: [...this.#callers.keys()], special: Object.fromEntries(this.#special) };
  }

  /** Takes over a state, without opening accounts: those are in the store. */
  restore({ seen, special }: ReturnType<MockKeys["state"]>): void {
    for (const [id, each] of Object.entries(special)) this.#special.set(id, each);
    for (const id of seen) this.#callers.set(id, this.#callerOf(id));
  }

  #open(id: string): Caller {
    if (this.#callers.size >= mostKeys) this.#forgetQuietest();
    const caller = this.#callerOf(id);
    this.#callers.set(id, caller);
    this.#options.accounts.open(caller, microUsd(this.#about(id).balanceUsd ?? 10_000));
    return caller;
  }

  /** Puts a key behind all others, once there are so many that it matters. */
  #used(id: string, caller: Caller): Caller {
    if (this.#callers.size > mostKeys / 2) {
      this.#callers.delete(id);
      this.#callers.set(id, caller);
    }
    return caller;
  }

  /** Makes room: the key that was quiet longest is as if it had never been seen, unless something is special about it. */
  #forgetQuietest(): void {
    for (const [id, caller] of this.#callers) {
      if (this.#special.has(id) || !this.#options.accounts.close(caller)) continue;
      this.#callers.delete(id);
      return;
    }
  }

  #about(id: string): KeyOptions {
    return { ...this.#options.defaults, ...this.#special.get(id) };
  }

  #callerOf(id: string): Caller {
    const { plan = "open", channels, spendingLimitUsd } = this.#about(id);
    return {
      id,
      account: id,
      userId: 1 + (hash(id)[0] % 999_999),
      openedAt: this.#options.openedAt,
      plan,
      ...(channels && { channels }),
      ...(spendingLimitUsd !== undefined && { spendingLimitMicroUsd: microUsd(spendingLimitUsd) }),
    };
  }
}

/** The name of a key, from which it cannot be read. A name stands for itself: recordings and the control API name keys so. */
export const keyId = (token: string): string => (/^key_[0-9a-z]{14}$/.test(token) ? token : `key_${named(hash(token))}`);

export const microUsd = (usd: number): number => Math.round(usd * 1_000_000);
