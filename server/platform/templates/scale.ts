import type { ScaleQuestion } from '../../contract/survey.ts';
import type { Words } from '../../contract/words.ts';

/** What can be clicked: the whole numbers from `min` to `max`, as keys with numbers or as stars. */
export interface Scale {
  readonly look: 'numbers' | 'stars';
  readonly min: number;
  readonly max: number;
}

export function scaleOf({ metric, min, max }: Pick<ScaleQuestion, 'metric' | 'min' | 'max'>): Scale {
  return { look: metric === 'stars' ? 'stars' : 'numbers', min, max };
}

/** The numbers of a scale from the lowest to the highest. */
export function valuesOf({ min, max }: Scale): number[] {
  return Array.from({ length: max - min + 1 }, (_, place) => min + place);
}

/** What a scale is called to people, by its look. */
export function scaleWords({ look, min, max }: Scale, words: Words) {
  const stars = look === 'stars';
  return {
    whole: stars ? words.say('answerPage.scaleStars') : words.say('answerPage.scale', { min, max }),
    choose: stars ? words.say('answerPage.chooseStars') : words.say('answerPage.chooseOne', { min, max }),
    answerHere: stars ? words.say('mail.answerHereStars') : words.say('mail.answerHere', { min, max }),
    /** One number, for those who hear it instead of seeing where it stands. */
    value: (score: number) =>
      stars ? words.say('answerPage.stars', { score }) : words.say('mail.scoreTitle', { score, max }),
    send: (score: string) => words.say(stars ? 'answerPage.sendStars' : 'answerPage.sendScore', { score }),
    saved: (score: number) => words.say(stars ? 'answerPage.savedStars' : 'answerPage.savedScore', { score }),
    thanks: (score: number) =>
      stars ? words.say('answerPage.thanksStars', { score }) : words.say('answerPage.thanksSaved', { score, max }),
    low: (label: string | null) =>
      words.say('answerPage.end', { value: min, label: label ?? words.say('answerPage.low') }),
    high: (label: string | null) =>
      words.say('answerPage.end', { value: max, label: label ?? words.say('answerPage.high') }),
  };
}
