import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skipReasons } from '../../contract/wave.ts';
import { holidaysOf } from '../calendar/holidays.ts';
import { parseRule } from '../calendar/rule-words.ts';
import { nextWave } from '../calendar/waves.ts';
import { countDecisions } from './count-decisions.ts';
import { decide } from './decide.ts';
import type { ContactFacts, WaveFacts } from './facts.ts';
import { hash32 } from './hash.ts';
import { dealThirds, thirdOfTurn } from './thirds.ts';

const rule = parseRule('first workday at 09:00');
const zone = 'America/Sao_Paulo';
const imported = new Date('2023-11-02T10:00:00Z');

function contact(id: string, facts: Partial<ContactFacts> = {}): ContactFacts {
  return {
    id,
    accountId: 'acc_a',
    email: `${id}@example.com`,
    bounced: false,
    complained: false,
    unsubscribed: false,
    accountActive: true,
    inSegment: true,
    customerSince: null,
    createdAt: imported,
    lastAsked: { sameSurvey: null, otherRelationship: null, transactional: null },
    ...facts,
  };
}

const opening = new Date('2027-01-04T12:00:00Z');
const everyone: WaveFacts = {
  openingAt: opening,
  zone,
  firstWaveAt: new Date('2026-06-01T12:00:00Z'),
  who: 'everyone',
  third: 0,
};
const asked = (kind: keyof ContactFacts['lastAsked'], at: string): Partial<ContactFacts> => ({
  lastAsked: { sameSurvey: null, otherRelationship: null, transactional: null, [kind]: new Date(at) },
});
const reasonOf = (facts: Partial<ContactFacts>, wave: Partial<WaveFacts> = {}) =>
  decide([contact('con_1', { accountId: null, ...facts })], { ...everyone, ...wave })[0]?.skipped;

describe('who is asked', () => {
  it.each<[string, Partial<ContactFacts>, ReturnType<typeof reasonOf>]>([
    ['nothing against it', {}, null],
    ['no e-mail', { email: null }, 'no_address'],
    ['a blank e-mail', { email: ' ' }, 'no_address'],
    ['a bounce', { bounced: true }, 'bounced'],
    ['a complaint', { complained: true }, 'complained'],
    ['an opt-out', { unsubscribed: true }, 'unsubscribed'],
    ['a churned account', { accountActive: false }, 'account_inactive'],
    ['another segment', { inSegment: false }, 'not_in_segment'],
    ['a customer for 29 days', { customerSince: '2026-12-06' }, 'too_new'],
    ['a customer for 30 days', { customerSince: '2026-12-05' }, null],
    ['imported before the first wave', { createdAt: new Date('2026-05-31T12:00:00Z') }, null],
    ['imported after the first wave, 29 days ago', { createdAt: new Date('2026-12-06T12:00:00Z') }, 'too_new'],
    ['imported after the first wave, 30 days ago', { createdAt: new Date('2026-12-05T12:00:00Z') }, null],
    ['asked the same 79 days ago', asked('sameSurvey', '2026-10-17T12:00:00Z'), 'asked_recently'],
    ['asked the same 80 days ago, late in the day', asked('sameSurvey', '2026-10-16T23:30:00Z'), null],
    ['asked another survey 24 days ago', asked('otherRelationship', '2026-12-11T12:00:00Z'), 'asked_recently'],
    ['asked another survey 25 days ago', asked('otherRelationship', '2026-12-10T12:00:00Z'), null],
    ['asked about an event 29 days ago', asked('transactional', '2026-12-06T12:00:00Z'), 'asked_recently'],
    ['asked about an event 30 days ago', asked('transactional', '2026-12-05T12:00:00Z'), null],
  ])('decides: %s', (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason);
  });

  it('never asks twice in 24 hours, even when all quiet times are set to 0', () => {
    const none = { sameSurveyDays: 0, otherRelationshipDays: 0, transactionalDays: 0, newCustomerDays: 0 };
    const [late] = decide([contact('con_1', asked('transactional', '2027-01-03T12:00:01Z'))], everyone, {
      ...none,
      anythingHours: 24,
    });
    const [early] = decide([contact('con_1', asked('transactional', '2027-01-03T12:00:00Z'))], everyone, {
      ...none,
      anythingHours: 24,
    });
    expect([late?.skipped, early?.skipped]).toEqual(['asked_recently', null]);
  });

  it('says the first reason that holds, in the fixed order', () => {
    const faults: Partial<ContactFacts>[] = [
      { email: null },
      { bounced: true },
      { complained: true },
      { unsubscribed: true },
      { accountActive: false },
      { inSegment: false },
      { customerSince: '2027-01-01' },
      asked('sameSurvey', '2027-01-01T12:00:00Z'),
    ];
    const third = ((dealThirds([contact('con_1')]).get('con_1') ?? 0) + 1) % 3;
    faults.forEach((_, from) => {
      const all: Partial<ContactFacts> = Object.assign({}, ...faults.slice(from));
      const [decision] = decide([contact('con_1', all)], {
        ...everyone,
        who: 'third',
        third: third as 0 | 1 | 2,
      });
      expect(decision?.skipped).toBe(skipReasons[from]);
    });
  });

  it('never asks more than a third of an account in one month, rounded up', () => {
    const contacts = Array.from({ length: 7 }, (_, index) => contact(`con_${index}`));
    const third = dealThirds(contacts).get('con_0') ?? 0;
    const turn = contacts.filter(({ id }) => dealThirds(contacts).get(id) === third);
    const others = contacts.filter((candidate) => !turn.includes(candidate));
    // Three of seven may be asked; all three were, in a first wave of this month that asked out of turn.
    const askedEarly = contacts.map((candidate) =>
      others.slice(0, 3).includes(candidate)
        ? { ...candidate, ...asked('sameSurvey', '2027-01-02T12:00:00Z') }
        : candidate,
    );
    const ledger = countDecisions(decide(askedEarly, { ...everyone, who: 'third', third }));
    expect(ledger.invited).toBe(0);
    expect(ledger.skipped).toContainEqual({ reason: 'account_cap', count: turn.length });
    expect(countDecisions(decide(contacts, { ...everyone, who: 'third', third })).invited).toBe(turn.length);
  });

  it('counts nobody as nobody', () => {
    expect(countDecisions(decide([], everyone))).toEqual({ invited: 0, skipped: [] });
  });
});

interface Company {
  readonly contacts: ContactFacts[];
  readonly start: number;
  readonly holidays: 'BR' | 'PT' | 'none';
  readonly zone: string;
}

const company: fc.Arbitrary<Company> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
    alone: fc.integer({ min: 0, max: 3 }),
    salt: fc.nat(),
    // Some contacts can never be asked; they take part in the dealing all the same.
    unreachable: fc.array(fc.nat({ max: 200 }), { maxLength: 10 }),
    start: fc.integer({ min: 0, max: 17 * 12 - 1 }),
    holidays: fc.constantFrom('BR' as const, 'PT' as const, 'none' as const),
    zone: fc.constantFrom('America/Sao_Paulo', 'Europe/Lisbon', 'Pacific/Auckland', 'UTC'),
  })
  .map(({ sizes, alone, salt, unreachable, ...rest }) => {
    const accounts = [...sizes.map((size, index) => ({ size, id: `acc_${salt}_${index}` as string | null }))];
    for (let index = 0; index < alone; index += 1) accounts.push({ size: 1, id: null });
    const contacts = accounts.flatMap(({ size, id: accountId }, account) =>
      Array.from({ length: size }, (_, index) => contact(`con_${salt}_${account}_${index}`, { accountId })),
    );
    return {
      contacts: contacts.map((one, index) => (unreachable.includes(index) ? { ...one, email: null } : one)),
      ...rest,
    };
  });

/** Opens `count` waves of each survey by the rule and tells who was asked, by survey and wave. */
function run(
  { contacts, start, holidays, zone }: Company,
  count: number,
  surveys = 1,
  firstWho: WaveFacts['who'] = 'third',
) {
  const history: Set<string>[][] = Array.from({ length: surveys }, () => []);
  const openings = contacts.map(() => Array.from({ length: surveys }, (): Date | null => null));
  let after = new Date(Date.UTC(2024, start, 1) - 14 * 3_600_000);
  for (let number = 0; number < count; number += 1) {
    const { at, period } = nextWave(rule, zone, after, holidaysOf(holidays));
    for (let survey = 0; survey < surveys; survey += 1) {
      const third = thirdOfTurn({ period, rule, earlierMonths: number, surveyPosition: survey });
      const known = contacts.map((one, index) => {
        const others = (openings[index] ?? [])
          .filter((_, other) => other !== survey)
          .map((time) => time?.getTime() ?? 0);
        const otherRelationship = Math.max(0, ...others) > 0 ? new Date(Math.max(...others)) : null;
        return {
          ...one,
          lastAsked: { ...one.lastAsked, sameSurvey: openings[index]?.[survey] ?? null, otherRelationship },
        };
      });
      const who = number === 0 ? firstWho : 'third';
      const decisions = decide(known, { ...everyone, openingAt: at, zone, firstWaveAt: null, who, third });
      const invited = new Set<string>();
      decisions.forEach(({ contactId, skipped }, index) => {
        if (skipped !== null) return;
        invited.add(contactId);
        (openings[index] ?? [])[survey] = at;
      });
      history[survey]?.push(invited);
    }
    after = at;
  }
  return history;
}

/** Contacts not invited exactly once in every three waves in a row. */
function forgottenOrTwice(history: Set<string>[], contacts: readonly ContactFacts[], from = 0): string[] {
  const faults: string[] = [];
  for (let first = from; first + 3 <= history.length; first += 1) {
    const three = history.slice(first, first + 3);
    for (const { id } of contacts) {
      const times = three.filter((invited) => invited.has(id)).length;
      if (times !== 1) faults.push(`${id} ${times} times from wave ${first}`);
    }
  }
  return faults;
}

describe('the rotation', () => {
  it('asks every eligible contact exactly once in every three waves in a row, whatever the month it begins', () => {
    fc.assert(
      fc.property(company, (one) => {
        const [history = []] = run(one, 7);
        const eligible = one.contacts.filter(({ email }) => email !== null);
        expect(history.some((invited) => invited.size > 0)).toBe(eligible.length > 0);
        expect(forgottenOrTwice(history, eligible)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  const contacts = [1, 2, 3, 4, 7].flatMap((size) =>
    Array.from({ length: size }, (_, index) => contact(`con_${size}_${index}`, { accountId: `acc_${size}` })),
  );

  it('holds for each start month from 2024 to 2040', () => {
    for (let start = 0; start < 17 * 12; start += 1) {
      const [history = []] = run({ contacts, start, holidays: 'BR', zone }, 3);
      expect([start, ...forgottenOrTwice(history, contacts)]).toEqual([start]);
    }
  });

  it('holds for two surveys side by side through all these years', () => {
    for (const holidays of ['BR', 'PT'] as const) {
      for (const history of run({ contacts, start: 0, holidays, zone: 'Europe/Lisbon' }, 17 * 12, 2)) {
        expect(forgottenOrTwice(history, contacts)).toEqual([]);
      }
    }
  });

  it('falls into step when the first wave asked everyone', () => {
    const [history = []] = run({ contacts, start: 36, holidays: 'BR', zone }, 9, 1, 'everyone');
    expect(history.map((invited) => invited.size).slice(0, 3)).toEqual([contacts.length, 0, 0]);
    expect(forgottenOrTwice(history, contacts, 3)).toEqual([]);
  });

  it('hears every account of three or more each month, and never more than a third of it rounded up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string({ minLength: 1 }), (size, account) => {
        const contacts = Array.from({ length: size }, (_, index) => contact(`con_${index}`, { accountId: account }));
        const counts = [0, 0, 0];
        for (const third of dealThirds(contacts).values()) counts[third] = (counts[third] ?? 0) + 1;
        expect(Math.max(...counts)).toBe(Math.ceil(size / 3));
        expect(Math.min(...counts)).toBe(Math.floor(size / 3));
      }),
    );
  });

  it('gives a second survey the next third, in the same months', () => {
    const turn = (period: string, surveyPosition: number) =>
      thirdOfTurn({ period, rule, earlierMonths: 0, surveyPosition });
    expect(turn('2027-02', 0)).toBe(turn('2027-01', 1));
    expect(turn('2027-01', 0)).not.toBe(turn('2027-01', 1));
    expect(turn('2027-01+1', 0)).toBe(turn('2027-01', 0));
  });

  it('reaches all three parts when a rule passes over months', () => {
    const fifth = parseRule('5th friday');
    const thirds = ['2027-01', '2027-04', '2027-07'].map((period, earlierMonths) =>
      thirdOfTurn({ period, rule: fifth, earlierMonths, surveyPosition: 0 }),
    );
    expect(new Set(thirds).size).toBe(3);
  });

  it('changes nobody’s part when a contact comes later', () => {
    const before = Array.from({ length: 8 }, (_, index) => contact(`con_${index}`));
    const later = contact('con_later', { createdAt: new Date('2024-02-01T00:00:00Z') });
    const dealt = dealThirds([later, ...before]);
    for (const [id, third] of dealThirds(before)) expect(dealt.get(id)).toBe(third);
  });

  it('begins accounts of one at all three parts about equally often', () => {
    const people = Array.from({ length: 3000 }, (_, index) => contact(`con_${index}`, { accountId: null }));
    const counts = [0, 0, 0];
    for (const third of dealThirds(people).values()) counts[third] = (counts[third] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});

describe('the order of the contacts given', () => {
  it('does not matter', () => {
    fc.assert(
      fc.property(company, fc.nat(), fc.boolean(), ({ contacts }, salt, isThird) => {
        const wave: WaveFacts = { ...everyone, who: isThird ? 'third' : 'everyone', third: 1 };
        const shuffled = [...contacts].sort((a, b) => hash32(`${salt}${a.id}`) - hash32(`${salt}${b.id}`));
        const reasons = (of: readonly ContactFacts[]) =>
          new Map(decide(of, wave).map(({ contactId, skipped }) => [contactId, skipped]));
        expect(reasons(shuffled)).toEqual(reasons(contacts));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the hash', () => {
  it('is FNV-1a of the UTF-8 bytes, mixed', () => {
    expect(hash32('')).toBe(2872998923);
    expect(hash32('a')).toBe(444641715);
    expect(hash32('Olá 😀')).toBe(186954170);
  });

  it('tells ten thousand names apart', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, index) => hash32(`con_ç${index}`))).size).toBeGreaterThan(9_990);
  });
});
