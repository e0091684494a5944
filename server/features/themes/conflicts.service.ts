import { Injectable } from '@nestjs/common';
import type { Change } from '../../contract/change.ts';
import type { ChangedTheme, Conflict } from '../../contract/conflict.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { RequestSeen } from '../../contract/request.ts';
import type { ThemeSeen } from '../../contract/theme-corrections.ts';
import { ChangesService } from '../requests/changes.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { Refusal } from './refusal.ts';
import type { ThemeReader } from './theme-rows.ts';
import { toRef, type Theme } from './theme.ts';
import { ThemesService } from './themes.service.ts';
import { ThemesStore } from './themes.store.ts';
import { TriageService } from './triage.service.ts';

/** What a correction was about, as the person saw it. */
interface Seen {
  readonly requests?: readonly RequestSeen[];
  readonly themes?: readonly ThemeSeen[];
}

/** Tells a person whose correction was refused what others did meanwhile, and how things are now. */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly requests: RequestsStore,
    private readonly store: ThemesStore,
    private readonly themes: ThemesService,
    private readonly triage: TriageService,
    private readonly changes: ChangesService,
  ) {}

  /** Does `correct`; what it refuses because things are not as they were seen is told with what they are now. */
  async explained<Done>(seen: Seen, { locale }: ThemeReader, correct: () => Promise<Done>): Promise<Done> {
    try {
      return await correct();
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.conflict) throw cause;
      if (cause.kind === 'stale') throw told(cause, await this.since(seen, locale));
      if (cause instanceof Refusal) throw told(cause, await this.asTheyAre(cause.requests, locale));
      throw cause;
    }
  }

  private async since({ requests = [], themes = [] }: Seen, locale: Locale | null): Promise<Conflict> {
    const now = new Map((await this.requests.findAll(requests.map(({ id }) => id))).map((one) => [one._id, one]));
    const live = new Map((await this.store.findAll(themes.map(({ id }) => id))).map((one) => [one._id, one]));
    const goneRequests = requests.filter(({ id }) => !now.has(id)).map(({ id }) => id);
    const goneThemes = themes.filter(({ id }) => !live.has(id)).map(({ id }) => id);
    return this.conflict(
      requests.flatMap(({ id, rev }) =>
        [now.get(id)].filter((one) => one !== undefined && one.rev !== rev),
      ) as CustomerRequest[],
      themes.flatMap(({ id, rev }) =>
        [live.get(id)].filter((one) => one !== undefined && (one.rev !== rev || one.redirectTo !== null)),
      ) as Theme[],
      [...goneRequests, ...goneThemes],
      locale,
    );
  }

  private async asTheyAre(ids: readonly Id<'request'>[], locale: Locale | null): Promise<Conflict> {
    return this.conflict(await this.requests.findAll(ids), [], [], locale);
  }

  private async conflict(
    requests: readonly CustomerRequest[],
    themes: readonly Theme[],
    gone: Conflict['gone'],
    locale: Locale | null,
  ): Promise<Conflict> {
    const last = await this.changes.lastOf([...requests, ...themes].map(({ _id }) => _id));
    const rows = await this.triage.rows(requests, locale);
    const into = await this.themes.resolveAll(themes.flatMap(({ redirectTo }) => (redirectTo ? [redirectTo] : [])));
    return {
      requests: rows.map((now, at) => ({ now, last: lastWord(requests[at]!, last.get(now.id)) })),
      themes: themes.map((theme): ChangedTheme => {
        const mergedInto = theme.redirectTo ? into.get(theme.redirectTo) : undefined;
        const { status, rev } = theme;
        const now = {
          ...toRef(theme, locale),
          status,
          rev,
          mergedInto: mergedInto ? toRef(mergedInto, locale) : null,
        };
        return { now, last: last.get(theme._id) ?? null };
      }),
      gone,
      later: [],
    };
  }
}

/** Null when the grouping placed it after the last thing that anybody did. */
function lastWord({ placedBy, themeId }: CustomerRequest, last: Change | undefined): Change | null {
  if (!last) return null;
  const beforePlacing = last.kind === 'accepted' || last.kind === 'restored' || last.kind === 'added';
  return beforePlacing && placedBy === 'auto' && themeId !== null ? null : last;
}

function told({ kind, words, faults }: Problem, conflict: Conflict): Problem {
  return new Problem(kind, words, faults, conflict);
}
