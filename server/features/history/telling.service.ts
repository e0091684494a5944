import { Injectable } from '@nestjs/common';
import type { AnswerEntry, HistoryEntry, SaidRequest } from '../../contract/history.ts';
import { idPrefixes, type Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { questionText, withOrganisation } from '../../domain/survey/questions.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { textFor } from '../releases/release-texts.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { toRef, type Theme } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { onlyOf, type Found } from './found.ts';
import { needOf, OutcomesService } from './outcomes.service.ts';
import { SaidStore, type SaidAnswer } from './said.store.ts';
import { VotesCastStore } from './votes-cast.store.ts';

/** Everything that the lines of a page need to be told. */
interface Around {
  readonly names: ReadonlyMap<string, string>;
  readonly organisation: string;
  readonly definitions: ReadonlyMap<string, SurveyDefinition>;
  readonly waves: ReadonlyMap<string, StoredWave>;
  /** By answer what was lifted from it. */
  readonly lifted: ReadonlyMap<string, readonly SaidRequest[]>;
  readonly followUps: ReadonlyMap<string, NonNullable<AnswerEntry['followUp']>>;
  readonly typed: ReadonlyMap<string, SaidRequest>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** The reader's, in which themes are named. */
  readonly locale: Locale | null;
  /** What a ballot asked, what a release is called. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Turns what was found of a page into its lines: with names, and questions in the words in which they were asked. */
@Injectable()
export class TellingService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly themes: ThemesService,
    private readonly releases: ReleasesService,
    private readonly said: SaidStore,
    private readonly votes: VotesCastStore,
    private readonly outcomes: OutcomesService,
  ) {}

  /** @param known people whose names need not be looked up @param locale the reader's, in which themes are named */
  async tell(page: readonly Found[], known: readonly Contact[], locale: Locale | null): Promise<HistoryEntry[]> {
    const around = await this.around(page, known, locale);
    return page.map((found) => entryOf(found, around));
  }

  private async around(page: readonly Found[], known: readonly Contact[], locale: Locale | null): Promise<Around> {
    const { name: organisation } = await this.settings.get();
    const answers = onlyOf(page, 'answer');
    const typed = onlyOf(page, 'request');
    const versions = [...new Set(answers.map(({ surveyVersionId }) => surveyVersionId))];
    const definitions = new Map<string, SurveyDefinition>();
    for (const version of versions) definitions.set(version, await this.surveys.definition(version));
    const lifted = await this.said.liftedFrom(answers.map(({ _id }) => _id));
    const outcomes = await this.outcomes.of([...lifted, ...typed], locale);
    const byAnswer = new Map<string, SaidRequest[]>();
    for (const [place, { source }] of lifted.entries())
      if (source.kind === 'answer')
        byAnswer.set(source.answerId, [...(byAnswer.get(source.answerId) ?? []), outcomes[place]!]);
    const waveIds = [...answers.map(({ waveId }) => waveId), ...onlyOf(page, 'mail').map(({ source }) => source)];
    return {
      names: await this.namesOf(page, known),
      organisation,
      definitions,
      waves: await this.waves.byIds(waveIds.filter((id) => id.startsWith(`${idPrefixes.wave}_`))),
      lifted: byAnswer,
      followUps: await this.said.followUpsOf(answers.map(({ _id }) => _id)),
      typed: new Map(typed.map(({ _id }, place) => [_id, outcomes[lifted.length + place]!])),
      themes: await this.themes.resolveAll(onlyOf(page, 'vote').flatMap(({ needs }) => Object.keys(needs))),
      locale,
      titles: await this.titlesOf(page),
    };
  }

  private async namesOf(page: readonly Found[], known: readonly Contact[]): Promise<Map<string, string>> {
    const names = new Map<string, string>(known.map((contact) => [contact._id, nameOf(contact)]));
    const ids = page.flatMap((found) => personOf(found) ?? []).filter((id) => !names.has(id));
    for (const contact of (await this.audience.contactsByIds(ids)).values()) names.set(contact._id, nameOf(contact));
    return names;
  }

  private async titlesOf(page: readonly Found[]): Promise<Map<string, string>> {
    const mails = onlyOf(page, 'mail');
    const titles = new Map<string, string>();
    if (onlyOf(page, 'vote').length > 0 || mails.some(({ kind }) => kind === 'ballot'))
      for (const { _id, question } of (await this.votes.counted()).values()) titles.set(_id, question);
    if (mails.some(({ kind }) => kind === 'release')) {
      const { locale } = await this.settings.get();
      for (const { _id, title } of await this.releases.decidedSince(new Date(0)))
        titles.set(_id, textFor(title, locale, locale));
    }
    return titles;
  }
}

/** A name, or what else somebody is known by. */
export function nameOf({ name, email, externalId }: Pick<Contact, 'name' | 'email' | 'externalId'>): string {
  return name ?? email ?? externalId ?? '–';
}

function personOf(found: Found): Id<'contact'> | null {
  return found.kind === 'answer' ? found.of.respondent.contactId : (found.of.contactId as Id<'contact'> | null);
}

function entryOf(found: Found, around: Around): HistoryEntry {
  const contactId = personOf(found);
  const name = contactId === null ? undefined : around.names.get(contactId);
  const person = contactId === null || name === undefined ? null : { id: contactId, name };
  const entry = { id: found.id, at: found.at.toISOString(), person };
  switch (found.kind) {
    case 'answer': {
      const { surveyId, waveId, metric, score, status } = found.of;
      const { surveyName = '', period = '' } = around.waves.get(waveId) ?? {};
      const given = { surveyName, metric, month: period.slice(0, 7), score, status };
      const requests = [...(around.lifted.get(found.id) ?? [])];
      const followUp = around.followUps.get(found.id) ?? null;
      return {
        kind: 'answer',
        ...entry,
        surveyId,
        ...given,
        comments: commentsOf(found.of, around),
        requests,
        followUp,
      };
    }
    case 'request':
      return {
        kind: 'request',
        ...entry,
        imported: found.of.source.kind === 'imported',
        request: around.typed.get(found.of._id)!,
      };
    case 'vote': {
      const { ballotId, needs } = found.of;
      const said = Object.entries(needs).flatMap(([themeId, value]) => {
        const theme = around.themes.get(themeId);
        return theme ? [{ theme: toRef(theme, around.locale), need: needOf(value) }] : [];
      });
      return { kind: 'vote', ...entry, ballotId, question: around.titles.get(ballotId) ?? '', needs: said };
    }
    case 'mail': {
      const { kind: mail, source, status, bounce, complainedAt } = found.of;
      const about = around.waves.get(source)?.surveyName ?? around.titles.get(source) ?? null;
      const leads = {
        waveId: idOf('wave', source),
        releaseId: idOf('release', source),
        ballotId: idOf('ballot', source),
      };
      const came = { status, bounced: bounce !== null, complained: complainedAt !== null };
      return { kind: 'mail', ...entry, mail, about, ...leads, ...came };
    }
    case 'mark':
      return { kind: 'mark', ...entry, mark: found.of.mark };
  }
}

function commentsOf(answer: SaidAnswer, { definitions, organisation }: Around): { question: string; text: string }[] {
  const definition = definitions.get(answer.surveyVersionId)!;
  return definition.questions.flatMap(({ id, type }) => {
    const text = answer.values[id];
    if (type !== 'text' || typeof text !== 'string') return [];
    const question = questionText(definition, id, answer.locale, answer.score);
    return [{ question: withOrganisation(question, organisation), text }];
  });
}

function idOf<Kind extends 'wave' | 'release' | 'ballot'>(kind: Kind, source: string): Id<Kind> | null {
  return source.startsWith(`${idPrefixes[kind]}_`) ? (source as Id<Kind>) : null;
}
