import { describe, expect, it } from '@jest/globals';
import type { Id } from '../../contract/ids.ts';
import { locales } from '../../contract/locale.ts';
import type { Funnel, Report } from '../../contract/report.ts';
import type { RoadmapRow } from '../../contract/roadmap.ts';
import type { StarsReport } from '../../contract/stars-report.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { MOST, type LetterFacts } from './letter-facts.ts';
import { figuresOf, tellLetter, type ToldIn } from './letter-text.ts';

const funnel: Funnel = {
  invited: 110,
  delivered: 100,
  notReached: 10,
  uncertain: 0,
  waiting: 0,
  answered: 25,
  commented: 12,
  responseRate: 0.25,
};
const window = (answers: number) => ({ nps: 34, low: 24.2, high: 44.1, answers, accounts: 15, comparison: null });
const report = {
  surveyName: 'Monthly NPS',
  month: '2026-11',
  window: 'quarter',
  headline: { key: 'report.score', params: { nps: '34', low: '24', high: '44' } },
  change: null,
  ofMonth: window(25),
  ofQuarter: window(70),
  funnel,
  trend: [
    { month: '2026-10', score: 30, low: 1, high: 59, answers: 20, average: null },
    {
      month: '2026-11',
      score: 34,
      low: 5,
      high: 63,
      answers: 25,
      average: { value: -3, low: 10, high: 40, alarm: true },
    },
    { month: '2026-12', score: 90, low: 80, high: 100, answers: 3, average: null },
  ],
} as unknown as Report;

const stars = {
  surveyName: 'Stars',
  window: 'month',
  ofMonth: {
    headline: { key: 'stars.mean', params: { mean: 4.4, low: 4.2, high: 4.6 } },
    answers: 40,
    accounts: 18,
    csat: { share: 0.92, low: 0.812, high: 0.968 },
    goal: { message: { key: 'stars.goalMissed', params: { goal: 4.5 } } },
  },
} as unknown as StarsReport;

const theme = (name: string) => `thm_${name.padEnd(20, 'a')}` as Id<'theme'>;
const row = (rank: number, accounts: number | null, low = rank, high = rank) =>
  ({
    id: theme(`t${rank}`),
    label: `Theme ${rank}`,
    rank,
    parts: accounts === null ? null : { accounts },
    rankRange: { low, high, level: 0.9 },
  }) as unknown as RoadmapRow;
const titled = (name: string) => ({ en: null, 'pt-BR': name, 'pt-PT': null });

const facts: LetterFacts = {
  month: '2026-11',
  zone: 'America/Sao_Paulo',
  asked: true,
  reports: [report],
  funnelBefore: { ...funnel, responseRate: 0.31, answered: 31 },
  segments: [
    {
      property: 'plan',
      value: 'Pro',
      answers: 40,
      accounts: 12,
      state: 'lower',
      difference: -12.4,
      low: -21,
      high: -3,
    },
  ],
  satisfaction: [stars],
  requests: [row(1, 33, 1, 3), row(2, 12), row(3, null, 2, 9)],
  entered: [theme('t2')],
  releases: [
    { title: titled('Exportar tudo'), told: 12 },
    { title: titled('Atalhos'), told: 0 },
  ],
  call: { open: 3, overdue: 1, contactIds: [] },
  waves: [
    { survey: 'Monthly NPS', from: new Date('2026-12-01T12:00:00Z'), until: new Date('2026-12-15T12:00:00Z') },
    { survey: 'Stars', from: new Date('2026-12-10T12:00:00Z'), until: null },
  ],
  openUntil: null,
};
const inEnglish: ToldIn = {
  words: wordsIn('en'),
  themes: new Map([[theme('t1'), 'Bulk export']]),
  organisation: 'Maré',
  fallback: 'pt-BR',
  isOver: true,
};

const lines = (given: Partial<LetterFacts>, name: string) =>
  tellLetter({ ...facts, ...given }, inEnglish)
    .parts.find((part) => part.name === name)
    ?.lines.map(({ lead, rest }) => (rest === '' ? lead : `${lead}: ${rest}`));

describe('a letter', () => {
  it('tells its parts in one order, each number with how many stand behind it', () => {
    const text = tellLetter(facts, inEnglish);
    expect(text.title).toBe('Letter of November 2026');
    expect(text.headline).toBe('NPS 34, between 24 and 44.');
    expect(text.basis).toEqual([
      'Three months up to November 2026: 70 answers from 15 accounts; in November 2026 alone 25 answers.',
    ]);
    expect(text.foot).toBe('Maré · November 2026');
    expect(
      text.parts.map(({ name, lines: told, note }) => [name, told.map(({ lead, rest }) => `${lead} | ${rest}`), note]),
    ).toEqual([
      [
        'changed',
        [
          'Pro (plan): lower than the rest | by about 12 points, between −21 and −3; 40 answers from 12 accounts',
          'The moving average is outside its limits | it stands at −3; chance alone seldom leaves 10 to 40; 25 answers in the month',
          'Response rate 25% | 25 of 100 people reached; the month before 31% of 100',
        ],
        null,
      ],
      [
        'satisfaction',
        [
          'Stars: 4.4 of 5 stars (between 4.2 and 4.6). | 40 answers from 18 accounts in the month',
          '92% are satisfied (between 81% and 97%) | Goal above 4.5: missed.',
        ],
        null,
      ],
      [
        'requests',
        [
          '1. Bulk export | 33 accounts; rank 1 to 3',
          '2. Theme 2 | 12 accounts; clearly rank 2',
          '3. Theme 3 | fewer than three accounts; rank 2 to 9',
        ],
        'New among the first five: Theme 2',
      ],
      ['shipped', ['Exportar tudo | 12 customers told', 'Atalhos | nobody was told'], null],
      ['call', ['3 people wait for a call. | 1 is past the goal.'], null],
      ['next', ['Monthly NPS is open | since December 1, until December 15', 'Stars opens on December 10 | '], null],
    ]);
  });

  it('leaves out what there is nothing to say about', () => {
    const quiet = { satisfaction: [], requests: [], releases: [], waves: [], call: { ...facts.call, open: 0 } };
    expect(tellLetter({ ...facts, ...quiet }, inEnglish).parts.map(({ name }) => name)).toEqual(['changed']);
    expect(lines({ reports: [] }, 'changed')).toBeUndefined();
  });

  it('says that nothing was proven only where something was compared', () => {
    const compared = (state: string) =>
      ({ ...report, trend: [], ofQuarter: { ...window(70), comparison: { state } } }) as unknown as Report;
    const calm = 'No change was proven this month.';
    expect(lines({ segments: [], reports: [compared('cant-tell-yet')] }, 'changed')?.[0]).toBe(calm);
    expect(lines({ segments: [], reports: [compared('dropped')] }, 'changed')).not.toContain(calm);
    expect(lines({ segments: [], reports: [{ ...report, trend: [] }] }, 'changed')).not.toContain(calm);
  });

  it('begins with stars where nothing else was asked, and never says that nobody was', () => {
    const headline = (given: Partial<LetterFacts>) => tellLetter({ ...facts, ...given }, inEnglish).headline;
    expect(headline({ reports: [] })).toBe('4.4 of 5 stars (between 4.2 and 4.6).');
    expect(headline({ reports: [], satisfaction: [] })).toBe('What was asked in November 2026 gives no score.');
    expect(headline({ reports: [], satisfaction: [], asked: false })).toBe('Nobody was asked in November 2026.');
  });

  it('stays within its two sheets: what is too much is counted', () => {
    const many = Array.from({ length: MOST.releases + 4 }, (_, i) => ({ title: titled(`R${i}`), told: 1 }));
    const text = tellLetter({ ...facts, releases: many }, inEnglish);
    const shipped = text.parts.find(({ name }) => name === 'shipped')!;
    expect(shipped.lines).toHaveLength(MOST.releases);
    expect(shipped.note).toBe('and 4 more');
  });

  it('draws no month after its own, and no score that is hidden', () => {
    expect(figuresOf(facts).trend.map(({ month }) => month)).toEqual(['2026-10', '2026-11']);
    expect(figuresOf(facts).score).toEqual({ nps: 34, low: 24.2, high: 44.1 });
    const hidden = { ...report, ofQuarter: { ...window(3), nps: null } } as unknown as Report;
    expect(figuresOf({ ...facts, reports: [hidden] }).score).toBeNull();
    expect(figuresOf({ ...facts, reports: [] })).toEqual({ score: null, trend: [], funnel: null });
  });

  it.each(locales)('leaves no hole open in %s, and begins its lines with a capital', (locale) => {
    const text = tellLetter(
      { ...facts, openUntil: new Date('2026-12-02T12:00:00Z') },
      { ...inEnglish, words: wordsIn(locale) },
    );
    expect(JSON.stringify(text)).not.toMatch(/\{\w+\}|undefined|NaN/);
    for (const sentence of [text.title, ...text.basis]) expect(sentence).toMatch(/^\p{Lu}/u);
  });
});
