import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../contract/doctor.ts';
import { diagnoseDatabase, type DatabaseFacts } from './database-diagnosis.ts';
import { diagnoseMachine, type MachineFacts } from './machine-diagnosis.ts';
import { summaryOf } from './summary.ts';
import { diagnoseMails, diagnoseSetUp, diagnoseWorker, type MailFacts } from './work-diagnosis.ts';

const NOW = new Date('2027-01-04T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const briefly = (findings: readonly Finding[]) =>
  findings.map(({ state, sentence }) => `${state} ${sentence.key.split('.')[1]}`);

describe('the database', () => {
  const well: DatabaseFacts = {
    version: '8.0.17',
    replicaSet: 'rs0',
    takesWrites: true,
    write: { ms: 4.2 },
    clockOffsetMs: -300,
    isEmbedded: false,
  };
  const says = (more: Partial<DatabaseFacts>) => briefly(diagnoseDatabase({ ...well, ...more }));

  it.each<[string[], Partial<DatabaseFacts>]>([
    [['ok databaseFine'], {}],
    [['problem databaseOld'], { version: '5.0.31' }],
    [['problem databaseAlone'], { replicaSet: null }],
    [['problem databaseSecondary'], { takesWrites: false }],
    [['problem databaseUnsafe'], { write: { text: 'waiting for replication timed out' } }],
    [['advice databaseSlow'], { write: { ms: 501 } }],
    [['ok databaseFine', 'advice databaseAged'], { version: '6.0.5' }],
    [['ok databaseFine'], { version: '6.0.5', isEmbedded: true }],
    [['ok databaseFine'], { version: '10.0.0' }],
    [['ok databaseFine', 'advice clocksApart'], { clockOffsetMs: 5000 }],
    [['ok databaseFine', 'problem clocksApart'], { clockOffsetMs: -60_000 }],
  ])('%j', (expected, more) => {
    expect(says(more)).toEqual(expected);
  });
});

describe('the machine', () => {
  const well: MachineFacts = {
    folder: '/srv/rumo',
    writeFault: null,
    freeBytes: 50e9,
    secret: 'fine',
    secretFile: '/srv/rumo/secret',
    isSetUp: true,
  };
  const says = (more: Partial<MachineFacts>) => briefly(diagnoseMachine({ ...well, ...more }));

  it.each<[string[], Partial<MachineFacts>]>([
    [['ok folderFine', 'ok secretFine'], {}],
    [['problem folderClosed', 'ok secretFine'], { writeFault: 'EACCES' }],
    [['advice diskTight', 'ok secretFine'], { freeBytes: 1.99e9 }],
    [['problem diskFull', 'ok secretFine'], { freeBytes: 0.49e9 }],
    [['ok folderFine', 'problem secretOpen'], { secret: 'open' }],
    [['ok folderFine', 'problem secretMissing'], { secret: 'missing' }],
    [['ok folderFine'], { secret: 'missing', isSetUp: false }],
  ])('%j', (expected, more) => {
    expect(says(more)).toEqual(expected);
  });

  it('tells the room in GB with one decimal', () => {
    expect(diagnoseMachine({ ...well, freeBytes: 12.345e9 })[0]!.sentence.params).toMatchObject({ free: 12.3 });
  });
});

describe('the work', () => {
  it.each([
    ['problem workerNever', null],
    ['problem workerNever', { lastRunAt: null, nextRunAt: null }],
    ['ok workerNew', { lastRunAt: null, nextRunAt: ago(-1) }],
    ['ok workerFine', { lastRunAt: ago(0.5), nextRunAt: ago(-0.5) }],
    ['ok workerFine', { lastRunAt: ago(9), nextRunAt: ago(4) }],
    ['problem workerGone', { lastRunAt: ago(61), nextRunAt: ago(60) }],
    ['problem workerGone', { lastRunAt: null, nextRunAt: ago(60) }],
  ])('%s', (expected, ticks) => {
    expect(briefly([diagnoseWorker({ ticks, now: NOW })])).toEqual([expected]);
  });

  it.each<[string[], Partial<MailFacts>]>([
    [['ok mailsNone'], {}],
    [['ok mailsFine'], { waiting: 5 }],
    [['problem mailsOverdue'], { waiting: 5, overdue: 2, oldestDueAt: ago(15) }],
    [['ok mailsNone', 'problem mailsUncertain', 'advice mailsFailed'], { uncertain: 1, failed: 3 }],
  ])('%j', (expected, more) => {
    const none = { waiting: 0, overdue: 0, oldestDueAt: null, uncertain: 0, failed: 0, now: NOW };
    expect(briefly(diagnoseMails({ ...none, ...more }))).toEqual(expected);
  });
});

it('looks whether someone is asked, and by whom', () => {
  const organisation = { privacyUrl: 'https://shop.com/privacy' };
  expect(briefly(diagnoseSetUp({ organisation: null, nextWaveAt: null }))).toEqual(['advice notSetUp']);
  expect(briefly(diagnoseSetUp({ organisation, nextWaveAt: '2027-02-01T12:00:00.000Z' }))).toEqual([
    'ok organisationFine',
    'ok scheduleOn',
  ]);
  const example = { privacyUrl: 'https://www.example.com/privacy' };
  expect(briefly(diagnoseSetUp({ organisation: example, nextWaveAt: null }))).toEqual([
    'advice privacyExample',
    'advice scheduleOff',
  ]);
});

it('sums up by the worst', () => {
  const [problem, advice, well] = (['problem', 'advice', 'ok'] as const).map((state): Finding => {
    return { area: 'work', state, sentence: { key: 'doctor.mailsNone', params: {} }, fix: null };
  });
  expect(summaryOf([])).toEqual({ key: 'doctorPage.allWell' });
  expect(summaryOf([well!])).toEqual({ key: 'doctorPage.allWell' });
  expect(summaryOf([well!, advice!, advice!])).toEqual({ key: 'doctorPage.advice', params: { count: 2 } });
  expect(summaryOf([advice!, problem!, advice!])).toEqual({ key: 'doctorPage.problems', params: { count: 1 } });
});
