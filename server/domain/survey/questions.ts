import { type Locale } from '../../contract/locale.ts';
import {
  type Metric,
  type ScaleQuestion,
  type ScoreGroup,
  type SurveyDefinition,
  type SurveyQuestion,
} from '../../contract/survey.ts';

/** The highest detractor and the highest passive of each metric (NPS: Reichheld 2003, 0-6, 7-8, 9-10). */
const groupEnds: Readonly<Record<Metric, { readonly detractor: number; readonly passive: number }>> = {
  nps: { detractor: 6, passive: 8 },
  csat: { detractor: 2, passive: 3 },
  stars: { detractor: 2, passive: 3 },
  ces: { detractor: 3, passive: 4 },
};

/** The question of that id; null when the survey has none. */
export function findQuestion(definition: SurveyDefinition, questionId: string): SurveyQuestion | null {
  return definition.questions.find(({ id }) => id === questionId) ?? null;
}

/**
 * The question whose answer is the score of the survey, the one asked in the mail: that of metric nps, otherwise the
 * first with a metric.
 * @throws RangeError for a definition without any, which the schema refuses.
 */
export function scoreQuestion(definition: SurveyDefinition): ScaleQuestion {
  const scored = definition.questions.filter((question) => question.type === 'scale' && question.metric !== null);
  const found = scored.find(({ metric }) => metric === 'nps') ?? scored[0];
  if (found?.type !== 'scale') throw new RangeError(`survey ${definition.id} has no question with a metric`);
  return found;
}

/**
 * The part of the scale that a score is in: nps 0-6, 7-8, 9-10; csat and stars 1-2, 3, 4-5; ces 1-3, 4, 5-7.
 * @returns null for a question without metric and for a score that is not a whole number on its scale.
 */
export function scoreGroup(question: ScaleQuestion, score: number): ScoreGroup | null {
  if (question.metric === null || !Number.isInteger(score) || score < question.min || score > question.max) return null;
  const ends = groupEnds[question.metric];
  return score <= ends.detractor ? 'detractor' : score <= ends.passive ? 'passive' : 'promoter';
}

/**
 * The wording of a question in one language; by `score` (that of the score question) or by its group where the question
 * has such wordings, a single score before its group. The hole `{organisation}` is still in it.
 * @throws RangeError when the survey has no such question.
 */
export function questionText(
  definition: SurveyDefinition,
  questionId: string,
  locale: Locale,
  score: number | null = null,
): string {
  const question = findQuestion(definition, questionId);
  if (!question) throw new RangeError(`survey ${definition.id} has no question ${questionId}`);
  if (score === null || question.type === 'scale') return question.texts[locale];
  const group = scoreGroup(scoreQuestion(definition), score);
  const wording = question.byScore?.[score] ?? (group && question.byScoreGroup?.[group]);
  return (wording ?? question.texts)[locale];
}

/** Fills the hole of a survey's text. The result is plain text: escape it where it enters HTML. */
export function withOrganisation(text: string, organisation: string): string {
  return text.replaceAll('{organisation}', () => organisation);
}
