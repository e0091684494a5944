import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales } from '../../contract/locale.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { holidaysOf, isWorkday, noHolidays } from '../calendar/holidays.ts';
import { localDayOf } from '../calendar/local-time.ts';
import { alertTimeOf, isTimeToTell } from './alert-time.ts';
import { dueMoment } from './due-moment.ts';
import { draftMail, mailtoAddress } from './mail-draft.ts';
import { doneInTime, medianWait, type Wait } from './resolution.ts';
import { FOLLOW_UP_WITHIN, scoreBefore, takeAnswer, type StandingFollowUp } from './take.ts';
import { reasonToFollowUp } from './who.ts';
import { addWorkingHours, workingHours } from './working-time.ts';

const HOUR = 3_600_000;
const at = (text: string) => new Date(text);

describe('reasonToFollowUp', () => {
  it.each([
    ['nps', 6, null, 'unhappy'],
    ['nps', 0, 10, 'unhappy'],
    ['nps', 6, 3, 'unhappy'],
    ['nps', 7, null, null],
    ['nps', 7, 9, 'fell'],
    ['nps', 8, 10, 'fell'],
    ['nps', 8, 9, null],
    ['nps', 7, 8, null],
    ['nps', 9, 10, null],
    ['nps', 10, 10, null],
    ['nps', 9, 6, null],
    ['stars', 2, null, 'unhappy'],
    ['stars', 1, 5, 'unhappy'],
    ['stars', 3, 5, 'fell'],
    ['stars', 3, 4, null],
    ['stars', 4, 5, null],
    ['stars', 3, null, null],
  ] as const)('of %s: %d after %s is %s', (metric, score, previous, expected) => {
    expect(reasonToFollowUp(metric, score, previous)).toBe(expected);
  });

  it('is given for every fall of three points or more, because that always leaves the band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (score, previous) => {
        const reason = reasonToFollowUp('nps', score, previous);
        if (score <= 6) expect(reason).toBe('unhappy');
        else if (previous - score >= 3) expect(reason).toBe('fell');
        else if (previous <= score) expect(reason).toBeNull();
      }),
    );
  });

  it.each([
    ['nps', 11],
    ['nps', 6.5],
    ['stars', 0],
    ['stars', 6],
  ] as const)('refuses %s %d', (metric, score) => {
    expect(() => reasonToFollowUp(metric, score, null)).toThrow(RangeError);
  });
});

describe('takeAnswer', () => {
  const now = 1_000 * 24 * HOUR;
  const answer = { metric: 'nps', status: 'counted', score: 4, answeredAt: now - HOUR } as const;
  const open: StandingFollowUp = { state: 'open', outcome: null, score: 4, changedTo: null };
  const take = (change: Partial<Parameters<typeof takeAnswer>[0]>, standing: StandingFollowUp | null = null) =>
    takeAnswer({ ...answer, ...change }, { previous: null, standing, now });

  it('opens one for a low score, a late one as well, and none for what does not count', () => {
    expect(take({})).toEqual({ do: 'open', reason: 'unhappy' });
    expect(take({ status: 'late' })).toEqual({ do: 'open', reason: 'unhappy' });
    for (const status of ['provisional', 'suspect', 'withdrawn'] as const)
      expect(take({ status })).toEqual({ do: 'nothing' });
    expect(take({ score: 9 })).toEqual({ do: 'nothing' });
  });

  it('leaves answers alone that are older than thirty days', () => {
    expect(take({ answeredAt: now - FOLLOW_UP_WITHIN }).do).toBe('open');
    expect(take({ answeredAt: now - FOLLOW_UP_WITHIN - 1 }).do).toBe('nothing');
  });

  it('keeps it open when the score is changed for the better, and says so', () => {
    expect(take({ score: 8 }, open)).toEqual({ do: 'note-score', changedTo: 8 });
    expect(take({ score: 8 }, { ...open, changedTo: 8 })).toEqual({ do: 'nothing' });
    expect(take({ score: 4 }, { ...open, changedTo: 8 })).toEqual({ do: 'note-score', changedTo: null });
  });

  it('ends it when the answer is withdrawn, and opens it again when it counts after all', () => {
    expect(take({ status: 'withdrawn' }, open)).toEqual({ do: 'withdraw' });
    const ended = { ...open, state: 'done', outcome: 'withdrawn' } as const;
    expect(take({ status: 'withdrawn' }, ended)).toEqual({ do: 'nothing' });
    expect(take({}, ended)).toEqual({ do: 'open-again', changedTo: null });
  });

  it('never touches what a person has ended, but for the score', () => {
    const done = { ...open, state: 'done', outcome: 'called' } as const;
    expect(take({ status: 'withdrawn' }, done)).toEqual({ do: 'nothing' });
    expect(take({ score: 2 }, done)).toEqual({ do: 'note-score', changedTo: 2 });
  });

  it('does nothing the second time: what it did is what it finds', () => {
    const answers = fc.record({
      status: fc.constantFrom('counted', 'provisional', 'suspect', 'late', 'withdrawn'),
      score: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 8 }), (changes) => {
        let standing: StandingFollowUp | null = null;
        for (const change of changes) {
          standing = after(take(change, standing), change.score, standing);
          expect(take(change, standing)).toEqual({ do: 'nothing' });
        }
      }),
    );
  });

  function after(taken: ReturnType<typeof takeAnswer>, score: number, standing: StandingFollowUp | null) {
    if (taken.do === 'nothing') return standing;
    if (taken.do === 'open') return { state: 'open', outcome: null, score, changedTo: null } as const;
    if (taken.do === 'withdraw') return { ...standing!, state: 'done', outcome: 'withdrawn' } as const;
    if (taken.do === 'open-again')
      return { ...standing!, state: 'open', outcome: null, changedTo: taken.changedTo } as const;
    return { ...standing!, changedTo: taken.changedTo };
  }
});

it('finds the score before: the newest earlier one of another wave', () => {
  const earlier = [
    { waveId: 'a', score: 9, answeredAt: 10 },
    { waveId: 'b', score: 7, answeredAt: 20 },
    { waveId: 'c', score: 3, answeredAt: 30 },
    { waveId: 'd', score: 1, answeredAt: 40 },
  ];
  expect(scoreBefore(earlier, { waveId: 'c', answeredAt: 30 })).toBe(7);
  expect(scoreBefore(earlier, { waveId: 'a', answeredAt: 10 })).toBeNull();
  expect(scoreBefore([...earlier].reverse(), { waveId: 'x', answeredAt: 35 })).toBe(3);
});

describe('working time', () => {
  const lisbon = { zone: 'Europe/Lisbon', holidays: holidaysOf('PT') };
  const saoPaulo = { zone: 'America/Sao_Paulo', holidays: holidaysOf('BR') };

  it.each([
    ['a Wednesday', '2026-11-25T15:00:00Z', '2026-11-26T15:00:00.000Z'],
    ['a Friday', '2026-11-27T16:00:00Z', '2026-11-30T16:00:00.000Z'],
    ['a Saturday: the end of Monday', '2026-11-28T10:00:00Z', '2026-12-01T00:00:00.000Z'],
    ['the day before two holidays', '2026-12-07T12:00:00Z', '2026-12-09T12:00:00.000Z'],
  ])('24 hours from %s', (_, from, until) => {
    // 30 November 2026 is a Monday, 1 December a holiday, and so is 8 December.
    expect(addWorkingHours(at(from), 24, lisbon).toISOString()).toBe(until);
  });

  it('takes the weekend of the zone, not of Greenwich', () => {
    // Friday 23:00 in São Paulo is Saturday in Greenwich.
    expect(addWorkingHours(at('2026-11-28T02:00:00Z'), 24, saoPaulo).toISOString()).toBe('2026-12-01T02:00:00.000Z');
  });

  it('passes exactly the hours it adds, in any zone, and never ends before it began', () => {
    const zones = fc.constantFrom('America/Sao_Paulo', 'Europe/Lisbon', 'Asia/Tokyo', 'Pacific/Auckland', 'UTC');
    const countries = fc.constantFrom('BR', 'PT', 'none');
    const instants = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, countries, instants, fc.integer({ min: 1, max: 240 }), (zone, country, from, hours) => {
        const calendar = { zone, holidays: holidaysOf(country as 'BR' | 'PT' | 'none') };
        const until = addWorkingHours(from, hours, calendar);
        expect(until.getTime() - from.getTime()).toBeGreaterThanOrEqual(hours * HOUR);
        expect(workingHours(from, until, calendar)).toBeCloseTo(hours, 9);
        // It is the first such instant: the moment before it was worked.
        expect(isWorkday(localDayOf(new Date(until.getTime() - 1), zone), calendar.holidays)).toBe(true);
      }),
    );
  });

  it('is none on a weekend, and none backwards', () => {
    const calendar = { zone: 'UTC', holidays: noHolidays };
    expect(workingHours(at('2026-11-28T00:00:00Z'), at('2026-11-30T00:00:00Z'), calendar)).toBe(0);
    expect(workingHours(at('2026-11-30T00:00:00Z'), at('2026-11-28T00:00:00Z'), calendar)).toBe(0);
    expect(() => addWorkingHours(at('2026-11-28T00:00:00Z'), 0, calendar)).toThrow(RangeError);
    expect(() => addWorkingHours(at('2026-11-28T00:00:00Z'), 1, { zone: 'UTC', holidays: () => true })).toThrow(
      'too few workdays',
    );
  });
});

it('tells midnight as the end of the day before', () => {
  expect(dueMoment(at('2026-12-01T03:00:00Z'), 'America/Sao_Paulo').toISOString()).toBe('2026-12-01T02:59:00.000Z');
  expect(dueMoment(at('2026-12-01T03:00:00Z'), 'Europe/Lisbon').toISOString()).toBe('2026-12-01T03:00:00.000Z');
});

describe('medianWait', () => {
  const done = (...hours: number[]): Wait[] => hours.map((one) => ({ hours: one, done: true }));
  const open = (...hours: number[]): Wait[] => hours.map((one) => ({ hours: one, done: false }));

  it('is the ordinary median when all are done', () => {
    expect(medianWait(done(3))).toBe(3);
    expect(medianWait(done(5, 1, 3))).toBe(3);
    expect(medianWait(done(4, 1, 3, 10))).toBe(3.5);
    expect(medianWait(done(2, 2, 2, 9))).toBe(2);
  });

  it('knows none when there is nothing or too much still waits', () => {
    expect(medianWait([])).toBeNull();
    expect(medianWait(open(1, 2))).toBeNull();
    expect(medianWait([...done(1), ...open(5, 6)])).toBeNull();
  });

  it('lets what is open count with the time it has waited', () => {
    // Remission times of 6-MP (Freireich et al. 1963): the textbook example of the method, median 23 weeks.
    const weeks = [...done(6, 6, 6, 7, 10, 13, 16, 22, 23), ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
    expect(medianWait(weeks)).toBe(23);
    expect(medianWait([...done(1, 2), ...open(3, 4)])).toBe(2);
    expect(medianWait([...done(1, 2, 10), ...open(3)])).toBe(6);
  });

  it('is the ordinary median of any done ones, and an open one never makes it smaller', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 0, max: 200 }), (all, waiting) => {
        const sorted = [...all].sort((a, b) => a - b);
        const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
        expect(medianWait(done(...all))).toBeCloseTo(middle, 9);
        const withOpen = medianWait([...done(...all), ...open(waiting)]);
        if (withOpen !== null) expect(withOpen).toBeGreaterThanOrEqual(middle - 1e-9);
      }),
    );
  });
});

it('counts what was done in time among what is known', () => {
  const deadlines = [
    { dueAt: 10, doneAt: 10 },
    { dueAt: 10, doneAt: 11 },
    { dueAt: 10, doneAt: null },
    { dueAt: 30, doneAt: null },
    { dueAt: 30, doneAt: 5 },
  ];
  expect(doneInTime(deadlines, 20)).toEqual({ count: 2, of: 4 });
  expect(doneInTime([{ dueAt: 30, doneAt: null }], 20)).toBeNull();
});

describe('the beginning of a mail', () => {
  const given = {
    to: 'ana@porto.example',
    firstName: 'Ana',
    organisation: 'Maré & Filhos',
    answeredOn: '3 de novembro',
    comments: ['Lento.\nMuito lento!'],
  };

  it('speaks the language of the person and quotes what they wrote', () => {
    const draft = draftMail(given, wordsIn('pt-PT'));
    expect(draft.subject).toBe('A sua resposta a Maré & Filhos');
    expect(draft.body).toBe(
      'Olá, Ana,\n\nAgradeço a sua resposta de 3 de novembro. Gostaria de voltar ao que escreveu:\n\n> Lento.\n> Muito lento!\n\n',
    );
    const plain = draftMail({ ...given, firstName: null, comments: [] }, wordsIn('en'));
    expect(plain.body).toBe(
      'Hello,\n\nThank you for your answer of 3 de novembro. I would like to understand it better.\n\n',
    );
  });

  it('becomes an address that reads back as the draft', () => {
    const draft = draftMail(given, wordsIn('pt-BR'));
    const url = new URL(mailtoAddress(draft));
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('ana@porto.example');
    const read = new URLSearchParams(url.search);
    expect(read.get('subject')).toBe(draft.subject);
    expect(read.get('body')!.replaceAll('\r\n', '\n')).toBe(draft.body);
  });

  it('stays one short address of one recipient, whatever was written', () => {
    const text = fc.string({ unit: 'binary', maxLength: 5000 });
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (comment, locale) => {
        const draft = draftMail({ ...given, comments: [comment, comment] }, wordsIn(locale));
        const address = mailtoAddress(draft);
        expect(address.length).toBeLessThanOrEqual(1900);
        expect(address).toMatch(/^mailto:ana@porto\.example\?subject=[^&?#\s]*&body=[^&?#\s]*$/);
      }),
    );
  });

  it('cannot be given a second recipient by an address', () => {
    const address = mailtoAddress({ to: 'a@b.example?bcc=c@d.example,e@f.example', subject: 's', body: 'b' });
    expect(address.startsWith('mailto:a@b.example%3Fbcc%3Dc@d.example%2Ce@f.example?subject=s')).toBe(true);
  });
});

describe('isTimeToTell', () => {
  const calendar = { zone: 'America/Sao_Paulo', holidays: holidaysOf('BR') };
  const tell = (when: 'off' | 'at-once' | 'morning', last: string | null, now: string) =>
    isTimeToTell(when, last === null ? null : at(last), at(now), calendar);

  it('is at once, and then at most every half hour', () => {
    expect(tell('at-once', null, '2026-11-28T03:00:00Z')).toBe(true);
    expect(tell('at-once', '2026-11-28T03:00:00Z', '2026-11-28T03:29:59Z')).toBe(false);
    expect(tell('at-once', '2026-11-28T03:00:00Z', '2026-11-28T03:30:00Z')).toBe(true);
  });

  it('is once a morning from eight o’clock on workdays', () => {
    expect(tell('morning', null, '2026-11-26T10:59:59Z')).toBe(false);
    expect(tell('morning', null, '2026-11-26T11:00:00Z')).toBe(true);
    expect(tell('morning', '2026-11-26T11:00:00Z', '2026-11-26T12:00:00Z')).toBe(false);
    expect(tell('morning', null, '2026-11-26T14:59:59Z')).toBe(true);
    expect(tell('morning', null, '2026-11-26T15:00:00Z')).toBe(false);
    expect(tell('morning', '2026-11-25T11:00:00Z', '2026-11-26T11:00:00Z')).toBe(true);
    // A Saturday, and the national holiday of 2 November.
    expect(tell('morning', null, '2026-11-28T12:00:00Z')).toBe(false);
    expect(tell('morning', null, '2026-11-02T12:00:00Z')).toBe(false);
  });

  it('is never for those who want none; owners hear unless they say otherwise', () => {
    expect(tell('off', null, '2026-11-26T12:00:00Z')).toBe(false);
    expect([alertTimeOf(null, 'owner'), alertTimeOf(null, 'editor'), alertTimeOf('off', 'owner')]).toEqual([
      'morning',
      'off',
      'off',
    ]);
  });
});
