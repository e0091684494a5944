import { Inject, Injectable } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { RequestNeed } from '../../contract/request.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { TurnsStore } from '../requests/turns.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { newTheme } from './placing.service.ts';
import { labelFor, type Theme } from './theme.ts';
import { ThemeCorrections } from './theme-corrections.service.ts';
import { ThemesStore } from './themes.store.ts';
import { VectorsStore } from './vectors.store.ts';

/** One voice for a theme: an open request that stands in it. */
export interface ThemeSignal {
  themeId: Id<'theme'>;
  requestId: Id<'request'>;
  accountId: Id<'account'> | null;
  contactId: Id<'contact'> | null;
  /** Null when nobody said. */
  need: RequestNeed | null;
  at: Date;
  quote: string;
  source: 'answer' | 'typed' | 'imported';
}

/** What people want, for every later stage. */
@Injectable()
export class ThemesService {
  constructor(
    private readonly mongo: Mongo,
    private readonly store: ThemesStore,
    private readonly constraints: ConstraintsStore,
    private readonly requests: RequestsStore,
    private readonly corrections: ThemeCorrections,
    private readonly vectors: VectorsStore,
    private readonly turns: TurnsStore,
    private readonly state: GroupingStateStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every live theme, oldest first, those without requests among them. */
  list(status?: ThemeStatus): Promise<Theme[]> {
    return this.store.listLive(status);
  }

  /** The live theme that an id is or was merged into. @throws Problem notFound */
  async get(id: string): Promise<Theme> {
    const theme = await this.store.resolve(id);
    if (!theme) throw new Problem('notFound');
    return theme;
  }

  async resolve(id: string): Promise<Id<'theme'>> {
    return (await this.get(id))._id;
  }

  /** For each id the live theme it is or leads to; ids that never were are left out. */
  async resolveAll(ids: readonly string[]): Promise<Map<string, Theme>> {
    if (ids.length === 0) return new Map();
    const found = new Map<string, Theme>((await this.store.findAll(ids)).map((theme) => [theme._id, theme]));
    for (let missing = redirectsIn(found); missing.length > 0; missing = redirectsIn(found))
      for (const theme of await this.store.findAll(missing)) found.set(theme._id, theme);
    const live = (theme: Theme): Theme => (theme.redirectTo ? live(found.get(theme.redirectTo)!) : theme);
    return new Map(ids.flatMap((id) => (found.has(id) ? [[id, live(found.get(id)!)] as const] : [])));
  }

  /** What each theme is called in a language: its human name, else the words of those who asked in it. */
  async labelsFor(ids: readonly string[], locale: Locale): Promise<Map<string, string>> {
    const themes = await this.resolveAll(ids);
    return new Map([...themes].map(([id, theme]) => [id, labelFor(theme, locale)]));
  }

  /** Every open request that stands in a theme and of which it is known who asked: whom ranking counts and letters tell. */
  async signals(): Promise<ThemeSignal[]> {
    return (await this.requests.signals(true)).map(
      ({ _id, themeId, accountId, contactId, need, at, quote, source }) => ({
        themeId,
        requestId: _id,
        accountId,
        contactId,
        need,
        at,
        quote,
        source: source.kind,
      }),
    );
  }

  /** Kept with before and after; which status may follow which is for the caller to say. */
  changeStatus(id: Id<'theme'>, status: ThemeStatus, actor: Member, rev: number, final = false): Promise<Changed> {
    return this.corrections.changeStatus(id, status, actor, rev, final);
  }

  /** A later stage took these themes up: automation no longer makes them part of others. */
  async touch(ids: readonly Id<'theme'>[]): Promise<void> {
    await this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      await this.store.touch(ids, session);
      await this.turns.note({ themes: ids }, session);
    });
  }

  /** A theme that nobody asked for yet, named by a human. */
  async open(name: string): Promise<Id<'theme'>> {
    const theme = newTheme(newId('theme'), [], this.clock.now(), name);
    await this.mongo.transaction(async (session) => {
      await this.turns.take(session);
      await this.store.insert([theme], session);
      await this.turns.note({ themes: [theme._id] }, session);
    });
    return theme._id;
  }

  /** After the requests of the sample company: the themes that only they made. */
  async removeSample(): Promise<number> {
    const asked = await this.requests.tallies();
    const removed = await this.store.removeSample(asked.map(({ _id }) => _id));
    const known = new Set((await this.store.all()).map(({ _id }) => _id));
    const constraints = await this.constraints.all();
    await this.constraints.removeFor(constraints.flatMap(({ themes }) => themes.filter((id) => !known.has(id))));
    await this.vectors.removeOrphans();
    await this.turns.takeForAll();
    await this.state.noteRemoval();
    return removed;
  }
}

function redirectsIn(found: ReadonlyMap<string, Theme>): string[] {
  return [...found.values()].flatMap(({ redirectTo }) => (redirectTo && !found.has(redirectTo) ? [redirectTo] : []));
}
