import { describe, expect, it } from '@jest/globals';
import { hostileTexts } from '../../../../e2e/support/hostile-texts.ts';
import type { Id } from '../../../contract/ids.ts';
import { locales, type Locale } from '../../../contract/locale.ts';
import { wordsIn } from '../../../contract/words/catalogues.ts';
import type { Words } from '../../../contract/words.ts';
import { contrast } from '../brand.ts';
import type { Letterhead, Mail } from '../mail.ts';
import type { FollowUp } from '../../../contract/followup.ts';
import { composeBallot, type BallotMailInput } from './ballot.ts';
import { composeFollowUps, type FollowUpsMailInput } from './follow-ups.ts';
import { composeInvite, composeReminder, type InviteInput } from './invite.ts';
import { composeMailCheck, type MailCheckInput } from './mail-check.ts';
import { composeMonthlyLetter, type MonthlyLetterInput } from './monthly-letter.ts';
import { composeRelease, type ReleaseMailInput } from './release.ts';
import { composeStaffInvite, type StaffInviteInput } from './staff-invite.ts';

const ANSWER = 'AnswerAnswerAnswerAnswa';
const STOP = 'StopStopStopStopStopSta';
const BALLOT = 'BallotBallotBallotBalla';
const BASE = 'https://voice.caravela.example';
const PRIVACY = 'https://caravela.example/privacy';

const letterhead: Letterhead = {
  organisation: 'Caravela & Filhos',
  postalAddress: 'Rua das Flores 12\n4050-262 Porto',
  privacyUrl: PRIVACY,
  brandColour: '#0b5f5c',
  zone: 'Europe/Lisbon',
  publicUrl: BASE,
};
const invite: InviteInput = {
  letterhead,
  firstName: 'Inês',
  mail: { subject: 'One question from Caravela', preheader: 'A click is an answer.', opening: 'One tap is enough.' },
  question: 'How likely are you to recommend Caravela?',
  scale: { look: 'numbers', min: 0, max: 10 },
  ends: null,
  answerToken: ANSWER,
  unsubscribeToken: STOP,
  closesAt: '2026-12-15T23:30:00Z',
  trap: true,
  isTest: false,
};
const starsInvite: InviteInput = {
  ...invite,
  question: 'How satisfied are you with Caravela?',
  scale: { look: 'stars', min: 1, max: 5 },
  ends: { low: 'not at all', high: 'very much' },
};
const ballot: BallotMailInput = {
  letterhead,
  firstName: 'Inês',
  group: 'Council',
  question: 'What next?',
  ballotToken: BALLOT,
  unsubscribeToken: STOP,
  closesAt: '2026-12-15T18:00:00Z',
  kind: 'invitation',
};
const release: ReleaseMailInput = {
  letterhead,
  firstName: 'Inês',
  title: 'Bulk export',
  note: 'Every list as one file.',
  reasons: [
    { kind: 'asked', quote: 'export everything at once' },
    { kind: 'voted', theme: 'Scheduled reports' },
  ],
  unsubscribeToken: STOP,
};
const staff: StaffInviteInput = { letterhead, name: 'Rui', path: '/app/join#abc', expiresAt: '2026-12-01T12:00:00Z' };
const check: MailCheckInput = { letterhead, name: 'Rui', at: '2026-12-01T12:00:00Z' };

const waiting: FollowUp = {
  id: 'wav_aaaaaaaaaaaaaaaaaaaa:con_aaaaaaaaaaaaaaaaaaaa',
  surveyId: 'srv_aaaaaaaaaaaaaaaaaaaa' as FollowUp['surveyId'],
  month: '2026-12',
  contactId: 'con_aaaaaaaaaaaaaaaaaaaa' as FollowUp['contactId'],
  name: 'Joana Sá',
  accountId: 'acc_aaaaaaaaaaaaaaaaaaaa' as FollowUp['accountId'],
  account: 'Padaria Central',
  metric: 'nps',
  score: 3,
  previousScore: 8,
  changedTo: null,
  reason: 'unhappy',
  late: true,
  comments: ['It is slow.'],
  locale: 'en',
  answeredAt: '2026-12-01T09:00:00.000Z',
  dueAt: '2026-12-02T09:00:00.000Z',
  overdue: false,
  owner: null,
  notes: [],
  state: 'open',
  outcome: null,
  doneAt: null,
  doneBy: null,
  draft: null,
  rev: 1,
};
const followUps: FollowUpsMailInput = {
  letterhead,
  name: 'Rui Sá',
  people: [waiting, { ...waiting, account: null, previousScore: null, late: false, comments: [] }],
  now: new Date('2026-12-01T12:00:00Z'),
};
const letter: MonthlyLetterInput = {
  letterhead,
  month: 'November 2026',
  text: {
    title: 'Letter of November 2026',
    headline: 'NPS 34, between 24 and 44.',
    basis: ['25 answers from 15 accounts.'],
    parts: [
      { name: 'changed', heading: 'What changed', lines: [{ lead: 'Nothing', rest: 'at all' }], note: null },
      { name: 'requests', heading: 'Wanted', lines: [{ lead: '1. Export', rest: '33 accounts' }], note: 'New: Export' },
      { name: 'call', heading: 'Whom to call', lines: [{ lead: '6 people wait.', rest: '1 is late.' }], note: null },
    ],
    captions: {
      ruler: 'NPS',
      trend: 'Trend',
      funnel: 'Funnel',
      steps: { invited: 'Invited', delivered: 'Delivered', answered: 'Answered', commented: 'Commented' },
    },
    foot: 'Caravela · November 2026',
  },
  people: ['Ana', 'Bea', 'Caio', 'Davi', 'Eva', 'Rui'].map((name, at) => ({
    contactId: `con_${String(at + 2).repeat(20)}` as Id<'contact'>,
    name,
    account: at === 0 ? 'Acme' : null,
  })),
  path: '/app/letters/2026-11',
};

/** Every mail there is, from inputs that may first be changed. */
function everyMail(words: Words, change: <T>(input: T) => T = (input) => input): Record<string, Mail> {
  const told = change(letter);
  // Which part it is, nobody types.
  const parts = told.text.parts.map((part, at) => ({ ...part, name: letter.text.parts[at]!.name }));
  return {
    invite: composeInvite(change(invite), words),
    test: composeInvite({ ...change(invite), isTest: true }, words),
    reminder: composeReminder(change(invite), words),
    stars: composeInvite(change(starsInvite), words),
    ballot: composeBallot(change(ballot), words),
    freshLink: composeBallot({ ...change(ballot), kind: 'freshLink' }, words),
    release: composeRelease(change(release), words),
    letter: composeMonthlyLetter({ ...told, text: { ...told.text, parts } }, words),
    staff: composeStaffInvite(change(staff), words),
    check: composeMailCheck(change(check), words),
    followUps: composeFollowUps(change(followUps), words),
  };
}

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
/** A sign that the templates write as an entity, though it needs none in a text. */
const readable = (html: string) => html.replaceAll('&#x3D;', '=');
/** The tags in order with the values of their attributes left out: what a text may not change. */
const skeleton = (html: string) =>
  [...html.matchAll(/<[/!]?[a-z[-][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));

const phrases: Record<Locale, Record<string, readonly string[]>> = {
  en: {
    invite: ['Hello Inês,', '0 = not at all likely', '10 = extremely likely', 'sees your name', 'December 15, 2026'],
    test: ['This is a test'],
    reminder: ['A few days ago'],
    stars: ['1 = not at all', '5 = very much', '4 of 5 stars'],
    ballot: ['Council', 'What next?', 'Open my ballot', 'December 15, 2026'],
    freshLink: ['fresh link'],
    release: ['Bulk export', 'You said', '“export everything at once”', 'You voted for “Scheduled reports”.'],
    letter: [
      'NPS 34, between 24 and 44.',
      '33 accounts',
      'Acme',
      'Caio',
      'and 3 more',
      'Read the whole letter',
      '/app/letters/2026-11',
    ],
    staff: ['Accept the invitation', 'works once'],
    check: ['Open Rumo', 'This one did.'],
    followUps: ['2 people have answered', 'Joana Sá, Padaria Central', 'Gave 3 of 10, before 8.', '“It is slow.”'],
  },
  'pt-BR': {
    invite: ['Olá, Inês!', '0 = nada provável', '10 = extremamente provável', 'vê seu nome', '15 de dezembro de 2026'],
    test: ['Este é um teste'],
    reminder: ['Há alguns dias'],
    stars: ['5 = very much', '4 de 5 estrelas'],
    ballot: ['Abrir minha votação', '15 de dezembro de 2026'],
    freshLink: ['novo link'],
    release: ['Você disse', '“export everything at once”', 'Você votou em “Scheduled reports”.'],
    letter: [
      'NPS 34, between 24 and 44.',
      '33 accounts',
      'Acme',
      'Caio',
      'e mais 3',
      'Ler a carta inteira',
      '/app/letters/2026-11',
    ],
    staff: ['Aceitar o convite'],
    check: ['Abrir o Rumo', 'Este saiu.'],
    followUps: [
      '2 pessoas responderam',
      'Deu 3 de 10; antes, 8.',
      '“It is slow.”',
      'Prazo: quarta-feira, 2 de dezembro',
    ],
  },
  'pt-PT': {
    invite: ['Olá, Inês,', '0 = nada provável', 'vê o seu nome', '15 de dezembro de 2026'],
    test: ['Este é um teste'],
    reminder: ['fizemos-lhe uma pergunta'],
    stars: ['5 = very much', '4 de 5 estrelas'],
    ballot: ['Abrir a minha votação'],
    freshLink: ['nova ligação'],
    release: ['O que disse', '«export everything at once»', 'Votou em «Scheduled reports».'],
    letter: [
      'NPS 34, between 24 and 44.',
      '33 accounts',
      'Acme',
      'Caio',
      'e mais 3',
      'Ler a carta completa',
      '/app/letters/2026-11',
    ],
    staff: ['Aceitar o convite'],
    check: ['Abrir o Rumo', 'as ligações em todos os e-mails'],
    followUps: ['2 pessoas responderam', 'Deu 3 em 10; antes, 8.', '«It is slow.»'],
  },
};

describe.each(locales)('mails in %s', (locale) => {
  const words = wordsIn(locale);
  const mails = everyMail(words);

  it.each(Object.keys(mails))('%s says the same in both parts', (name) => {
    const { html, text } = mails[name]!;
    for (const phrase of phrases[locale][name]!) {
      expect(readable(html)).toContain(phrase);
      expect(text).toContain(phrase);
    }
  });

  it.each(Object.keys(mails))('%s has what every mail must have', (name) => {
    const { subject, html, text } = mails[name]!;
    expect(subject).not.toMatch(/[\r\n{}]/);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('Rua das Flores 12, 4050-262 Porto');
    expect(html).toContain('Caravela &amp; Filhos');
    expect(text).toContain('Caravela & Filhos, Rua das Flores 12, 4050-262 Porto');
    expect(html).toContain(`href="${PRIVACY}"`);
    expect(text).toContain(PRIVACY);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).not.toMatch(/<img|<script|\ssrc=/i);
    for (const part of [html, text]) expect(part).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it.each(Object.keys(mails))('%s links to this deployment and the privacy page only', (name) => {
    const { html, text } = mails[name]!;
    for (const href of hrefs(html)) expect(href === PRIVACY || href.startsWith(`${BASE}/`)).toBe(true);
    const stop = `${BASE}/u/${STOP}`;
    const isToStaff = name === 'staff' || name === 'check' || name === 'followUps' || name === 'letter';
    expect(html.includes(stop)).toBe(!isToStaff);
    expect(text.includes(stop)).toBe(!isToStaff);
  });

  it.each(hostileTexts)('shows %p as it is', (hostile) => {
    const poisoned = everyMail(words, (input) => poison(input, hostile));
    for (const [name, mail] of Object.entries(poisoned)) {
      expect(skeleton(mail.html)).toEqual(skeleton(mails[name]!.html));
      expect(mail.subject).not.toMatch(/[\r\n\0]/);
    }
  });
});

const STRUCTURE = new Set([
  'privacyUrl',
  'brandColour',
  'zone',
  'publicUrl',
  'closesAt',
  'dueAt',
  'metric',
  'expiresAt',
  'at',
  'kind',
  'look',
  'path',
]);

/** A copy of an input in which every text that a person could have typed is `hostile`. */
function poison<T>(input: T, hostile: string): T {
  if (Array.isArray(input)) return input.map((part: unknown) => poison(part, hostile)) as T;
  if (typeof input !== 'object' || input === null || input instanceof Date) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, value]: [string, unknown]) => {
      const isText = typeof value === 'string' && !STRUCTURE.has(key) && !key.endsWith('Token');
      return [key, isText ? hostile : poison(value, hostile)];
    }),
  ) as T;
}

describe('the mail that asks', () => {
  const { html, text, subject } = composeInvite(invite, wordsIn('en'));

  it('has a link for each of the eleven numbers, in two rows, the number as text', () => {
    const links = [...html.matchAll(/href="[^"]*\/r\/\w+\/(\d+)" title="(\d+) out of 10"[^>]*>(\d+)<\/a>/g)];
    expect(links.map(([, path]) => Number(path))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const [, path, title, shown] of links) expect([title, shown]).toEqual([path, path]);
    expect(html.match(/<table[^>]*inline-table/g)).toHaveLength(2);
    expect(text.split(`${BASE}/r/${ANSWER}`)).toHaveLength(2);
  });

  it('has five stars where stars are asked for, each with a name to be heard, in both parts', () => {
    const mail = composeInvite(starsInvite, wordsIn('en'));
    const links = [
      ...mail.html.matchAll(/href="[^"]*\/r\/\w+\/(\d+)" title="([^"]*)" aria-label="([^"]*)"[^>]*>.*?<br>(\d)<\/a>/g),
    ];
    expect(links.map(([, path]) => Number(path))).toEqual([1, 2, 3, 4, 5]);
    for (const [, path, title, label, shown] of links)
      expect([title, label, shown]).toEqual([`${path} of 5 stars`, `${path} of 5 stars`, path]);
    for (const stars of [1, 2, 3, 4, 5])
      expect(mail.text).toContain(`${stars} of 5 stars: ${BASE}/r/${ANSWER}/${stars}\n`);
    expect(mail.html).toMatch(/href="[^"]*\/x" aria-hidden="true"/);
    expect(mail.html).not.toMatch(/out of|promoter/);
  });

  it('shows a short scale in one row', () => {
    const ease = composeInvite({ ...invite, scale: { look: 'numbers', min: 1, max: 7 } }, wordsIn('en'));
    expect(ease.html.match(/<table[^>]*inline-table/g)).toHaveLength(1);
    expect(ease.text).toContain('Choose a number from 1 to 7 here:');
    expect(readable(ease.html)).toContain('7 = extremely likely');
  });

  it('hides one link that no person can open, only when it is wanted', () => {
    const trap = /<a href="[^"]*\/r\/\w+\/x" aria-hidden="true" tabindex="-1"[^>]*><\/a>/g;
    expect(html.match(trap)).toHaveLength(1);
    expect(html.match(trap)![0]).not.toContain('display:none');
    expect(text).not.toContain('/x');
    expect(composeInvite({ ...invite, trap: false }, wordsIn('en')).html).not.toContain('/x"');
  });

  it('keeps the subject in the reminder, so that both stand in one thread', () => {
    expect(composeReminder(invite, wordsIn('en')).subject).toBe(subject);
    expect(composeInvite({ ...invite, isTest: true }, wordsIn('en')).subject).toBe(`Test: ${subject}`);
  });

  it('greets without a name where none is known, and leaves the last day out where it is not known', () => {
    const bare = composeInvite({ ...invite, firstName: '  ', closesAt: null }, wordsIn('pt-PT')).text;
    expect(bare).toMatch(/^Olá,\n/);
    expect(bare).not.toContain('dezembro');
  });

  it('takes the ends of another scale from the survey', () => {
    const { html: other } = composeInvite({ ...invite, ends: { low: 'very hard', high: 'very easy' } }, wordsIn('en'));
    expect(readable(other)).toContain('0 = very hard');
    expect(other).not.toContain('not at all likely');
  });

  it('tells the last day in the zone of the organisation', () => {
    const tokyo = { ...letterhead, zone: 'Asia/Tokyo' };
    expect(composeInvite({ ...invite, letterhead: tokyo }, wordsIn('en')).text).toContain('December 16, 2026');
  });

  it('has keys and texts that can be read, light and dark', () => {
    for (const [mark, ground, enough] of [
      ['#161d1c', '#fdfdfc', 4.5],
      ['#55605d', '#fdfdfc', 4.5],
      ['#55605d', '#f6f7f5', 4.5],
      ['#161d1c', '#eef2f0', 4.5],
      ['#87918d', '#fdfdfc', 3],
      ['#e7ecea', '#1c2625', 4.5],
      ['#a3afab', '#19201f', 4.5],
      ['#6d7a76', '#19201f', 3],
    ] as const) {
      expect(html).toContain(mark);
      expect(html).toContain(ground);
      expect(contrast(mark, ground)).toBeGreaterThanOrEqual(enough);
    }
  });
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:pass@caravela.example', 'no address'])(
    'refuses %p as the privacy page',
    (privacyUrl) => {
      expect(() => composeInvite({ ...invite, letterhead: { ...letterhead, privacyUrl } }, wordsIn('en'))).toThrow(
        /must begin with http/,
      );
    },
  );

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/r/"><script>', 'javascript:alert(1)'])(
    'refuses %p as a path of this deployment',
    (path) => {
      expect(() => composeStaffInvite({ ...staff, path }, wordsIn('en'))).toThrow(/must be a path/);
    },
  );
});

describe('composeRelease', () => {
  it('does not claim that a person asked who only voted', () => {
    const mail = composeRelease({ ...release, reasons: [{ kind: 'voted', theme: 'Export' }] }, wordsIn('en'));
    expect(mail.subject).toBe('You voted, we shipped: Bulk export');
    expect(mail.text).not.toContain('You said');
  });

  it('refuses to write to someone who did neither', () => {
    expect(() => composeRelease({ ...release, reasons: [] }, wordsIn('en'))).toThrow(RangeError);
  });
});
