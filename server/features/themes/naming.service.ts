import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import { countTerms, keywordsOf, spellTerms } from '../../domain/themes/keywords.ts';
import type { Voice } from '../../domain/themes/label.ts';
import { preparations } from '../../domain/themes/naming/phrases.ts';
import { NAMING } from '../../domain/themes/naming/version.ts';
import { byNearness } from '../../domain/themes/nearness.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { namesOf } from './naming.ts';
import { NamingStore, type NewName } from './naming.store.ts';
import { languageOf, type Theme } from './theme.ts';
import { TermsInUseService, type TermsInUse } from './terms-in-use.service.ts';
import { VectorsStore } from './vectors.store.ts';

/** Themes named between two writes. */
const BATCH = 50;
/** Naming a theme needs no more quotes than that. */
const QUOTES = 200;

/** Gives themes whose requests changed the names that fit best now. */
@Injectable()
export class NamingService implements OnApplicationBootstrap {
  constructor(
    private readonly tasks: Tasks,
    private readonly store: NamingStore,
    private readonly state: GroupingStateStore,
    private readonly vectors: VectorsStore,
    private readonly terms: TermsInUseService,
    private readonly settings: SettingsService,
  ) {}

  /** Not awaited: the process serves meanwhile. */
  onApplicationBootstrap(): void {
    void this.prepare();
  }

  /**
   * Names some; false when there were none to name. One process at a time: whoever holds the lease of the grouping. Once
   * the rules of naming are others than before, all names are made anew: quietly, because nobody corrected anything.
   */
  async nameSome(): Promise<boolean> {
    await this.renewForNewRules();
    const stale = await this.store.claim(BATCH);
    if (stale.length === 0) return false;
    const preferred = languageOf((await this.settings.find())?.locale ?? 'en');
    const terms = await this.tasks.unlessEnding(this.terms.get());
    const names: NewName[] = [];
    const done: Theme[] = [];
    for (const theme of stale) {
      if (this.tasks.isEnding) break;
      done.push(theme);
      if (theme.redirectTo !== null) continue;
      const voices = await this.voicesOf(theme);
      const found = namesOf(voices, preferred, theme.afresh ? {} : theme.labels);
      if (found) names.push({ _id: theme._id, ...found, keywords: keywordsFor(theme, found, voices, terms) });
    }
    await this.store.finish(
      done.map(({ _id }) => _id),
      names,
    );
    return true;
  }

  /** Marked before it is noted: a process that dies in between marks them again. */
  private async renewForNewRules(): Promise<void> {
    if ((await this.state.get()).naming >= NAMING) return;
    await this.store.renewAll();
    await this.state.change({ naming: NAMING });
  }

  private async prepare(): Promise<void> {
    const steps = preparations();
    while (!steps.next().done) await breathe();
  }

  private async voicesOf({ _id }: Theme): Promise<Voice[]> {
    const quotes = await this.store.quotes(_id, QUOTES);
    const vectors = await this.vectors.ofRequests(quotes.map((request) => request._id));
    return byNearness(
      quotes.map((request) => ({
        text: maskPersonal(request.quote),
        language: request.language,
        vector: vectors.get(request._id) ?? null,
      })),
    );
  }
}

const KEYWORDS = 5;

/** What sets a theme apart, beyond what any of its names says. */
function keywordsFor(
  { name, nameBy }: Theme,
  found: Pick<Theme, 'name' | 'labels'>,
  voices: readonly Voice[],
  { counts, themes }: TermsInUse,
): string[] {
  const texts = voices.map(({ text }) => text);
  const names = [...Object.values(found.labels), ...(nameBy === 'human' ? [name] : [])];
  return spellTerms(keywordsOf(countTerms(texts), counts, themes, KEYWORDS, names), texts);
}
