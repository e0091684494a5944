import { Injectable } from '@nestjs/common';
import type { GivenScore, HistoryQuery, PersonHistory, PersonSummary } from '../../contract/history.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { tallyOf } from './outcomes.service.ts';
import { PeopleStore } from './people.store.ts';
import { SaidStore, type SaidAnswer } from './said.store.ts';
import { nameOf } from './telling.service.ts';
import { TimelineService } from './timeline.service.ts';
import type { Whose } from './whose.ts';

/** One person: what they gave, said and wanted, and what came of it. */
@Injectable()
export class PersonHistoryService {
  constructor(
    private readonly audience: AudienceService,
    private readonly waves: WavesService,
    private readonly themes: ThemesService,
    private readonly said: SaidStore,
    private readonly people: PeopleStore,
    private readonly timeline: TimelineService,
  ) {}

  /** @throws Problem notFound for who is not there, or not any more */
  async exists(contactId: Id<'contact'>): Promise<Contact> {
    const contact = await this.audience.contact(contactId);
    if (!contact) throw new Problem('notFound');
    return contact;
  }

  /** @param locale the reader's, in which themes are named */
  async of(contactId: Id<'contact'>, query: HistoryQuery, locale: Locale | null): Promise<PersonHistory> {
    const contact = await this.exists(contactId);
    const page = await this.timeline.page({ kind: 'person', contactId }, [contact], query, locale);
    return { ...page, summary: query.after === undefined ? await this.summary(contact) : null };
  }

  private async summary(contact: Contact): Promise<PersonSummary> {
    const whose: Whose = { kind: 'person', contactId: contact._id };
    const scores = await this.said.scores(whose);
    const waves = await this.waves.byIds(scores.map(({ waveId }) => waveId));
    const requests = await this.said.openRequests(whose);
    const themes = await this.themes.resolveAll(requests.flatMap(({ themeId }) => themeId ?? []));
    return {
      name: nameOf(contact),
      scores: scores.map((answer) => toScore(answer, waves)),
      asked: await this.people.timesAsked(contact._id),
      requests: tallyOf(requests, themes),
    };
  }
}

export function toScore(
  { waveId, metric, score, status, answeredAt }: Omit<SaidAnswer, 'values'>,
  waves: ReadonlyMap<string, StoredWave>,
): GivenScore {
  const { surveyName = '', period = answeredAt.toISOString() } = waves.get(waveId) ?? {};
  return { surveyName, metric, month: period.slice(0, 7), score, status, at: answeredAt.toISOString() };
}
