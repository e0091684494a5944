import { Inject, Injectable } from '@nestjs/common';
import type { AnswerPage, AnswerQuery, AnswerRow, AnswerStatus, JudgeAnswer } from '../../contract/answer.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { Metric, SurveyDefinition } from '../../contract/survey.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { AnswerRows } from './answer-rows.ts';
import type { StoredAnswer } from './answers.ts';
import { AnswersStore } from './answers.store.ts';
import { MachineTime } from './machine-time.ts';

/** An answer whose words no later stage has taken over yet; a withdrawn one has no texts any more. */
export interface PendingLift {
  id: string;
  updatedAt: Date;
  waveId: Id<'wave'>;
  surveyVersionId: Id<'surveyVersion'>;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  locale: Locale;
  texts: { questionId: string; role: 'why' | 'wish' | null; text: string }[];
  score: number;
  metric: Metric | null;
  answeredAt: Date;
  sample?: true;
}

/** What people said, for staff and for the stages that come after. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly store: AnswersStore,
    private readonly rows: AnswerRows,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly time: MachineTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every answer of a wave, whatever its status. */
  answersOf(waveId: string): Promise<StoredAnswer[]> {
    return this.store.ofWave(waveId);
  }

  answersOfContact(contactId: string): Promise<StoredAnswer[]> {
    return this.store.ofContact(contactId);
  }

  async rowsOfContact(contactId: string): Promise<{ items: AnswerRow[] }> {
    return { items: await this.rows.toRows(await this.store.ofContact(contactId)) };
  }

  suspectCount(waveId: string): Promise<number> {
    return this.store.countOf([waveId], 'suspect');
  }

  countOf(waveIds: readonly string[], status: AnswerStatus): Promise<number> {
    return this.store.countOf(waveIds, status);
  }

  /** The newest counted NPS score of each contact since an instant, with the account they answered for. */
  async latestScoreByContact(
    since: Date,
  ): Promise<Map<Id<'contact'>, { score: number; accountId: Id<'account'> | null; at: Date }>> {
    const latest = await this.store.latestScores(since);
    return new Map(latest.map(({ contactId, ...score }) => [contactId, score]));
  }

  async ofWave(waveId: string, query: AnswerQuery): Promise<AnswerPage> {
    await this.waves.wave(waveId);
    return this.list([waveId as Id<'wave'>], query);
  }

  /** The answers of all waves of a month. */
  async ofMonth(surveyId: string, { period, ...query }: AnswerQuery & { period: string }): Promise<AnswerPage> {
    await this.surveys.get(surveyId);
    const month = period.slice(0, 7);
    const waves = (await this.waves.all()).filter(
      (wave) => wave.surveyId === surveyId && wave.period.startsWith(month),
    );
    return this.list(
      waves.map(({ _id }) => _id),
      query,
    );
  }

  /** A human's word about an answer; the respondent's own next answer counts again. */
  async judge(id: string, { counts, rev }: JudgeAnswer, staffId: string): Promise<AnswerRow> {
    const answer = await this.store.find(id);
    if (!answer) throw new Problem('notFound');
    if (answer.rev !== rev) throw new Problem('stale');
    const status = counts ? 'counted' : 'withdrawn';
    if (answer.status === status) return this.rows.toRow(answer);
    const revision = {
      at: this.time.now(),
      values: answer.values,
      status,
      evidence: answer.evidence,
      by: staffId,
    } as const;
    const judged = await this.store.judge(id, rev, status, revision, answer.answeredAt);
    if (!judged) throw new Problem('stale');
    return this.rows.toRow(judged);
  }

  async pendingLift(limit: number): Promise<PendingLift[]> {
    return this.toLift(await this.store.unlifted(limit));
  }

  /** Answers that were lifted before their comments were kept for searching. */
  async withoutKeptComments(limit: number): Promise<PendingLift[]> {
    return this.toLift(await this.store.withoutKeptComments(limit));
  }

  markCommentsKept(ids: readonly string[]): Promise<void> {
    return this.store.markCommentsKept(ids);
  }

  /** Answers by name, in the order of the ids; those that are gone are left out. */
  async rowsById(ids: readonly string[]): Promise<AnswerRow[]> {
    if (ids.length === 0) return [];
    const found = new Map((await this.store.findAll(ids)).map((answer) => [answer._id, answer]));
    return this.rows.toRows(ids.flatMap((id) => found.get(id) ?? []));
  }

  private async toLift(answers: readonly StoredAnswer[]): Promise<PendingLift[]> {
    const definitions = new Map<string, SurveyDefinition>();
    for (const { surveyVersionId } of answers)
      if (!definitions.has(surveyVersionId))
        definitions.set(surveyVersionId, await this.surveys.definition(surveyVersionId));
    return answers.map((answer) => ({
      id: answer._id,
      updatedAt: answer.updatedAt,
      waveId: answer.waveId,
      surveyVersionId: answer.surveyVersionId,
      contactId: answer.respondent.contactId,
      accountId: answer.respondent.accountId,
      locale: answer.locale,
      texts: answer.status === 'counted' ? textsOf(answer, definitions.get(answer.surveyVersionId)!) : [],
      score: answer.score,
      metric: answer.metric,
      answeredAt: answer.answeredAt,
      ...(answer.sample ? { sample: true as const } : {}),
    }));
  }

  /** False when the answer has changed since `updatedAt`: then it is pending again. */
  markLifted(id: string, updatedAt: Date): Promise<boolean> {
    return this.store.markLifted(id, updatedAt, this.clock.now());
  }

  pendingSum(limit: number): Promise<StoredAnswer[]> {
    return this.store.unsummed(limit);
  }

  /** Made-up answers, marked so that `removeSample` takes away exactly these. */
  async insertSample(answers: readonly StoredAnswer[]): Promise<void> {
    await this.store.insertSample(answers);
  }

  removeSample(): Promise<number> {
    return this.store.removeSample();
  }

  private async list(waveIds: Id<'wave'>[], query: AnswerQuery): Promise<AnswerPage> {
    const { status, search, limit } = query;
    const [at, id] = query.after?.split('|') ?? [];
    const after = at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : undefined;
    const textIds = search ? await this.textIdsOf(waveIds) : [];
    const wanted = { waveIds, status, search: textIds.length > 0 ? search : undefined, textIds };
    const { items: found, total } = await this.store.page(wanted, { after, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? `${last.answeredAt.toISOString()}|${last._id}` : null;
    return { items: await this.rows.toRows(items), total, next };
  }

  private async textIdsOf(waveIds: readonly Id<'wave'>[]): Promise<string[]> {
    const waves = await this.waves.byIds(waveIds);
    const versions = [...new Set([...waves.values()].map(({ surveyVersionId }) => surveyVersionId))];
    const definitions = await Promise.all(versions.map((version) => this.surveys.definition(version)));
    const ids = definitions.flatMap(({ questions }) => questions.filter(({ type }) => type === 'text'));
    return [...new Set(ids.map(({ id }) => id))];
  }
}

function textsOf({ values }: StoredAnswer, { questions }: SurveyDefinition): PendingLift['texts'] {
  return questions.flatMap((question) => {
    const text = values[question.id];
    return question.type === 'text' && typeof text === 'string'
      ? [{ questionId: question.id, role: question.role, text }]
      : [];
  });
}
