import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Sample, type Segment } from '../../contract/sampling.ts';
import type { Ledger } from '../../contract/wave.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { parseRule } from '../calendar/rule-words.ts';
import { wavesFrom } from '../calendar/waves.ts';
import { countDecisions } from './count-decisions.ts';
import { decide } from './decide.ts';
import { drawnBy, lotBase, LotsOfPeople, lots } from './draw.ts';
import { Forecast, type ForecastPerson, type ForecastSurvey } from './forecast.ts';
import { isInSegment } from './segment.ts';
import { thirdOfTurn } from './thirds.ts';

const rule = parseRule('first workday at 09:00');
const zone = 'America/Sao_Paulo';
const none = { plan: null, sector: null, size: null, lifecycle: null, role: null, locale: null };

function person(index: number, more: Partial<ForecastPerson> = {}): ForecastPerson {
  return {
    id: `con_${index}`,
    accountId: `acc_${Math.floor(index / 4)}`,
    email: `${index}@example.com`,
    bounced: false,
    complained: false,
    unsubscribed: false,
    accountActive: true,
    customerSince: null,
    createdAt: new Date('2026-01-01T00:00:00Z'),
    properties: { ...none, plan: index % 3 === 0 ? 'Pro' : 'Free' },
    asked: [],
    ...more,
  };
}

function survey(id: string, position: number, more: Partial<ForecastSurvey> = {}): ForecastSurvey {
  const dates = wavesFrom(rule, zone, new Date('2027-01-01T00:00:00Z'), 12, holidaysOf('BR'));
  return {
    id,
    kind: 'relationship',
    zone,
    firstWaveAt: null,
    who: 'third',
    sample: null,
    segment: null,
    waves: dates.map(({ period, at }, earlierMonths) => ({
      period,
      at,
      third: thirdOfTurn({ period, rule, earlierMonths, surveyPosition: position }),
    })),
    ...more,
  };
}

function play(surveys: readonly ForecastSurvey[], people: readonly ForecastPerson[], batch = 8) {
  const forecast = new Forecast(surveys);
  for (let from = 0; from < people.length; from += batch) forecast.add(people.slice(from, from + batch));
  const steps = [...forecast.run()].length;
  return { months: forecast.months('nps').map(({ period, ledger }) => ({ period, ledger })), steps };
}

/** The same waves decided one by one, by the functions that planning uses. */
function oneByOne(surveys: readonly ForecastSurvey[], people: readonly ForecastPerson[]) {
  const asked = new Map(people.map(({ id, asked: before }) => [id, new Map(before.map((one) => [one.surveyId, one]))]));
  const ledgers: { period: string; ledger: Ledger }[] = [];
  const openings = surveys
    .flatMap((one, order) => one.waves.map((wave, place) => ({ one, wave, place, order })))
    .sort((a, b) => a.wave.at.getTime() - b.wave.at.getTime() || a.order - b.order);
  for (const { one, wave, place } of openings) {
    const decisions = decide(
      people.map((who) => {
        const before = [...asked.get(who.id)!.values()];
        const latest = (fits: (asking: (typeof before)[number]) => boolean) =>
          before
            .filter(fits)
            .map(({ at }) => at)
            .sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
        return {
          ...who,
          inSegment: isInSegment(one.segment, who.properties),
          lastAsked: {
            sameSurvey: latest(({ surveyId }) => surveyId === one.id),
            otherRelationship: latest(({ surveyId, kind }) => surveyId !== one.id && kind === 'relationship'),
            transactional: latest(({ surveyId, kind }) => surveyId !== one.id && kind === 'transactional'),
          },
        };
      }),
      {
        openingAt: wave.at,
        zone: one.zone,
        firstWaveAt: one.firstWaveAt ?? (place === 0 ? null : one.waves[0]!.at),
        who: one.who,
        third: wave.third,
      },
    );
    const { sample } = one;
    const lotOf = lots(sample?.seed ?? '', wave.period);
    const stratumOf = (index: number) => (sample?.strata && people[index]!.properties[sample.strata]) ?? '';
    const drawing = sample && new LotsOfPeople(sample);
    decisions.forEach(({ contactId, skipped }, index) => {
      if (drawing && skipped === null) drawing.add(stratumOf(index), lotOf(lotBase(contactId)));
    });
    const isDrawn = drawing ? drawnBy(drawing.draw()) : () => true;
    const outcome = decisions.map(({ contactId, skipped }, index) =>
      skipped === null && !isDrawn(stratumOf(index), lotOf(lotBase(contactId)))
        ? { contactId, skipped: 'not_sampled' as const }
        : { contactId, skipped },
    );
    for (const { contactId, skipped } of outcome)
      if (skipped === null) asked.get(contactId)!.set(one.id, { surveyId: one.id, kind: one.kind, at: wave.at });
    if (one.id === 'nps') ledgers.push({ period: wave.period, ledger: countDecisions(outcome) });
  }
  return ledgers;
}

describe('the next twelve months', () => {
  it('hears a third a month, everyone four times a year', () => {
    const { months } = play(
      [survey('nps', 0)],
      Array.from({ length: 24 }, (_, index) => person(index)),
    );
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, { ledger }) => sum + ledger.invited, 0)).toBe(24 * 4);
    expect(months.map(({ ledger }) => ledger.skipped.map(({ reason }) => reason)).slice(0, 4)).toEqual([
      ['not_this_third'],
      ['asked_recently', 'not_this_third'],
      ['asked_recently'],
      ['asked_recently'],
    ]);
  });

  it('asks everyone one month and nobody the next two', () => {
    const { months } = play([survey('nps', 0, { who: 'everyone' })], [person(0), person(1), person(2)]);
    expect(months.map(({ ledger }) => ledger.invited)).toEqual([3, 0, 0, 3, 0, 0, 3, 0, 0, 3, 0, 0]);
  });

  it('runs dry when a number a month is more than a quarter can give', () => {
    const sample = Sample.parse({ kind: 'number', number: 4 });
    const people = Array.from({ length: 10 }, (_, index) => person(index));
    const { months } = play([survey('nps', 0, { who: 'everyone', sample })], people);
    expect(months.slice(0, 6).map(({ ledger }) => ledger.invited)).toEqual([4, 4, 2, 4, 4, 2]);
    expect(months[0]?.ledger.skipped).toEqual([{ reason: 'not_sampled', count: 6 }]);
    expect(months[1]?.ledger.skipped).toEqual([
      { reason: 'asked_recently', count: 4 },
      { reason: 'not_sampled', count: 2 },
    ]);
  });

  it('lets new customers age, and keeps who cannot be asked', () => {
    const people = [
      person(0, { customerSince: '2026-12-20' }),
      person(1, { email: null }),
      person(2, { unsubscribed: true }),
      person(3, { properties: { ...none, plan: 'Team' } }),
    ];
    const segment: Segment = { plan: ['Pro', 'Free'] };
    const { months } = play([survey('nps', 0, { who: 'everyone', segment })], people);
    const fixed = [
      { reason: 'no_address', count: 1 },
      { reason: 'unsubscribed', count: 1 },
      { reason: 'not_in_segment', count: 1 },
    ];
    expect(months[0]?.ledger).toEqual({ invited: 0, skipped: [...fixed, { reason: 'too_new', count: 1 }] });
    expect(months[1]?.ledger).toEqual({ invited: 1, skipped: fixed });
  });

  it('knows whom another survey asks', () => {
    const people = Array.from({ length: 12 }, (_, index) => person(index));
    const other = survey('other', 1, { who: 'everyone' });
    const later = {
      ...other,
      waves: other.waves.map((wave) => ({ ...wave, at: new Date(wave.at.getTime() - 5 * 86_400_000) })),
    };
    const { months } = play([survey('nps', 0, { who: 'everyone' }), later], people);
    expect(months[0]?.ledger).toEqual({ invited: 0, skipped: [{ reason: 'asked_recently', count: 12 }] });
  });

  it('says of nobody that nobody is asked', () => {
    expect(play([survey('nps', 0)], []).months[0]?.ledger).toEqual({ invited: 0, skipped: [] });
  });

  it('is what planning would decide wave by wave', () => {
    const sample = fc.option(
      fc.oneof(
        fc.record({
          kind: fc.constant('number' as const),
          number: fc.integer({ min: 1, max: 20 }),
          strata: fc.constantFrom(null, 'plan' as const),
          seed: fc.string({ maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant('percent' as const),
          percent: fc.integer({ min: 1, max: 100 }),
          strata: fc.constantFrom(null, 'plan' as const),
          seed: fc.string({ maxLength: 3 }),
        }),
      ),
    );
    const choice = fc.record({
      who: fc.constantFrom('third' as const, 'everyone' as const),
      sample,
      segment: fc.constantFrom<(Segment | null)[]>(null, { plan: ['Pro'] }),
      kind: fc.constantFrom('relationship' as const, 'transactional' as const),
    });
    const facts = fc.record({
      email: fc.constantFrom('a@example.com', null),
      customerSince: fc.constantFrom(null, '2026-12-15', '2027-02-20'),
      askedBefore: fc.constantFrom(null, '2026-11-20T12:00:00Z', '2026-12-25T12:00:00Z'),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), choice, fc.option(choice), (all, own, other) => {
        const people = all.map(({ askedBefore, ...one }, index) =>
          person(index, {
            ...one,
            asked: askedBefore
              ? [{ surveyId: index % 2 ? 'nps' : 'gone', kind: 'transactional', at: new Date(askedBefore) }]
              : [],
          }),
        );
        const surveys = [survey('nps', 0, own), ...(other ? [survey('other', 1, other)] : [])];
        expect(play(surveys, people).months).toEqual(oneByOne(surveys, people));
      }),
      { numRuns: 80 },
    );
  });
});
