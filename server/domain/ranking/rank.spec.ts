import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Need } from '../../contract/need.ts';
import { RankSettings, type RankSignal } from '../../contract/rank-file.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { accountWeights } from './account-weights.ts';
import { suggestConfidence } from './confidence.ts';
import { competitionRanks } from './competition-ranks.ts';
import { expectedWeeks, triangularQuantile } from './effort.ts';
import { evidenceFactor } from './evidence.ts';
import { firstDayThatCounts, needsByAccount } from './needs-by-account.ts';
import { rank } from './rank.ts';
import type { RankingInput, ThemeToRank } from './score-themes.ts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const settings = (given: object = {}) => RankSettings.parse(given);

/** 200 accounts, 150 small at 50, 40 middle at 400, 10 large at 3000; who asks stands in blocks: nice, important, critical. */
const blocks: Record<string, [from: number, to: number, nice: number, important: number][]> = {
  sso: [
    [100, 103, 1, 2],
    [150, 163, 1, 8],
    [190, 197, 0, 4],
  ],
  dark: [
    [0, 44, 36, 9],
    [160, 164, 4, 1],
  ],
  export: [
    [60, 79, 4, 12],
    [164, 173, 1, 6],
    [196, 198, 0, 2],
  ],
  webhooks: [
    [102, 107, 1, 4],
    [158, 165, 1, 4],
    [194, 197, 0, 2],
  ],
  mobile: [
    [30, 89, 28, 27],
    [170, 175, 2, 3],
    [199, 199, 0, 0],
  ],
};
/** Scores placed so that each theme has the askers with a score, and the detractors among them, of the example. */
const detractors = [...range(150, 155), 0, 1, 2, 166, 167, ...range(60, 62), 104, ...range(45, 50)];
const content = [
  ...[100, 101, 158, 159, 194, 195, ...range(3, 19), 168, 169, 198],
  ...[...range(63, 69), 105, 106, 107, ...range(51, 59), ...range(80, 84)],
];

const accounts = range(0, 199).map((number) => ({
  id: `a${number}`,
  active: true,
  mrr: number < 150 ? 50 : number < 190 ? 400 : 3000,
  segment: number < 150 ? 'SMB' : number < 190 ? 'MID' : 'ENT',
  score: detractors.includes(number) ? 3 : content.includes(number) ? 8 : null,
}));
const signal = (account: string, given: Partial<RankSignal> = {}): RankSignal => ({
  ...{ account, person: 'p', need: null, source: 'request', at: '2026-11-03' },
  ...given,
});
const signalsOf = (theme: string) =>
  (blocks[theme] ?? []).flatMap(([from, to, nice, important]) =>
    range(from, to).map((number, place) => {
      const need: Need = place < nice ? 'nice' : place < nice + important ? 'important' : 'critical';
      return signal(`a${number}`, { need });
    }),
  );
const theme = (
  id: string,
  impact: ThemeToRank['impact'],
  confidence: ThemeToRank['confidence'],
  effort: ThemeToRank['effort'],
): ThemeToRank => ({ id, label: id, impact, confidence, effort, signals: signalsOf(id) });
const themes = [
  theme('sso', 2, 0.8, [4, 6, 10]),
  theme('dark', 0.5, 1, [1, 2, 3]),
  theme('export', 1, 0.8, [1, 2, 4]),
  theme('webhooks', 2, 0.5, [3, 5, 9]),
  theme('mobile', 2, 0.5, [16, 24, 40]),
];
const example = (given: object = {}): RankingInput => ({
  asOf: '2027-01-31',
  accounts,
  themes,
  settings: settings({ evidence: { base: 0.2 }, ...given }),
});
const scoresOf = (input: RankingInput) =>
  Object.fromEntries(rank(input).ranked.map(({ theme, score }) => [theme, score]));

describe('the priority score', () => {
  it('gives the published example with all its parts', () => {
    const { ranked, needsEstimate, notAsked } = rank(example());
    const rows = ranked.map(({ rank, theme, score, parts: { accounts, demand, evidence, effortWeeks } }) => [
      ...[rank, theme, accounts, demand],
      ...[evidence, effortWeeks, score].map((value) => Number(value.toFixed(9))),
    ]);
    expect(rows).toEqual([
      [1, 'export', 33, 38.5, 1.16, 2.333333333, 15.312],
      [2, 'sso', 26, 35, 1.327272727, 6.666666667, 11.149090909],
      [3, 'dark', 50, 30, 0.933333333, 2, 7],
      [4, 'webhooks', 18, 23, 0.933333333, 5.666666667, 3.788235294],
      [5, 'mobile', 67, 59, 1.15, 26.666666667, 2.544375],
    ]);
    expect([needsEstimate, notAsked]).toEqual([[], []]);
    expect(ranked[0]).toMatchObject({ rankRange: null, scoreRange: null, pFirst: null, tier: null });
  });

  it.each([
    [0.5, { sso: 28.01608778, export: 20.63071004, webhooks: 7.99593125, dark: 4.86199527, mobile: 2.11353756 }],
    [1, { sso: 30.45741627, export: 22.60691729, webhooks: 8.69762642, dark: 4.1754386, mobile: 1.80065789 }],
  ])('counts revenue with exponent %d', (revenueExponent, expected) => {
    const scores = scoresOf(example({ revenueExponent }));
    for (const [id, score] of Object.entries(expected)) expect(scores[id]).toBeCloseTo(score, 7);
    expect(Object.keys(scores)).toEqual(['sso', 'export', 'webhooks', 'dark', 'mobile']);
  });

  it('says the arithmetic in each language', () => {
    const sentence = rank(example()).ranked[0]?.sentence;
    if (!sentence) throw new Error('nothing ranked');
    expect(wordsIn('en').tell(sentence)).toBe(
      '33 accounts, need 38.5 × impact 1 × evidence 1.16 × confidence 0.8 ÷ 2.3 weeks = 15.3.',
    );
    expect(wordsIn('pt-BR').tell(sentence)).toBe(
      '33 contas, necessidade 38,5 × impacto 1 × evidência 1,16 × confiança 0,8 ÷ 2,3 semanas = 15,3.',
    );
    const one = { ...example(), themes: [{ ...theme('x', 1, 0.5, [1, 1, 1]), signals: [signal('a199')] }] };
    const short = rank(one).ranked[0]?.sentence;
    expect(short && wordsIn('en').tell(short)).toBe(
      '1 account, need 1 × impact 1 × evidence 1 × confidence 0.5 ÷ 1 week = 0.5.',
    );
  });

  it('sets aside what has no effort and what nobody asks for', () => {
    const result = rank({
      ...example(),
      themes: [
        theme('nobody', 1, 1, [1, 1, 1]),
        { ...theme('dark', 1, 1, null), id: 'later' },
        { ...theme('sso', 1, 1, null), id: 'sooner' },
        { ...theme('x', 1, 1, [1, 1, 1]), signals: [signal('a1', { need: 'not-needed' })] },
      ],
    });
    expect(result).toEqual({
      ranked: [],
      needsEstimate: [
        { theme: 'sooner', label: 'sso', accounts: 26, demand: 35 },
        { theme: 'later', label: 'dark', accounts: 50, demand: 30 },
      ],
      notAsked: ['nobody', 'x'],
    });
    expect(rank({ ...example(), accounts: [], themes: [] })).toEqual({ ranked: [], needsEstimate: [], notAsked: [] });
  });

  it('counts active accounts only', () => {
    const asleep = accounts.map((account) => (account.id === 'a60' ? { ...account, active: false } : account));
    const exported = rank({ ...example(), accounts: asleep }).ranked.find(({ theme }) => theme === 'export');
    expect(exported?.parts).toMatchObject({ accounts: 32, demand: 38 });
  });

  it('gives equal scores the same rank, in the order given, and passes over the next', () => {
    const twin = (id: string, effort: ThemeToRank['effort'], need: Need): ThemeToRank => ({
      ...theme(id, 1, 0.5, effort),
      signals: [signal('a1', { need })],
    });
    const { ranked } = rank({
      ...example(),
      themes: [twin('low', [9, 9, 9], 'nice'), twin('b', [2, 2, 2], 'critical'), twin('a', [1, 1, 1], 'important')],
    });
    expect(ranked.map(({ rank, theme }) => [rank, theme])).toEqual([
      [1, 'b'],
      [1, 'a'],
      [3, 'low'],
    ]);
    expect(competitionRanks([0.3, 0.1 + 0.2 - 1e-17, 0.2, 0, 0])).toEqual([1, 1, 3, 4, 4]);
  });

  it('warns of thin evidence, of missing revenue, and of ranks that revenue would change', () => {
    const badges = (input: RankingInput) =>
      Object.fromEntries(rank(input).ranked.map(({ theme, badges }) => [theme, badges]));
    expect(badges(example())).toEqual({
      export: ['changes if revenue counts'],
      sso: ['changes if revenue counts'],
      dark: [],
      webhooks: [],
      mobile: [],
    });
    const small = { ...theme('x', 1, 0.5, [1, 1, 1]), signals: range(1, 4).map((number) => signal(`a${number}`)) };
    expect(badges({ ...example(), themes: [small] })).toEqual({ x: ['thin evidence'] });
    const missing = accounts.map((account) => (account.id === 'a1' ? { ...account, mrr: null } : account));
    expect(badges({ ...example({ revenueExponent: 1 }), accounts: missing, themes: [small] })).toEqual({
      x: ['thin evidence', 'revenue missing'],
    });
  });

  it('does not change when accounts, themes or signals come in another order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(accounts, { minLength: accounts.length }),
        fc.shuffledSubarray(themes, { minLength: themes.length }),
        (otherAccounts, otherThemes) => {
          const reversed = otherThemes.map((one) => ({ ...one, signals: one.signals.toReversed() }));
          const there = rank({ ...example(), accounts: otherAccounts, themes: reversed }, { draws: 50, seed: 1 });
          const here = rank(example(), { draws: 50, seed: 1 });
          expect(there.ranked.map(({ theme, rank, tier }) => [theme, rank, tier])).toEqual(
            here.ranked.map(({ theme, rank, tier }) => [theme, rank, tier]),
          );
          there.ranked.forEach(({ score }, index) => expect(score).toBeCloseTo(here.ranked[index]?.score ?? NaN, 9));
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('the parts of the score', () => {
  it('weighs accounts by revenue so that their mean is 1', () => {
    const weights = (given: object) => {
      const all = accountWeights(accounts, settings(given));
      return ['a0', 'a150', 'a190'].map((id) => Number(all.get(id)?.toFixed(9)));
    };
    expect(weights({})).toEqual([1, 1, 1]);
    expect(weights({ revenueExponent: 0.5 })).toEqual([0.58720466, 1.660865589, 4.54846774]);
    expect(weights({ revenueExponent: 1 })).toEqual([0.350877193, 2.807017544, 3.50877193]);
    expect(weights({ revenueExponent: 1, revenueCap: 1000 })).toEqual([0.186915888, 1.495327103, 11.214953271]);
    expect(weights({ segmentWeights: { ENT: 21 } })).toEqual([0.5, 0.5, 10.5]);
  });

  it('leaves revenue out when nobody has any, and gives the median to whom has none on file', () => {
    const three = [0, 0, null].map((mrr, index) => ({
      id: `a${index}`,
      active: true,
      mrr,
      segment: null,
      score: null,
    }));
    expect([...accountWeights(three, settings({ revenueExponent: 1 })).values()]).toEqual([1, 1, 1]);
    const known = [100, 300, null].map((mrr, index) => ({ ...three[index]!, mrr }));
    expect([...accountWeights(known, settings({ revenueExponent: 1 })).values()]).toEqual([0.5, 1.5, 1]);
    const nothing = [...accountWeights(accounts, settings({ segmentWeights: { SMB: 0, MID: 0, ENT: 0 } })).values()];
    expect(new Set(nothing)).toEqual(new Set([0]));
    expect(accountWeights([], settings()).size).toBe(0);
  });

  it.each([
    [15, 5, 1.16],
    [12, 6, 1.3272727273],
    [20, 3, 0.9333333333],
    [8, 1, 0.9333333333],
    [30, 9, 1.15],
    [0, 0, 1],
    [1000, 1000, 1.5],
  ])('takes the evidence of %i scores with %i detractors as %d', (scored, detractors, factor) => {
    expect(evidenceFactor({ scored, detractors }, 0.2, settings().evidence)).toBeCloseTo(factor, 9);
    expect(evidenceFactor({ scored, detractors }, 0.2, { ...settings().evidence, use: false })).toBe(1);
  });

  it('takes the base of the evidence from the active accounts when none is given', () => {
    const few = [3, 8, 8, 8, null].map((score, index) => ({ ...accounts[index]!, score }));
    const one = { ...theme('x', 1, 0.5, [1, 1, 1]), signals: [signal('a0')] };
    const [ranked] = rank({ ...example({ evidence: {} }), accounts: few, themes: [one] }).ranked;
    // One detractor of one asker, drawn towards a quarter: (1 + 10 × 0.25) ÷ 11.
    expect(ranked?.parts.evidence).toBeCloseTo(1 + 2 * (3.5 / 11 - 0.25), 12);
  });

  it('suggests a confidence', () => {
    const suggest = (accounts: number, sources: number, impactTested = false) =>
      suggestConfidence({ accounts, sources, impactTested });
    expect([suggest(4, 3), suggest(50, 1, true), suggest(5, 2), suggest(14, 2, true), suggest(15, 2, true)]).toEqual([
      0.5, 0.5, 0.8, 0.8, 1,
    ]);
    const signals = range(1, 5).map((number) => signal(`a${number}`, { source: number > 3 ? 'ballot' : 'request' }));
    const [ranked] = rank({ ...example(), themes: [{ ...theme('x', 1, null, [1, 1, 1]), signals }] }).ranked;
    expect(ranked?.parts.confidence).toBe(0.8);
  });

  it('expects the mean of three points, at least a quarter week', () => {
    expect(expectedWeeks([1, 2, 4])).toBeCloseTo(2.3333333333, 9);
    expect(expectedWeeks([0, 0, 0.1])).toBe(0.25);
    const quantiles = [0.05, 0.1, 0.5, 0.9, 0.95].map((p) => Number(triangularQuantile([4, 6, 10], p).toFixed(9)));
    expect(quantiles).toEqual([4.774596669, 5.095445115, 6.535898385, 8.450806662, 8.904554885]);
    expect(triangularQuantile([3, 3, 3], 0.7)).toBe(3);
    expect([triangularQuantile([2, 2, 4], 0), triangularQuantile([2, 4, 4], 1)]).toEqual([2, 4]);
  });
});

describe('the need of an account', () => {
  const need = (...signals: RankSignal[]) => needsByAccount(signals, '2026-01-31', '2027-01-31').get('a')?.need;
  const of = (person: string | null, value: Need | null, at: string, source = 'request') =>
    signal('a', { person, need: value, at, source });

  it('is the newest stated need of each person, a ballot before a request', () => {
    expect(need(of('p', 'nice', '2026-05-01'), of('p', 'critical', '2026-04-01'))).toBe(0.5);
    expect(need(of('p', 'nice', '2026-05-01'), of('p', null, '2026-06-01'))).toBe(0.5);
    expect(need(of('p', 'nice', '2026-02-01', 'ballot'), of('p', 'critical', '2026-06-01'))).toBe(0.5);
    expect(need(of('p', 'not-needed', '2026-02-01', 'ballot'), of('p', 'critical', '2026-06-01'))).toBe(0);
    expect(need(of('p', null, '2026-02-01'))).toBe(1);
  });

  it('is the mean of its people, zeros among them; ten messages of one person are one', () => {
    const ten = Array.from({ length: 10 }, () => of('p', 'critical', '2026-05-01'));
    expect(need(...ten, of('q', 'not-needed', '2026-05-01'))).toBe(1);
    expect(need(of(null, 'critical', '2026-05-01'), of(null, 'nice', '2026-06-01'), of('q', null, '2026-05-01'))).toBe(
      0.75,
    );
  });

  it('ignores what is too old or later than the day of the ranking', () => {
    expect(firstDayThatCounts('2027-01-31', 12)).toBe('2026-01-31');
    expect(firstDayThatCounts('2027-03-31', 1)).toBe('2027-02-28');
    expect(need(of('p', 'nice', '2026-01-31'), of('p', 'critical', '2026-01-30'))).toBe(0.5);
    expect(need(of('p', null, '2026-01-30T23:59:59Z'))).toBeUndefined();
    expect(need(of('p', null, '2027-02-01'))).toBeUndefined();
    expect(need(of('p', null, '2027-01-31T23:59:59Z'))).toBe(1);
  });
});

describe('how sure a rank is', () => {
  const drawn = rank(example(), { draws: 2000, seed: 1 });

  it.each([
    ['export', 0.696, 1, 3, 8.25, 29.91, 'A'],
    ['sso', 0.26, 1, 3, 5.97, 17.47, 'A'],
    ['dark', 0.042, 2, 4, 4.91, 10.69, 'B'],
    ['webhooks', 0.002, 3, 5, 1.62, 6.87, 'C'],
    ['mobile', 0, 4, 5, 1.16, 4.29, 'C'],
  ])('agrees with the published chances of %s', (id, pFirst, low, high, least, most, tier) => {
    const range = drawn.ranked.find(({ theme }) => theme === id);
    expect(Math.abs((range?.pFirst ?? NaN) - pFirst)).toBeLessThan(0.03);
    expect(range).toMatchObject({ rankRange: { low, high, level: 0.9 }, tier, scoreRange: { level: 0.8 } });
    expect(Math.abs((range?.scoreRange?.low ?? NaN) / least - 1)).toBeLessThan(0.08);
    expect(Math.abs((range?.scoreRange?.high ?? NaN) / most - 1)).toBeLessThan(0.08);
  });

  it('shares out first places in full, and is the same for the same seed', () => {
    expect(drawn.ranked.reduce((sum, { pFirst }) => sum + (pFirst ?? NaN), 0)).toBeCloseTo(1, 9);
    const again = (seed: number) => rank(example(), { draws: 100, seed }).ranked.map(({ scoreRange }) => scoreRange);
    expect(again(7)).toEqual(again(7));
    expect(again(7)).not.toEqual(again(8));
  });

  it('gives no chances for a single theme', () => {
    const [only] = rank({ ...example(), themes: themes.slice(0, 1) }, { draws: 100, seed: 1 }).ranked;
    expect(only).toMatchObject({ rankRange: null, pFirst: null, tier: null });
    expect(only?.scoreRange?.low).toBeLessThan(only?.scoreRange?.high ?? 0);
  });
});
