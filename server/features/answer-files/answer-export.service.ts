import { Injectable } from '@nestjs/common';
import type { AnswerFileQuery } from '../../contract/answer-file.ts';
import { questionsOf } from '../../domain/answer-file/answer-headings.ts';
import type { AnswerRecord } from '../../domain/answer-file/answer-record.ts';
import { minorDigits } from '../../domain/audience/amount.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import type { Table } from '../../platform/tables/table.ts';
import { FiledAnswersStore } from '../answers/filed-answers.store.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { answerColumns, toRecord } from './filed-answer.ts';

const BATCH = 500;

/**
 * Answers as a table from which every figure can be computed again, and from which another deployment can have the same
 * answers: nothing in it depends on the ids of this one.
 */
@Injectable()
export class AnswerExportService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly answers: FiledAnswersStore,
  ) {}

  async table(surveyId: string, { month, status }: AnswerFileQuery): Promise<Table<AnswerRecord>> {
    const survey = await this.surveys.get(surveyId);
    const { currency } = await this.settings.get();
    const waves = (await this.waves.all())
      .filter((wave) => wave.surveyId === surveyId && (month === undefined || wave.period.slice(0, 7) === month))
      .sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime() || (a.period < b.period ? -1 : 1));
    const versions = [...new Set([...waves.map(({ surveyVersionId }) => surveyVersionId), survey.versionId])];
    const definitions = await Promise.all(versions.map((version) => this.surveys.definition(version)));
    const questions = questionsOf(definitions, scoreQuestion(definitions.at(-1)!).id);
    return {
      name: 'answers',
      ...(month === undefined ? {} : { part: month }),
      about: { survey: survey.catalogueId, currency },
      columns: answerColumns(questions, minorDigits(currency)),
      rows: this.rows(waves, status),
    };
  }

  private async *rows(waves: readonly StoredWave[], status: AnswerFileQuery['status']): AsyncGenerator<AnswerRecord> {
    for (const wave of waves) {
      let sameMoment: AnswerRecord[] = [];
      for await (const batch of this.answers.eachOf(wave._id, status, BATCH)) {
        for (const record of await this.records(wave, batch)) {
          if (sameMoment[0] && sameMoment[0].answeredAt !== record.answeredAt) {
            yield* sameMoment.sort(byPerson);
            sameMoment = [];
          }
          sameMoment.push(record);
        }
      }
      yield* sameMoment.sort(byPerson);
    }
  }

  private async records(wave: StoredWave, answers: readonly StoredAnswer[]): Promise<AnswerRecord[]> {
    const contacts = await this.audience.contactsByIds(answers.map(({ respondent }) => respondent.contactId));
    const accounts = await this.audience.accountsByIds(answers.flatMap(({ respondent }) => respondent.accountId ?? []));
    const frozen = await this.waves.frozenOf(answers.map(({ _id }) => _id));
    return answers.map((answer) => {
      const { contactId, accountId } = answer.respondent;
      return toRecord(answer, {
        wave,
        contact: contacts.get(contactId),
        account: accountId === null ? undefined : accounts.get(accountId),
        frozen: frozen.get(answer._id)?.frozen,
      });
    });
  }
}

/** Answers of the same moment stand in an order that does not depend on this deployment's ids. */
function byPerson(a: AnswerRecord, b: AnswerRecord): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function keyOf({ person: { email, id } }: AnswerRecord): string {
  return `${email ?? ''} ${id ?? ''}`;
}
