import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ImportAnswersOptions, ImportAnswersReport } from '../../contract/answer-file.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { Message } from '../../contract/words.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { findAnswerColumns, type AnswerPlaces } from '../../domain/answer-file/answer-places.ts';
import { PeopleBook } from '../../domain/answer-file/people-book.ts';
import { readAnswer, readingOf } from '../../domain/answer-file/read-answer.ts';
import { minorDigits } from '../../domain/audience/amount.ts';
import { localDayOf } from '../../domain/calendar/local-time.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { FiledAnswersStore } from '../answers/filed-answers.store.ts';
import { PeopleOfAnswers } from '../audience/people-of-answers.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import { PastWavesService } from '../waves/past-waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { readAnswerFile, type AnswerFileTable } from './answer-file-table.ts';
import { answerId, isSame, refusalOfPeriod, spanOf, toStored, type PlannedAnswer } from './import-plan.ts';
import { ImportSums } from './import-sums.ts';
import { frozenOf, tracesOf, whoIsNew } from './people-of-rows.ts';

/** Rows that are read, or answers that are written, before others have their turn. */
const PART = 500;
const LEASE = 'answers.import';

/** Everything that is known before the first row is written. */
interface Plan {
  readonly survey: StoredSurvey;
  readonly book: PeopleBook;
  readonly waves: ReadonlyMap<string, StoredWave>;
  readonly newWaves: readonly StoredWave[];
  readonly answers: readonly PlannedAnswer[];
  readonly standing: ReadonlyMap<string, StoredAnswer>;
  readonly scoreId: string;
  readonly metric: StoredAnswer['metric'];
  readonly locale: Locale;
}

/**
 * Brings in answers that were given elsewhere. Months without a wave get one that is closed from the start; nothing is
 * sent for it, and its people count as asked on the day it opened. Done again with the same file it changes nothing, so
 * that one that broke off is simply done again.
 */
@Injectable()
export class AnswerImportService implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly settings: SettingsService,
    private readonly people: PeopleOfAnswers,
    private readonly surveys: SurveysService,
    private readonly past: PastWavesService,
    private readonly answers: FiledAnswersStore,
    private readonly leases: Leases,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** @param locale of whoever reads the report */
  async run(
    surveyId: string,
    bytes: Uint8Array,
    options: ImportAnswersOptions,
    locale: Locale,
  ): Promise<ImportAnswersReport> {
    const table = await readAnswerFile(bytes, wordsIn(locale));
    const sums = new ImportSums(table, locale);
    if (options.dryRun) {
      const plan = await this.plan(surveyId, table, options, sums);
      for (const planned of plan.answers) sums.count(planned, this.outcome(plan, planned));
      return sums.report(plan, true);
    }
    let report: ImportAnswersReport | null = null;
    const isMine = await this.leases.hold(LEASE, 60, async () => {
      const plan = await this.plan(surveyId, table, options, sums);
      await this.write(plan, sums);
      report = sums.report(plan, false);
    });
    if (!isMine) throw new Problem('conflict', { key: 'answerFile.running' });
    this.tasks.poke('reports.sum');
    return report!;
  }

  private async plan(
    surveyId: string,
    table: AnswerFileTable,
    { dates }: ImportAnswersOptions,
    sums: ImportSums,
  ): Promise<Plan> {
    const survey = await this.surveys.get(surveyId);
    const definition = await this.surveys.definition(survey.versionId);
    const { currency, locale } = await this.settings.get();
    if (table.currency !== null && table.currency !== currency)
      throw new Problem('invalid', {
        key: 'answerFile.otherCurrency',
        params: { theirs: table.currency, ours: currency },
      });
    const places = findAnswerColumns(table.header, definition);
    const { id: scoreId, metric } = scoreQuestion(definition);
    refuseUnclear(places, scoreId);
    sums.ignored = places.ignored;

    const { zone } = survey.schedule;
    const given = { definition, places, zone, currency, digits: minorDigits(currency) };
    const reading = readingOf(table.rows, given, dates);
    const known = new Map((await this.past.ofSurvey(survey._id)).map((wave) => [wave.period, wave]));
    const now = this.clock.now();
    const thisMonth = localDayOf(now, zone).slice(0, 7);
    const rows: Omit<PlannedAnswer, 'respondent'>[] = [];
    for (const [at, { line, cells }] of table.rows.entries()) {
      if (at % PART === 0) await this.pause();
      const record = readAnswer(cells, reading);
      if (record === 'blank') sums.blank += 1;
      else if ('message' in record) sums.refuse(line, record.place, record.message);
      else if (record.answeredAt > now.toISOString())
        sums.refuse(line, places.fields.answeredAt ?? null, { key: 'answerFile.future' });
      else {
        const refusal = refusalOfPeriod(record.period, known.get(record.period), thisMonth);
        if (refusal) sums.refuse(line, places.fields.period ?? places.fields.answeredAt ?? null, refusal);
        else rows.push({ line, record });
      }
    }

    const { contacts, accounts } = await this.people.find(tracesOf(rows.map(({ record }) => record)));
    const book = new PeopleBook(contacts, accounts, {
      contact: () => newId('contact'),
      account: () => newId('account'),
    });
    const saysAccount = places.fields.accountId !== undefined || places.fields.accountLabel !== undefined;
    const lines = new Map<string, number>();
    const answers: PlannedAnswer[] = [];
    for (const { line, record } of rows) {
      const respondent = book.find(record, saysAccount);
      if ('key' in respondent) {
        sums.refuse(line, null, respondent);
        continue;
      }
      const key = `${record.period} ${respondent.contactId}`;
      const earlier = lines.get(key);
      if (earlier !== undefined) {
        sums.refuse(line, null, { key: 'answerFile.repeats', params: { line: earlier } });
        continue;
      }
      lines.set(key, line);
      answers.push({ line, record, respondent });
    }

    const byPeriod = Map.groupBy(answers, ({ record }) => record.period);
    const newWaves = [...byPeriod]
      .filter(([period]) => !known.has(period))
      .map(([period, some]) => this.past.draft(survey, { period, ...spanOf(some.map(({ record }) => record)) }));
    const waves = new Map([...known, ...newWaves.map((wave) => [wave.period, wave] as const)]);
    const ids = answers.map(({ record, respondent }) => answerId(waves.get(record.period)!._id, respondent.contactId));
    const standing = new Map<string, StoredAnswer>();
    for (let at = 0; at < ids.length; at += PART)
      for (const answer of await this.answers.byIds(ids.slice(at, at + PART))) standing.set(answer._id, answer);
    const plan = { survey, book, waves, newWaves, answers, standing, scoreId, metric, locale };
    const kept = answers.filter((planned) => {
      const { line, record, respondent } = planned;
      const isOwn = this.outcome(plan, planned) === 'own';
      if (isOwn) sums.refuse(line, null, { key: 'answerFile.ownAnswer', params: { period: record.period } });
      else book.keep(record, respondent);
      return !isOwn;
    });
    return { ...plan, answers: kept };
  }

  /** What bringing an answer in does; `own`: the person has answered here, which stays. */
  private outcome(plan: Plan, planned: PlannedAnswer): 'created' | 'changed' | 'unchanged' | 'own' {
    const next = this.stored(plan, planned);
    const standing = plan.standing.get(next._id);
    if (!standing) return 'created';
    if (isSame(standing, next)) return 'unchanged';
    return standing.imported ? 'changed' : 'own';
  }

  private stored(plan: Plan, planned: PlannedAnswer): StoredAnswer {
    const wave = plan.waves.get(planned.record.period)!;
    const standing = plan.standing.get(answerId(wave._id, planned.respondent.contactId));
    const updatedAt = new Date(Math.max(this.clock.now().getTime(), (standing?.updatedAt.getTime() ?? 0) + 1));
    return toStored(planned, { ...plan, wave }, { rev: (standing?.rev ?? 0) + 1, updatedAt });
  }

  private async write(plan: Plan, sums: ImportSums): Promise<void> {
    const { newWaves, answers, book } = plan;
    const { accounts, contacts } = whoIsNew(book);
    // Accounts first: a person whose account is not there yet would stand alone.
    for (let at = 0; at < accounts.length; at += PART) {
      await this.pause();
      if (!(await this.people.takeIn(accounts.slice(at, at + PART), []))) throw collided();
    }
    for (let at = 0; at < contacts.length; at += PART) {
      await this.pause();
      if (!(await this.people.takeIn([], contacts.slice(at, at + PART)))) throw collided();
    }
    for (const wave of newWaves) if (!(await this.past.keep(wave))) throw collided();
    for (const [period, some] of Map.groupBy(answers, ({ record }) => record.period)) {
      const wave = plan.waves.get(period)!;
      for (let at = 0; at < some.length; at += PART) {
        await this.pause();
        const part = some.slice(at, at + PART).map((planned) => ({ planned, outcome: this.outcome(plan, planned) }));
        const news = part.filter(({ outcome }) => outcome !== 'unchanged');
        await this.past.askedIn(
          wave,
          news.map(({ planned }) => frozenOf(planned, book, plan.locale)),
          this.clock.now(),
        );
        const writes = news.map(({ planned }) => {
          const answer = this.stored(plan, planned);
          return { answer, seen: answer.rev - 1 };
        });
        const taken = await this.answers.keep(writes);
        for (const { planned, outcome } of part) {
          if (!taken.has(answerId(wave._id, planned.respondent.contactId))) sums.count(planned, outcome);
          else sums.refuse(planned.line, null, { key: 'answerFile.ownAnswer', params: { period } });
        }
      }
    }
  }

  /** Lets others have their turn; a process that stops breaks off between two parts. */
  private async pause(): Promise<void> {
    await breathe();
    if (this.stopping) throw new Problem('unavailable', { key: 'answerFile.stopped' });
  }
}

function refuseUnclear({ fields, questions, ambiguous }: AnswerPlaces, scoreId: string): void {
  const refuse = (words: Message) => {
    throw new Problem('invalid', words);
  };
  const [unclear] = ambiguous;
  if (unclear) {
    const params = { field: unclear.field, columns: unclear.headers.join(', ').slice(0, 400) };
    refuse({ key: 'answerFile.unclear', params });
  }
  if (questions[scoreId] === undefined) refuse({ key: 'answerFile.noScoreColumn' });
  if (fields.email === undefined && fields.contactId === undefined) refuse({ key: 'answerFile.noPersonColumn' });
  if (fields.answeredAt === undefined) refuse({ key: 'answerFile.noDayColumn' });
}

function collided(): Problem {
  return new Problem('conflict', { key: 'audience.importCollided' });
}
