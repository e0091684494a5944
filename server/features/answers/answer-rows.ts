import { Injectable } from '@nestjs/common';
import type { AlsoReceived, AnswerRow } from '../../contract/answer.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { questionText, scoreQuestion, withOrganisation } from '../../domain/survey/questions.ts';
import { Recent } from '../../platform/recent.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredAnswer } from './answers.ts';

/** Answers as staff read them: with names, and with the questions in the words in which they were asked. */
@Injectable()
export class AnswerRows {
  /** A version of a survey is never changed. */
  private readonly definitions = new Recent<SurveyDefinition>(Infinity);

  constructor(
    private readonly audience: AudienceService,
    private readonly settings: SettingsService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
  ) {}

  async toRow(answer: StoredAnswer): Promise<AnswerRow> {
    return (await this.toRows([answer]))[0]!;
  }

  async toRows(answers: readonly StoredAnswer[]): Promise<AnswerRow[]> {
    const versions = [...new Set(answers.map(({ surveyVersionId }) => surveyVersionId))];
    const [{ name: organisation }, contacts, defined, decisions] = await Promise.all([
      this.settings.recent(),
      this.audience.contactsByIds(answers.map(({ respondent }) => respondent.contactId)),
      Promise.all(versions.map(async (version) => [version, await this.definition(version)] as const)),
      Promise.all(answers.map(({ waveId, respondent }) => this.waves.decisionOf(waveId, respondent.contactId))),
    ]);
    const definitions = new Map(defined);
    return answers.map((answer, at): AnswerRow => {
      const contact = contacts.get(answer.respondent.contactId);
      const definition = definitions.get(answer.surveyVersionId)!;
      const comments = definition.questions.flatMap(({ id, type }) => {
        const text = answer.values[id];
        if (type !== 'text' || typeof text !== 'string') return [];
        const question = questionText(definition, id, answer.locale, answer.score);
        return [{ questionId: id, question: withOrganisation(question, organisation), text }];
      });
      return {
        id: answer._id,
        waveId: answer.waveId,
        contactId: answer.respondent.contactId,
        name: contact ? (contact.name ?? contact.email) : null,
        account: decisions[at]?.frozen.account?.name ?? null,
        score: answer.score,
        metric: answer.metric,
        comments,
        status: answer.status,
        suspicions: [...(answer.evidence?.suspicions ?? [])],
        source: answer.evidence?.source ?? 'form',
        decidedFrom: answer.status === 'provisional' ? (answer.finaliseAt?.toISOString() ?? null) : null,
        alsoReceived: besides(answer, scoreQuestion(definition).id),
        answeredAt: answer.answeredAt.toISOString(),
        rev: answer.rev,
      };
    });
  }

  private definition(version: string): Promise<SurveyDefinition> {
    return this.definitions.get(version, () => this.surveys.definition(version));
  }
}

/** What came in and was only kept; a sandbox can bring more than anybody wants to read. */
const BESIDES_SHOWN = 10;

function besides({ revisions }: StoredAnswer, scoreId: string): AlsoReceived[] {
  return revisions
    .filter(({ beside }) => beside)
    .slice(-BESIDES_SHOWN)
    .reverse()
    .map(({ values, status, evidence, at }) => ({
      score: values[scoreId] as number,
      status,
      source: evidence?.source ?? 'form',
      suspicions: [...(evidence?.suspicions ?? [])],
      at: at.toISOString(),
    }));
}
