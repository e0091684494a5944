import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales, type Locale } from '../../contract/locale.ts';
import { type ScaleQuestion, SurveyDefinition } from '../../contract/survey.ts';
import { checkAnswer } from './check-answer.ts';
import { questionText, scoreGroup, scoreQuestion, withOrganisation } from './questions.ts';

const file = join(import.meta.dirname, '../../../surveys/monthly-nps.json');
const survey = SurveyDefinition.parse(JSON.parse(readFileSync(file, 'utf8')));
const stars = SurveyDefinition.parse(JSON.parse(readFileSync(file.replace('nps', 'stars'), 'utf8')));
const score = scoreQuestion(survey);
const codes = (values: Record<string, unknown>) => checkAnswer(survey, values).map(({ path, code }) => [path, code]);

/** The monthly survey with its score on another scale. */
function scoredBy(metric: 'csat' | 'stars' | 'ces'): SurveyDefinition {
  const question: ScaleQuestion = { ...score, metric, min: 1, max: metric === 'ces' ? 7 : 5 };
  return { ...survey, questions: survey.questions.map((q) => (q.id === score.id ? question : q)) };
}

describe('scoreQuestion', () => {
  it('is the NPS question, otherwise the first with a metric', () => {
    expect(score.id).toBe('score');
    const scoredByStars: ScaleQuestion = { ...score, id: 'stars', metric: 'stars', min: 1, max: 5 };
    expect(scoreQuestion({ ...survey, questions: [scoredByStars, ...survey.questions] }).id).toBe('score');
    const loose: ScaleQuestion = { ...score, id: 'loose', metric: null };
    expect(scoreQuestion({ ...survey, questions: [loose, scoredByStars] }).id).toBe('stars');
  });

  it('throws when there is none', () => {
    expect(() => scoreQuestion({ ...survey, questions: [] })).toThrow(RangeError);
  });
});

describe('scoreGroup', () => {
  it('cuts each scale where its metric says', () => {
    expect(scoreGroup(score, 6)).toBe('detractor');
    expect(scoreGroup(score, 7)).toBe('passive');
    expect(scoreGroup(score, 8)).toBe('passive');
    expect(scoreGroup(score, 9)).toBe('promoter');
    for (const metric of ['csat', 'stars'] as const) {
      const question = scoreQuestion(scoredBy(metric));
      expect([1, 2, 3, 4, 5].map((value) => scoreGroup(question, value))).toEqual([
        'detractor',
        'detractor',
        'passive',
        'promoter',
        'promoter',
      ]);
    }
    expect([3, 4, 5].map((value) => scoreGroup(scoreQuestion(scoredBy('ces')), value))).toEqual([
      'detractor',
      'passive',
      'promoter',
    ]);
  });

  it('is null off the scale and without a metric', () => {
    for (const value of [-1, 11, 7.5, Number.NaN]) expect(scoreGroup(score, value)).toBeNull();
    expect(scoreGroup({ ...score, metric: null }, 5)).toBeNull();
  });
});

describe('questionText', () => {
  it('is worded by the group of the score where the question has such wordings', () => {
    expect(questionText(survey, 'why', 'en')).toBe('What is the main reason for your score?');
    expect(questionText(survey, 'why', 'en', 10)).toBe('That is good to hear. What do you like most?');
    expect(questionText(survey, 'why', 'pt-BR', 7)).toBe('Obrigado. O que falta para uma nota maior?');
    expect(questionText(survey, 'why', 'pt-PT', 0)).toBe('Lamentamos. O que lhe está a dificultar o trabalho?');
    expect(questionText(survey, 'wish', 'en', 0)).toBe(questionText(survey, 'wish', 'en'));
  });

  it('is worded by the score itself where the question has a wording for it', () => {
    const text = (value: number, locale: Locale = 'en') => questionText(stars, 'five', locale, value);
    expect(text(4)).toBe('So close! What would make it five stars?');
    expect(text(5, 'pt-PT')).toBe('Cinco estrelas, que bom! Há alguma coisa que ainda gostaria de ver?');
    expect(text(3)).toBe(questionText(stars, 'five', 'en'));
    expect(questionText(stars, 'stars', 'en', 5)).toContain('How satisfied');
  });

  it('has a wording for every question, language and score', () => {
    for (const { id } of survey.questions) {
      for (const locale of locales) {
        for (let value = 0; value <= 10; value++) expect(questionText(survey, id, locale, value)).not.toBe('');
      }
    }
  });

  it('throws for a question that the survey does not have', () => {
    expect(() => questionText(survey, 'constructor', 'en')).toThrow('no question constructor');
  });

  it('puts the name of the organisation in as it is', () => {
    expect(withOrganisation('{organisation} and {organisation}', 'A$& <b>')).toBe('A$& <b> and A$& <b>');
  });
});

describe('checkAnswer', () => {
  it('accepts a score alone, and a score with words', () => {
    expect(checkAnswer(survey, { score: 0 })).toEqual([]);
    expect(checkAnswer(survey, { score: 10, why: 'a'.repeat(10_000), wish: '' })).toEqual([]);
  });

  it('names each fault and where it is', () => {
    expect(codes({})).toEqual([['score', 'missing']]);
    expect(codes({ score: 11 })).toEqual([['score', 'out-of-range']]);
    expect(codes({ score: 9.5 })).toEqual([['score', 'not-a-score']]);
    expect(codes({ score: '9' })).toEqual([['score', 'not-a-score']]);
    expect(codes({ score: 9, why: 3 })).toEqual([['why', 'not-text']]);
    expect(codes({ score: 9, why: 'a'.repeat(10_001) })).toEqual([['why', 'too-long']]);
    expect(codes({ score: 9, other: 'x', constructor: 'y' })).toEqual([
      ['other', 'unknown'],
      ['constructor', 'unknown'],
    ]);
  });

  it('says the range and the length', () => {
    expect(checkAnswer(survey, { score: -1 })[0]?.message).toEqual({
      key: 'answerFaults.score',
      params: { min: 0, max: 10 },
    });
    expect(checkAnswer(survey, { score: 1, why: 'a'.repeat(10_001) })[0]?.message).toEqual({
      key: 'answerFaults.textTooLong',
      params: { limit: 10_000, length: 10_001 },
    });
  });

  it('accepts exactly the whole numbers of the scale', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double()), (value) => {
        const good = Number.isInteger(value) && value >= 0 && value <= 10;
        expect(checkAnswer(survey, { score: value }).length === 0).toBe(good);
      }),
    );
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (values) => {
        expect(Array.isArray(checkAnswer(survey, values))).toBe(true);
      }),
    );
  });
});
