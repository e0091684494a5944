import type { Language } from '../text/language.ts';

/** Where an open request stands. */
export interface Standing {
  readonly themeId: string | null;
  readonly accountId: string | null;
  /** The answer from which it was lifted. */
  readonly answerId: string | null;
  /** Nobody has confirmed yet where it stands. */
  readonly waits: boolean;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Higher with every change. */
  readonly rev: number;
}

/** What the open requests of a theme come to. */
export interface ThemeCounts {
  readonly requests: number;
  /** Different accounts; people without one are none. */
  readonly accounts: number;
  readonly waiting: number;
  readonly newestAt: Date;
  readonly en: number;
  readonly pt: number;
}

/** Open requests by id and by theme, in memory. */
export class Standings {
  readonly #of = new Map<string, Standing>();
  readonly #in = new Map<string, Set<Standing>>();

  get size(): number {
    return this.#of.size;
  }

  get(id: string): Standing | undefined {
    return this.#of.get(id);
  }

  /** Adds a request, or says anew where it stands; does nothing when something later is known. */
  set(id: string, standing: Standing): void {
    const before = this.#of.get(id);
    if (before && before.rev > standing.rev) return;
    this.delete(id);
    this.#of.set(id, standing);
    const { themeId } = standing;
    if (themeId === null) return;
    const others = this.#in.get(themeId);
    if (others) others.add(standing);
    else this.#in.set(themeId, new Set([standing]));
  }

  /** Does nothing for an unknown id. */
  delete(id: string): void {
    const before = this.#of.get(id);
    if (!before) return;
    this.#of.delete(id);
    if (before.themeId === null) return;
    const others = this.#in.get(before.themeId)!;
    others.delete(before);
    if (others.size === 0) this.#in.delete(before.themeId);
  }

  /** Counts the requests of a theme; undefined where there are none. */
  countsOf(themeId: string): ThemeCounts | undefined {
    const standing = this.#in.get(themeId);
    if (!standing) return undefined;
    const accounts = new Set<string>();
    let [waiting, newest, en, pt] = [0, -Infinity, 0, 0];
    for (const { accountId, waits, language, at } of standing) {
      if (accountId !== null) accounts.add(accountId);
      if (waits) waiting += 1;
      if (language === 'en') en += 1;
      else if (language === 'pt') pt += 1;
      newest = Math.max(newest, at);
    }
    const newestAt = new Date(newest);
    return { requests: standing.size, accounts: accounts.size, waiting, newestAt, en, pt };
  }
}
