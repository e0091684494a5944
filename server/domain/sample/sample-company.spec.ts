import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Locale, locales } from '../../contract/locale.ts';
import { SampleContent } from '../../contract/sample.ts';
import { generateSampleCompany, type SampleCompany } from './sample-company.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../surveys/sample', file), 'utf8'));
const content = SampleContent.parse({
  accounts: read('accounts.json'),
  names: read('names.json'),
  comments: Object.fromEntries(locales.map((locale) => [locale, read(`comments.${locale}.json`)])),
});
const now = new Date('2026-11-26T10:00:00Z');
const company = generateSampleCompany({ content, seed: 1, now });

/** Every hand-written comment, in a form that a set can find. */
const written = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Set(content.comments[locale].map(({ score, why, wish, topic }) => JSON.stringify([score, why, wish, topic]))),
  ]),
) as Record<Locale, Set<string>>;

function npsOf(scores: readonly number[]): number {
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  return (100 * (promoters - detractors)) / scores.length;
}

/** Everything that must hold for any seed and any day. */
function expectSound({ accounts, contacts, months, starMonths }: SampleCompany, day: Date): void {
  expect(accounts).toHaveLength(60);
  expect(contacts.length).toBeGreaterThanOrEqual(260);
  expect(contacts.length).toBeLessThanOrEqual(330);
  expect(new Set(contacts.map(({ email }) => email)).size).toBe(contacts.length);
  const strange = contacts.filter(({ email }) => !/^[a-z0-9]+(\.[a-z0-9]+)+@[a-z0-9-]+\.example$/.test(email));
  expect(strange).toEqual([]);
  expect(months).toHaveLength(14);
  const said = new Set<string>();
  for (const [place, { period, openedAt, closedAt, invitedContactIndexes, answers }] of months.entries()) {
    expect(period).toBe(openedAt.toISOString().slice(0, 7));
    expect([1, 2, 3, 4, 5]).toContain(openedAt.getUTCDay());
    expect(openedAt.getUTCDate()).toBeLessThanOrEqual(3);
    expect(Math.abs(invitedContactIndexes.length - contacts.length / 3)).toBeLessThan(1);
    const rate = answers.length / invitedContactIndexes.length;
    expect(rate).toBeGreaterThan(0.31);
    expect(rate).toBeLessThan(0.39);
    expect(new Set(answers.map(({ contactIndex }) => contactIndex)).size).toBe(answers.length);
    const nps = npsOf(answers.map(({ score }) => score));
    const [least, most] = place < 8 ? [-14, 20] : [18, 42];
    expect(nps).toBeGreaterThanOrEqual(least);
    expect(nps).toBeLessThanOrEqual(most);
    const invited = new Set(invitedContactIndexes);
    for (const { contactIndex, score, why, wish, topic, answeredAt } of answers) {
      expect(invited.has(contactIndex)).toBe(true);
      expect(answeredAt > openedAt && answeredAt < closedAt && closedAt < day).toBe(true);
      if (why === null) {
        expect([wish, topic]).toEqual([null, null]);
        continue;
      }
      const locale = contacts[contactIndex]?.locale ?? 'en';
      expect(written[locale].has(JSON.stringify([score, why, wish, topic]))).toBe(true);
      expect(said.has(`${locale} ${why}`)).toBe(false);
      said.add(`${locale} ${why}`);
    }
  }
  expect(starMonths).toHaveLength(6);
  for (const [nth, { period, openedAt, closedAt, invitedContactIndexes, answers }] of starMonths.entries()) {
    const beside = months[nth + months.length - 6]!;
    expect(period).toBe(beside.period);
    expect(openedAt < beside.openedAt && closedAt < day).toBe(true);
    expect(invitedContactIndexes.filter((contact) => beside.invitedContactIndexes.includes(contact))).toEqual([]);
    const next = months[nth + months.length - 5];
    if (next) expect(next.invitedContactIndexes).toEqual(invitedContactIndexes);
    expect(answers.length / invitedContactIndexes.length).toBeGreaterThan(0.31);
    for (const { contactIndex, score, why, wish, answeredAt } of answers) {
      expect(invitedContactIndexes).toContain(contactIndex);
      expect([1, 2, 3, 4, 5]).toContain(score);
      expect(answeredAt > openedAt && answeredAt < closedAt).toBe(true);
      expect(why).toBeNull();
      if (wish === null) continue;
      const locale = contacts[contactIndex]?.locale ?? 'en';
      expect(content.comments[locale].some((comment) => comment.wish === wish)).toBe(true);
    }
  }
}

describe('generateSampleCompany', () => {
  it('draws a plausible year and two months', () => {
    expectSound(company, now);
    expect(company.months.map(({ period }) => period)).toEqual([
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    const commented = (from: number, to: number) => {
      const answers = company.months.slice(from, to).flatMap((month) => month.answers);
      return answers.filter(({ why }) => why !== null).length / answers.length;
    };
    expect(commented(8, 14)).toBeGreaterThan(0.6);
    expect(commented(8, 14)).toBeLessThan(0.9);
    expect(commented(0, 8)).toBeLessThan(0.4);
  });

  it('does not depend on the day of the month, and ends in the old year in January', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (seed, day) => {
          expectSound(generateSampleCompany({ content, seed, now: day }), day);
        },
      ),
      { numRuns: 10 },
    );
    const january = generateSampleCompany({ content, seed: 1, now: new Date('2027-01-01T00:00:00Z') });
    expect(january.months.at(-1)?.period).toBe('2026-12');
  });

  it('asks each contact every three months', () => {
    const asked = company.contacts.map((_, contact) =>
      company.months.flatMap(({ invitedContactIndexes }, month) =>
        invitedContactIndexes.includes(contact) ? [month] : [],
      ),
    );
    for (const [first, ...later] of asked) {
      expect(first).toBeLessThan(3);
      expect(later).toEqual(later.map((_, nth) => first! + 3 * (nth + 1)));
      expect([4, 5]).toContain(1 + later.length);
    }
  });

  it('gives more stars in the end than in the beginning, and some wishes with them', () => {
    const given = (from: number, to: number) => company.starMonths.slice(from, to).flatMap(({ answers }) => answers);
    const mean = (from: number, to: number) =>
      given(from, to).reduce((sum, { score }) => sum + score, 0) / given(from, to).length;
    expect(mean(3, 6)).toBeGreaterThan(mean(0, 3));
    expect(mean(3, 6)).toBeGreaterThan(4.2);
    const wishes = given(0, 6).filter(({ wish }) => wish !== null);
    expect(wishes.length).toBeGreaterThan(25);
    expect(new Set(wishes.map(({ wish }) => wish)).size).toBe(wishes.length);
  });

  it('has topics that go together with lower and with higher scores, mentioned often enough in a year', () => {
    const year = company.months.slice(-12).flatMap(({ answers }) => answers);
    const scores = (isMeant: (topic: string | null) => boolean) =>
      year.filter(({ topic }) => isMeant(topic)).map(({ score }) => score);
    for (const [topic, sign] of [
      ['offline-mode', -1],
      ['invoice-reminders', 1],
    ] as const) {
      const among = scores((one) => one === topic);
      expect(among.length).toBeGreaterThanOrEqual(15);
      expect(sign * (npsOf(among) - npsOf(scores((one) => one !== topic)))).toBeGreaterThan(40);
    }
  });

  it('ends better than it began', () => {
    const half = (from: number) =>
      npsOf(company.months.slice(from, from + 3).flatMap(({ answers }) => answers.map(({ score }) => score)));
    expect(half(11)).toBeGreaterThan(half(8));
    expect(half(8)).toBeGreaterThan(half(0));
  });

  it('prices an account by its plan and seats, and nobody is a new customer', () => {
    for (const { plan, seats, mrr, customerSince } of company.accounts) {
      const price = content.accounts.plans[plan];
      expect(mrr).toBe((price?.monthly ?? NaN) + (price?.perSeat ?? NaN) * seats);
      expect(customerSince < '2025-07-01').toBe(true);
    }
  });

  it('draws the same company from the same seed, and another from another', () => {
    expect(generateSampleCompany({ content, seed: 1, now })).toEqual(company);
    expect(generateSampleCompany({ content, seed: 2, now })).not.toEqual(company);
  });

  it('names sectors in the language asked for, and changes nothing else', () => {
    const portuguese = generateSampleCompany({ content, seed: 1, now, locale: 'pt-PT' });
    expect(portuguese.accounts.some(({ sector }) => sector === 'Controlo de pragas')).toBe(true);
    expect(portuguese.contacts).toEqual(company.contacts);
  });

  it('gives people of the same name at the same account different addresses', () => {
    const one = { first: ['João'], last: ["d'Ávila Sá"], roles: ['Gerência'] };
    const names = { en: one, 'pt-BR': one, 'pt-PT': one };
    const { contacts } = generateSampleCompany({ content: { ...content, names }, seed: 1, now });
    const domain = contacts[0]?.email.split('@')[1];
    expect(contacts.slice(0, 3).map(({ email }) => email)).toEqual([
      `joao.davila.sa@${domain}`,
      `joao.davila.sa2@${domain}`,
      `joao.davila.sa3@${domain}`,
    ]);
  });
});
