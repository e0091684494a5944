import { ANSWER_TEXT_LIMIT, type AnswerValues } from '../../contract/survey.ts';
import { questionText, scoreQuestion, withOrganisation } from '../../domain/survey/questions.ts';
import type { PageFrame } from '../../platform/templates/page.ts';
import { scaleOf } from '../../platform/templates/scale.ts';
import type { ScoreStep, ThanksStep, WordsStep } from '../../platform/templates/pages/answer-page.ts';
import type { AnswerLink } from './link.service.ts';

/** Where a page of a link stands: the link, what is around the page, and its stamp. */
export interface PageOf {
  readonly link: AnswerLink;
  readonly frame: PageFrame;
  readonly at: string;
}

export function scoreView(
  { link, frame, at }: PageOf,
  {
    respondent,
    score,
    missing = false,
    mode,
  }: Pick<ScoreStep, 'respondent' | 'score' | 'mode'> & { missing?: boolean },
): ScoreStep {
  const { definition, locale, token, closesAt } = link;
  const question = scoreQuestion(definition);
  const { id, ends } = question;
  return {
    step: 'score',
    frame,
    token,
    at,
    respondent,
    question: withOrganisation(questionText(definition, id, locale), frame.organisation),
    scale: scaleOf(question),
    ends: { low: ends.low[locale], high: ends.high[locale] },
    score,
    closesAt,
    missing,
    mode,
  };
}

export function wordsView(
  { link, frame, at }: PageOf,
  given: { score: number; values: Readonly<AnswerValues>; tooLong: string | null; saved: WordsStep['saved'] },
): WordsStep {
  const { definition, locale, token } = link;
  const { score, values, tooLong, saved } = given;
  const questions = definition.questions
    .filter(({ type }) => type === 'text')
    .map(({ id }) => ({
      id,
      label: withOrganisation(questionText(definition, id, locale, score), frame.organisation),
      value: String(values[id] ?? ''),
    }));
  const scale = scaleOf(scoreQuestion(definition));
  return { step: 'words', frame, token, at, scale, score, questions, limit: ANSWER_TEXT_LIMIT, tooLong, saved };
}

export function thanksView({ link, frame }: PageOf, score: number, saved: ThanksStep['saved']): ThanksStep {
  const { definition, locale, token, closesAt } = link;
  const scale = scaleOf(scoreQuestion(definition));
  const thanks = withOrganisation(definition.thanks[locale], frame.organisation);
  return { step: 'thanks', frame, token, scale, score, thanks, closesAt, saved };
}
