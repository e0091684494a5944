import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { totalOf, type AccountSums } from '../nps/account-sums.ts';
import { exactNps } from '../nps/score.ts';
import { driversOf } from './drivers.ts';
import { sayDrivers } from './say-drivers.ts';
import { besides, mentionsOf, sumsOf, type MentioningAnswer } from './theme-mentions.ts';

let number = 0;
const answers = (count: number, score: number, ...themes: string[]): MentioningAnswer[] =>
  Array.from({ length: count }, () => ({ id: `a${(number += 1)}`, cluster: `c${number}`, score, themes }));
const table = (all: readonly MentioningAnswer[]) => driversOf(mentionsOf(sumsOf(all), all));

/** 60 detractors, 90 passives, 150 promoters; of them 50 say slow, 60 praise the support, 40 the price, 15 the docs. */
const reference = [
  ...[...answers(30, 3, 'slow'), ...answers(15, 8, 'slow'), ...answers(5, 9, 'slow')],
  ...[...answers(2, 3, 'praise'), ...answers(8, 8, 'praise'), ...answers(50, 9, 'praise')],
  ...[...answers(12, 3, 'price'), ...answers(14, 8, 'price'), ...answers(14, 9, 'price')],
  ...[...answers(4, 3, 'docs'), ...answers(5, 8, 'docs'), ...answers(6, 9, 'docs')],
  ...[...answers(12, 3), ...answers(48, 8), ...answers(75, 9)],
];

describe('what goes together with the score', () => {
  it('has the reference figures, the strongest pull first', () => {
    const rows = table(reference);
    expect(rows.map(({ theme, mentions }) => [theme, mentions])).toEqual([
      ['slow', 50],
      ['praise', 60],
      ['price', 40],
      ['docs', 15],
    ]);
    expect(rows.map(({ npsWith }) => npsWith)).toEqual([-50, 80, 5, expect.closeTo(13.33333333, 8)]);
    expect(rows.map(({ pull }) => pull)).toEqual([
      expect.closeTo(-16, 10),
      expect.closeTo(12.5, 10),
      expect.closeTo(-3.84615385, 8),
      expect.closeTo(-0.87719298, 8),
    ]);
    expect(rows.map(({ state }) => state)).toEqual(['lower', 'higher', 'lower', 'cant-tell-yet']);
  });

  it('tells no figure of what few mention, and none of what everyone does', () => {
    const rows = table([...answers(9, 2, 'rare', 'all'), ...answers(20, 9, 'all')]);
    expect(rows).toEqual([
      expect.objectContaining({ theme: 'all', state: 'everyone', mentions: 29, pull: null, gap: null, npsWith: null }),
      expect.objectContaining({ theme: 'rare', state: 'few', mentions: 9, pull: null, gap: null, npsWith: null }),
    ]);
    expect(table(answers(30, 9))).toEqual([]);
    expect(table([])).toEqual([]);
  });

  it('counts an answer that comes back to a theme once', () => {
    const again = answers(12, 3, 'slow').map((one) => ({ ...one, themes: ['slow', 'slow'] }));
    expect(table([...again, ...answers(12, 9)])[0]).toMatchObject({ mentions: 12, accounts: 12 });
  });

  it('knows no interval where all mentions come from one account', () => {
    const one = answers(12, 3, 'slow').map((answer) => ({ ...answer, cluster: 'same' }));
    expect(table([...one, ...answers(30, 9)])[0]).toMatchObject({
      gap: null,
      pAdjusted: null,
      state: 'too-few-answers',
      pull: expect.any(Number),
    });
  });

  const answer = fc.record({
    cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    score: fc.nat({ max: 10 }),
    themes: fc.uniqueArray(fc.constantFrom<string>('slow', 'price', 'docs')),
  });
  const some = fc
    .array(answer, { minLength: 30, maxLength: 120 })
    .map((list) => list.map((one, place) => ({ ...one, id: `${place}` })));

  it('pulls exactly by what the score is less the score without, in any set of answers', () => {
    fc.assert(
      fc.property(some, (all) => {
        const whole = exactNps(totalOf(sumsOf(all)))!;
        for (const { theme, pull, npsWithout, mentions } of table(all)) {
          const without = all.filter(({ themes }) => !themes.includes(theme));
          expect(mentions).toBe(all.length - without.length);
          if (pull === null) continue;
          expect(npsWithout).toBeCloseTo(exactNps(totalOf(sumsOf(without)))!, 9);
          expect(pull).toBeCloseTo(whole - npsWithout!, 9);
        }
      }),
    );
  });

  it('divides all answers into those with and those without, whatever a theme is set against', () => {
    fc.assert(
      fc.property(some, (all) => {
        for (const { withTheme, withoutTheme } of mentionsOf(sumsOf(all), all))
          expect(totalOf([...withTheme, ...withoutTheme])).toEqual(totalOf(sumsOf(all)));
      }),
    );
  });

  it('never has less than nothing left, when sums lag behind', () => {
    const row = (accountId: string, promoters: number, detractors: number): AccountSums => {
      return { accountId, n: promoters + detractors, promoters, passives: 0, detractors };
    };
    expect(besides([row('a', 1, 0), row('b', 2, 1)], [row('a', 0, 1), row('b', 2, 2), row('c', 1, 0)])).toEqual([
      row('a', 1, 0),
    ]);
  });
});

describe('the first line', () => {
  const line = (all: readonly MentioningAnswer[], commented = 1) =>
    wordsIn('en').tell(sayDrivers(table(all), { commented, nameOf: (theme) => theme }));

  it('names what stands out, and why nothing does', () => {
    expect(line(reference)).toBe(
      '“slow” goes together with a lower score: NPS −50 among those who mention it, 46 among all others.',
    );
    expect(line(reference.filter(({ themes }) => themes[0] !== 'slow' && themes[0] !== 'price'))).toContain(
      '“praise” goes together with a higher score',
    );
    expect(line([...answers(15, 9, 'a'), ...answers(15, 3, 'a'), ...answers(15, 9), ...answers(15, 3)])).toBe(
      'The one theme with enough mentions does not clearly go together with a lower or higher score.',
    );
    expect(line([...answers(9, 2, 'rare'), ...answers(30, 9)])).toContain('fewer than ten answers');
    expect(line(answers(30, 9))).toContain('No comment of these months asks for anything');
    expect(line(answers(30, 9), 0)).toContain('Nobody wrote a comment');
  });

  it('never says that one thing makes another', () => {
    for (const locale of ['en', 'pt-BR'] as const)
      for (const text of texts(locale))
        expect(text).not.toMatch(/\b(because|causes?|due to|porque|causa|por causa|devido)\b/i);
  });
});

function texts(locale: 'en' | 'pt-BR'): string[] {
  const keys = ['lower', 'higher', 'how', 'noneStandsOut', 'allFew', 'noMentions', 'noComments', 'title'] as const;
  return keys.map((key) => wordsIn(locale).tell({ key: `drivers.${key}`, params: { count: 2 } }));
}
