import { describe, expect, it } from '@jest/globals';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { RankFile } from '../../contract/rank-file.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { finish } from '../../domain/steps.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { keepRows, type RoadmapTheme } from './keep-rows.ts';
import type { StoredEstimate } from './estimates.store.ts';
import { toRow } from './to-row.ts';

const at = '2027-01-04';
const theme = (name: string, number: number, status: ThemeStatus = 'open'): RoadmapTheme => {
  return { _id: name as Id<'theme'>, number, name, nameBy: 'auto', labels: {}, status, public: false, rev: 1 };
};
const signal = (account: string, need: 'nice' | 'important' | 'critical' | 'not-needed') => {
  return { account, person: `${account}-1`, need, source: 'typed', at };
};
const file = (themes: object[], accounts = 9, settings: object = {}) =>
  RankFile.parse({
    asOf: at,
    accounts: Array.from({ length: accounts }, (_, index) => ({
      id: `a${index}`,
      mrr: 100 * index,
      score: index % 11,
    })),
    themes,
    settings,
  });

const rowsOf = (themes: readonly RoadmapTheme[], file: RankFile) => finish(keepRows(themes, file));

describe('the name in a row', () => {
  const named = { ...theme('Bulk export', 7), labels: { en: 'Bulk export', pt: 'Exportação em massa' } };
  const labelIn = (one: RoadmapTheme, locale: Locale | null) =>
    toRow(rowsOf([one], file([{ id: one._id }]))[0]!, null, { role: 'viewer', locale }).label;

  it('is that of the reader’s language, and the main one for a program', () => {
    expect((['en', 'pt-BR', 'pt-PT', null] as const).map((locale) => labelIn(named, locale))).toEqual([
      'Bulk export',
      'Exportação em massa',
      'Exportação em massa',
      'Bulk export',
    ]);
  });

  it('is the main one in a language in which nobody asked, and that of a human in all', () => {
    expect(labelIn({ ...named, labels: { en: 'Bulk export' } }, 'pt-BR')).toBe('Bulk export');
    expect(labelIn({ ...named, name: 'Ours', nameBy: 'human' }, 'pt-BR')).toBe('Ours');
  });

  it('is found in each language, but not where a human’s name stands instead', () => {
    expect(rowsOf([named], file([{ id: named._id }]))[0]!.searchKey).toMatch(/bulk export .*exportacao em massa 7/);
    const ours: RoadmapTheme = { ...named, name: 'Ours', nameBy: 'human' };
    expect(rowsOf([ours], file([{ id: ours._id }]))[0]!.searchKey).toBe('ours 7');
  });
});

describe('the kept rows', () => {
  it('are none without themes', () => {
    expect(rowsOf([], file([]))).toEqual([]);
  });

  it('stand by rank, then by demand, then unasked, then finished, each at a place of its own', () => {
    const rows = rowsOf(
      [theme('shipped', 1, 'shipped'), theme('unasked', 2), theme('wanted', 3), theme('small', 4), theme('first', 5)],
      file([
        { id: 'unasked' },
        { id: 'wanted', signals: [signal('a1', 'critical')] },
        { id: 'small', effort: [9, 9, 9], signals: [signal('a2', 'nice')] },
        { id: 'first', effort: [1, 1, 1], signals: [signal('a3', 'nice')] },
      ]),
    );
    expect(rows.map(({ _id, state, rank, position }) => [_id, state, rank, position])).toEqual([
      ['first', 'ranked', 1, 0],
      ['small', 'ranked', 2, 1],
      ['wanted', 'needs-estimate', null, 2],
      ['unasked', 'not-asked', null, 3],
      ['shipped', 'finished', null, 4],
    ]);
  });

  it('share the rank of equal scores', () => {
    const given = (id: string) => ({ id, effort: [1, 2, 3], signals: [signal('a1', 'important')] });
    const rows = rowsOf([theme('one', 1), theme('two', 2)], file([given('one'), given('two')]));
    expect(rows.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('split the demand by need, weighted as the ranking weighs it', () => {
    const signals = [
      signal('a1', 'nice'),
      signal('a2', 'important'),
      signal('a3', 'critical'),
      signal('a4', 'not-needed'),
    ];
    const settings = { revenueExponent: 1 };
    const [row] = rowsOf([theme('one', 1)], file([{ id: 'one', effort: [1, 1, 1], signals }], 9, settings));
    const { demandBy, demand, accounts } = row!.parts;
    expect(accounts).toBe(3);
    expect(demandBy.nice + demandBy.important + demandBy.critical).toBeCloseTo(demand, 12);
    expect(demandBy).toEqual({
      nice: expect.closeTo(0.125),
      important: expect.closeTo(0.5),
      critical: expect.closeTo(1.5),
    });
  });

  it('count nothing where every account weighs nothing', () => {
    const settings = { segmentWeights: { S: 0 } };
    const given = RankFile.parse({
      asOf: at,
      accounts: [{ id: 'a0', segment: 'S' }],
      themes: [{ id: 'one', effort: [1, 1, 1], signals: [signal('a0', 'critical')] }],
      settings,
    });
    const [row] = rowsOf([theme('one', 1)], given);
    expect(row).toMatchObject({ score: 0, parts: { demand: 0, demandBy: { critical: 0, important: 0, nice: 0 } } });
  });
});

describe('the steps to the rows', () => {
  /** Signals of accounts in turns, of which each look at its day counts. */
  function counted(themes: number, signals: number, accounts: number) {
    const looks = { now: 0, most: 0 };
    const given = file([], accounts);
    const one = (index: number) => ({
      ...signal(`a${index % accounts}`, index % 3 === 0 ? 'critical' : 'nice'),
      person: `p${index}`,
      get at() {
        looks.now += 1;
        return at;
      },
    });
    const known = Array.from({ length: themes }, (_, index) => theme(`t${index}`, index));
    const asked = known.map(({ _id }, index) => ({
      ...{ id: _id as string, label: _id as string, impact: 1 as const, confidence: null },
      effort: index % 2 === 0 ? ([1, 2, 3] as [number, number, number]) : null,
      signals: Array.from({ length: signals / themes }, (_, place) => one(place * themes + index)),
    }));
    return { looks, known, given: { ...given, themes: asked } };
  }

  it.each([
    ['one theme', 1],
    ['a few themes', 6],
    ['many themes', 3000],
  ])('are short, however much there is: %s', (_, themes) => {
    const { looks, known, given } = counted(themes, 30_000, 500);
    const steps = keepRows(known, given);
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) {
      looks.most = Math.max(looks.most, looks.now);
      looks.now = 0;
      count += 1;
    }
    // Each signal is looked at twice at the most: for its day, and to see which of a person's counts.
    expect(looks.most).toBeLessThanOrEqual(2 * 2048);
    expect(looks.now).toBe(0);
    expect(count).toBeGreaterThan(30);
  });

  it('come to the same with others at work in between', async () => {
    const { known, given } = counted(6, 240, 30);
    const others = new SharingTime(0).through(keepRows(known.slice(0, 3), given));
    expect(await new SharingTime(0).through(keepRows(known, given))).toEqual(rowsOf(known, given));
    await others;
  });
});

describe('what a viewer sees of a row', () => {
  const estimate: StoredEstimate = {
    _id: 'one' as Id<'theme'>,
    impact: 1,
    effort: [1, 1, 1],
    confidence: null,
    reason: null,
    by: 'Ana',
    at: new Date(at),
    rev: 1,
  };
  const rowOf = (accounts: number, scored = accounts) => {
    const signals = Array.from({ length: accounts }, (_, index) => signal(`a${index}`, 'important'));
    const given = file([{ id: 'one', effort: [1, 1, 1], signals }]);
    const scores = given.accounts.map((account, index) => ({ ...account, score: index < scored ? 5 : null }));
    return rowsOf([theme('one', 1)], { ...given, accounts: scores })[0]!;
  };

  it.each([
    [1, 1, true],
    [2, 2, true],
    [3, 3, false],
    [5, 2, true],
    [5, 0, false],
  ])('of %i accounts, %i of them with a score, hides the figures: %s', (accounts, scored, hidden) => {
    const row = toRow(rowOf(accounts, scored), estimate, { role: 'viewer', locale: null });
    expect([row.parts, row.score, row.sentence].map((part) => part === null)).toEqual([hidden, hidden, hidden]);
    expect(row.rank).toBe(1);
    expect(toRow(rowOf(accounts, scored), estimate, { role: 'editor', locale: null }).parts).not.toBeNull();
  });
});
