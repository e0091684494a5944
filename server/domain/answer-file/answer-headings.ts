import type { SurveyDefinition } from '../../contract/survey.ts';

/** Columns of a file of answers beside its questions: the name in JSON and the heading in CSV. */
export const answerHeadings = {
  answeredAt: 'answered_at',
  period: 'period',
  status: 'status',
  email: 'email',
  name: 'name',
  contactId: 'contact_id',
  accountId: 'account_id',
  // Not "account_name": a file must not have two columns of which each could be the account.
  accountLabel: 'account_label',
  plan: 'plan',
  mrr: 'mrr',
  sector: 'sector',
  size: 'size',
  role: 'role',
  customerSince: 'customer_since',
  language: 'language',
  askedAt: 'asked_at',
  decidedFrom: 'decided_from',
  evidence: 'evidence',
  revisions: 'revisions',
} as const;
export type AnswerField = keyof typeof answerHeadings;

const taken = new Set<string>([...Object.keys(answerHeadings), ...Object.values(answerHeadings)]);

/** How the column of a question is called: as its id, or `question-` before it when that is the name of another column. */
export function questionHeading(questionId: string): string {
  return taken.has(questionId) ? `question-${questionId}` : questionId;
}

/** Every question of some definitions once, in their order; the score first. */
export function questionsOf(definitions: readonly SurveyDefinition[], scoreId: string): string[] {
  return [...new Set([scoreId, ...definitions.flatMap(({ questions }) => questions.map(({ id }) => id))])];
}
