import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import { countTerms, type TermCounts } from '../../domain/themes/keywords.ts';
import { NamingStore } from './naming.store.ts';

/** The newest requests tell well enough which words are common. */
const SAMPLE = 5000;
const AT_ONCE = 100;
/** Counted anew when there are so many more or fewer requests, as a share. */
const CHANGE = 0.1;

export interface TermsInUse {
  readonly counts: TermCounts;
  readonly themes: number;
}

/** Which words stand in requests of whatever theme, and how often. */
@Injectable()
export class TermsInUseService {
  private counted: { readonly requests: number; readonly terms: TermsInUse } | null = null;

  constructor(private readonly store: NamingStore) {}

  async get(): Promise<TermsInUse> {
    const requests = await this.store.count();
    const known = this.counted;
    if (known && Math.abs(known.requests - requests) <= CHANGE * known.requests) return known.terms;
    const terms = await this.count();
    this.counted = { requests, terms };
    return terms;
  }

  private async count(): Promise<TermsInUse> {
    const counts = new Map<string, number>();
    const themes = new Set<string>();
    let read = 0;
    for await (const { quote, themeId } of this.store.sample(SAMPLE)) {
      themes.add(themeId);
      for (const [term, count] of countTerms([maskPersonal(quote)])) counts.set(term, (counts.get(term) ?? 0) + count);
      read += 1;
      if (read % AT_ONCE === 0) await breathe();
    }
    return { counts, themes: themes.size };
  }
}
