import type { Words } from '../../../contract/words.ts';
import { answerScript, dayIn, writePage, type PageFrame } from '../page.ts';
import { scaleWords, valuesOf, type Scale } from '../scale.ts';
import { oneLine } from '../view.ts';

/** Whose link it is, as far as the page may say: a link can be passed on, so the first name is masked. */
export interface Respondent {
  readonly firstName: string | null;
  readonly account: string | null;
}

export interface ScoreStep {
  readonly step: 'score';
  readonly frame: PageFrame;
  readonly token: string;
  /** When the page was shown, signed; comes back in the field `at`. */
  readonly at: string;
  readonly respondent: Respondent;
  readonly question: string;
  readonly scale: Scale;
  /** What its lowest and its highest number mean; null for the words of the likelihood question. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  /** The number that the link named or that was saved before. */
  readonly score: number | null;
  readonly closesAt: Date | string;
  /** The form came without a number. */
  readonly missing: boolean;
  /**
   * `auto`: the page sends its number by itself once it has been seen; `tap`: it says that the button must be pressed; null:
   * nobody has chosen a number yet.
   */
  readonly mode: 'auto' | 'tap' | null;
}

/** A question answered in words; `id` is also the name of its field. */
export interface WordsQuestion {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface WordsStep {
  readonly step: 'words';
  readonly frame: PageFrame;
  readonly token: string;
  readonly at: string;
  readonly scale: Scale;
  readonly score: number;
  readonly questions: readonly WordsQuestion[];
  /** The longest text a question takes, in characters. */
  readonly limit: number;
  /** The question whose text was too long; its value is given back whole. */
  readonly tooLong: string | null;
  /** What became of a number that the page's script sent; null after a form. */
  readonly saved: 'provisional' | 'counted' | null;
}

export interface ThanksStep {
  readonly step: 'thanks';
  readonly frame: PageFrame;
  readonly token: string;
  readonly scale: Scale;
  readonly score: number;
  /** The survey's own last words. */
  readonly thanks: string;
  readonly closesAt: Date | string;
  readonly saved: 'provisional' | 'counted' | null;
}

export interface ClosedStep {
  readonly step: 'closed';
  readonly frame: PageFrame;
  readonly closedAt: Date | string;
  /** Whether this person's answer counts, came too late and is kept, or never came. */
  readonly answered: 'in-time' | 'late' | 'no';
}

export type AnswerPageView = ScoreStep | WordsStep | ThanksStep | ClosedStep;

/**
 * The page behind the link of a survey mail. Its forms post to `/r/{token}` with `step` (`score` or `words`), `at`, `by`,
 * `score` and, in the second step, one field for each question. Its script posts to `/r/{token}/answer` and puts the part
 * `#answer` of the page that comes back in place of its own when that one is marked as saved.
 */
export function renderAnswerPage(view: AnswerPageView, words: Words): string {
  switch (view.step) {
    case 'score':
      return scorePage(view, words);
    case 'words':
      return wordsPage(view, words);
    case 'thanks':
      return thanksPage(view, words);
    case 'closed':
      return closedPage(view, words);
  }
}

function scorePage(view: ScoreStep, words: Words): string {
  const { frame, token, at, scale, ends, score, mode } = view;
  const said = scaleWords(scale, words);
  const isStars = scale.look === 'stars';
  const cells = valuesOf(scale).map((value) => ({
    value: String(value),
    id: `score-${value}`,
    checked: value === score,
    // A number speaks for itself.
    label: isStars ? said.value(value) : null,
  }));
  return writePage(frame, words, {
    template: 'answer-score',
    script: answerScript.path,
    title: view.question,
    fault: view.missing
      ? { title: words.say('answerPage.errorTitle'), body: said.choose, field: `score-${scale.min}` }
      : null,
    view: {
      path: `/r/${token}`,
      at,
      // Also where the button must be pressed: what is sent without is kept as suspect, for staff to see.
      auto: mode,
      hint: mode === 'tap' ? words.say('answerPage.tapHint') : null,
      named: whoIsNamed(view, words),
      scale: said.whole,
      isStars,
      cells,
      low: said.low(ends?.low ?? null),
      high: said.high(ends?.high ?? null),
      send: words.say('answerPage.send'),
      sendScore: said.send('#'),
      openUntil: words.say('answerPage.openUntil', { date: dayIn(frame, words, view.closesAt) }),
    },
  });
}

function whoIsNamed({ frame, respondent }: ScoreStep, words: Words): string {
  const { organisation } = frame;
  const initial = [...oneLine(respondent.firstName ?? '')][0];
  const account = oneLine(respondent.account ?? '');
  if (initial === undefined) return words.say('answerPage.named', { organisation });
  const masked = `${initial}***`;
  const person = account === '' ? masked : words.say('answerPage.personAt', { person: masked, account });
  return words.say('answerPage.answeringAs', { organisation, person });
}

/** How many more questions there are. */
function wordsTitle(count: number, words: Words): string {
  if (count > 2) return words.say('answerPage.wordsTitleMany');
  return words.say(count === 1 ? 'answerPage.wordsTitleOne' : 'answerPage.wordsTitle');
}

function wordsPage(view: WordsStep, words: Words): string {
  const { frame, token, at, scale, score, questions, limit, tooLong, saved } = view;
  return writePage(frame, words, {
    template: 'answer-words',
    script: answerScript.path,
    title: wordsTitle(questions.length, words),
    fault:
      tooLong === null
        ? null
        : {
            title: words.say('answerPage.tooLongTitle'),
            body: words.say('answerPage.tooLong', { limit }),
            field: `question-${tooLong}`,
          },
    view: {
      path: `/r/${token}`,
      at,
      score: String(score),
      saved,
      said: scaleWords(scale, words).saved(score),
      change: words.say('answerPage.changeScore'),
      optional: words.say('answerPage.wordsOptional'),
      questions: questions.map(({ id, label, value }) => ({
        id: `question-${id}`,
        name: id,
        label,
        value,
        invalid: id === tooLong,
      })),
      send: words.say('answerPage.sendWords'),
    },
  });
}

function thanksPage({ frame, token, scale, score, thanks, closesAt, saved }: ThanksStep, words: Words): string {
  const { organisation } = frame;
  return writePage(frame, words, {
    template: 'answer-thanks',
    title: words.say('answerPage.thanksTitle'),
    view: {
      path: `/r/${token}`,
      saved,
      said: scaleWords(scale, words).thanks(score),
      next: words.say('answerPage.nextTitle'),
      steps: [words.say('answerPage.nextRead', { organisation }), words.say('answerPage.nextRank'), oneLine(thanks)],
      openUntil: words.say('answerPage.openUntil', { date: dayIn(frame, words, closesAt) }),
      change: words.say('answerPage.changeAnswer'),
      roadmap: words.say('answerPage.seeRoadmap'),
    },
  });
}

function closedPage({ frame, closedAt, answered }: ClosedStep, words: Words): string {
  const said = {
    'in-time': 'answerPage.closedAnswered',
    late: 'answerPage.closedLate',
    no: 'answerPage.closedUnanswered',
  } as const;
  return writePage(frame, words, {
    template: 'message',
    title: words.say('answerPage.closedTitle'),
    view: {
      paragraphs: [
        words.say('answerPage.closedOn', { date: dayIn(frame, words, closedAt) }),
        words.say(said[answered]),
        words.say('answerPage.closedNext'),
      ],
      link: { path: '/roadmap', label: words.say('answerPage.seeRoadmap') },
    },
  });
}
