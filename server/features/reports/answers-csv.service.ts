import { Injectable } from '@nestjs/common';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { writeCsv, type CsvValue } from '../../platform/csv/write-csv.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { monthOf } from './wave-months.ts';

/** The answers behind a month's figures as a file, from which the figures can be computed again. */
@Injectable()
export class AnswersCsvService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly answers: AnswersService,
    private readonly audience: AudienceService,
  ) {}

  async ofMonth(surveyId: string, month: string): Promise<{ name: string; csv: string }> {
    const survey = await this.surveys.get(surveyId);
    const waves = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId && monthOf(wave) === month);
    const definition = await this.surveys.definition(waves[0]?.surveyVersionId ?? survey.versionId);
    const texts = definition.questions.filter(({ type }) => type === 'text').map(({ id }) => id);
    const rows: CsvValue[][] = [];
    for (const wave of waves) {
      const answers = (await this.answers.answersOf(wave._id)).filter(({ status }) => status === 'counted');
      const contacts = await this.audience.contactsByIds(answers.map(({ respondent }) => respondent.contactId));
      const accounts = await this.audience.accountsByIds(
        answers.flatMap(({ respondent }) => respondent.accountId ?? []),
      );
      for (const { respondent, score, values, answeredAt, locale } of answers) {
        const contact = contacts.get(respondent.contactId);
        const account = respondent.accountId === null ? undefined : accounts.get(respondent.accountId);
        const comments = texts.map((id) => values[id]);
        rows.push([
          answeredAt.toISOString(),
          wave.period,
          respondent.contactId,
          contact?.name,
          contact?.email,
          account?.externalId ?? respondent.accountId,
          account?.name,
          locale,
          score,
          ...comments,
        ]);
      }
    }
    const header = ['answered_at', 'wave', 'contact_id', 'name', 'email', 'account_id', 'account_label', 'language'];
    const csv = writeCsv([...header, scoreQuestion(definition).id, ...texts], rows);
    return { name: `answers-${month}.csv`, csv };
  }
}
