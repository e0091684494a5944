import type { AnswerValues } from '../../contract/survey.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';
import type { IncomingStatus } from '../../domain/answers/status.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import type { IncomingAnswer } from './fold-answer.ts';
import type { AnswerLink } from './link.service.ts';

/** What came in by a link, ready to be kept; never for the link of a test. */
export function incomingAnswer(
  link: AnswerLink,
  what: { values: AnswerValues; status: IncomingStatus; evidence: Evidence; answeredAt: Date; at: Date },
): IncomingAnswer {
  const contactId = link.contactId!;
  const question = scoreQuestion(link.definition);
  return {
    key: {
      _id: link.invitationId,
      waveId: link.wave!.id,
      surveyId: link.wave!.surveyId,
      surveyVersionId: link.surveyVersionId,
      respondent: { contactId, accountId: link.accountId },
      cluster: link.accountId ?? contactId,
      locale: link.locale,
      metric: question.metric,
      ...(link.sample ? { sample: true as const } : {}),
    },
    scoreId: question.id,
    values: what.values,
    status: what.status,
    evidence: what.evidence,
    answeredAt: what.answeredAt,
    at: what.at,
  };
}
