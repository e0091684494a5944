import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendChildOrder } from '../../../e2e/support/send-child.ts';
import { startSmtpSink, type SmtpSink } from '../../../e2e/support/smtp-sink.ts';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { migration } from '../migrations/004-deliveries.ts';
import { Outbox } from './outbox.ts';
import type { ProbePoint } from './send-loop.ts';

const CHILD = fileURLToPath(new URL('../../../e2e/support/send-child.ts', import.meta.url));
const NOW = new Date('2027-01-04T12:00:00Z');
const MAILS = 30;
const GROUP = 6;
/** After so long others take over what a process had in hand; until then it must have come to where it is killed. */
const LEASE_MS = 5000;
/** One that ends what is left must not give up an answer because the machine is busy. */
const PATIENT_MS = 60_000;

describe('a sending process that is killed', () => {
  let database: TestDatabase;
  let outbox: Outbox;
  let sink: SmtpSink;

  beforeAll(async () => {
    database = await testDatabase('crash');
    await migration.up(database.db);
    outbox = new Outbox(database.db, { mailDomain: 'acme.com' });
  });
  beforeEach(async () => {
    await database.db.collection('deliveries').deleteMany({});
    sink = await startSmtpSink();
    await outbox.enqueue(
      Array.from({ length: MAILS }, (_, i) => ({
        kind: 'invite' as const,
        source: 'wave1',
        recipient: `con${i}`,
        email: `con${i}@shop.com`,
        locale: 'en',
        dueAt: NOW,
        expiresAt: new Date('2027-01-18T12:00:00Z'),
      })),
      NOW,
    );
  });
  afterEach(() => sink.close());
  afterAll(() => database.drop());

  /** Runs a sender to its end; returns its last word. */
  async function send(dieAt: ProbePoint | null, passes: number, leaseMs: number): Promise<string> {
    const order: SendChildOrder = {
      mongo: database.uri,
      database: database.name,
      smtp: sink.url,
      source: 'wave1',
      now: NOW.toISOString(),
      leaseMs,
      group: GROUP,
      dieAt,
      passes,
    };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    return said.trim();
  }

  async function afterRestart() {
    expect(await send(null, 0, PATIENT_MS)).toBe('done');
    const mails = await outbox.list({ source: 'wave1', limit: MAILS });
    const uncertain = mails.filter(({ status }) => status === 'uncertain');
    expect(mails.filter(({ status }) => status === 'sent')).toHaveLength(MAILS - uncertain.length);
    for (const { email, status } of mails) {
      const copies = sink.accepted(email);
      expect(copies).toBeLessThanOrEqual(1);
      if (status === 'sent') expect(copies).toBe(1);
    }
    return uncertain;
  }

  it.each([
    // What the kill leaves: nothing was begun (a second claim is made while the first is sent); begun and not sent; sent
    // and not written down.
    ['claimed', 0, 0, 0],
    ['claimed', 1, GROUP, 0],
    ['sending', 0, GROUP, 0],
    ['sending', 7, GROUP, 0],
    ['accepted', 0, GROUP, 1],
    ['accepted', 7, GROUP, 1],
  ] as const)(
    'at "%s" after %i passes leaves nobody mailed twice and nobody forgotten',
    async (point, passes, most, copies) => {
      expect(await send(point, passes, LEASE_MS)).toBe(`died at ${point}`);
      const uncertain = await afterRestart();
      expect(uncertain.length).toBeLessThanOrEqual(most);
      if (point !== 'claimed') expect(uncertain.length).toBeGreaterThan(0);
      for (const { reason } of uncertain) expect(reason).toBe('sender_lost');
      if (point === 'accepted') expect(uncertain.some(({ email }) => sink.accepted(email) === copies)).toBe(true);
    },
  );

  it('again and again still sends each mail at most once', async () => {
    const kills = 4;
    for (let round = 0; round < kills; round += 1) {
      if ((await send(round % 2 === 0 ? 'accepted' : 'sending', 3, LEASE_MS)) === 'done') break;
    }
    const uncertain = await afterRestart();
    expect(uncertain.length).toBeLessThanOrEqual(kills * GROUP);
  });
});
