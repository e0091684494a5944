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

  /** Starts a sender; resolves with its first word, and how it can be killed. */
  async function send(standAt: ProbePoint | null, passes: number) {
    const order: SendChildOrder = {
      mongo: database.uri,
      database: database.name,
      smtp: sink.url,
      source: 'wave1',
      now: NOW.toISOString(),
      leaseMs: 1500,
      group: GROUP,
      standAt,
      passes,
    };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const exit = once(child, 'exit');
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const word = await Promise.race([
      once(child.stdout, 'data').then(([chunk]) => String(chunk).trim().split('\n')[0]),
      exit.then(() => `ended: ${complaint}`),
    ]);
    return {
      word,
      kill: async () => {
        child.kill('SIGKILL');
        await exit;
      },
    };
  }

  async function afterRestart() {
    const restarted = await send(null, 0);
    expect(restarted.word).toBe('done');
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
      const victim = await send(point, passes);
      expect(victim.word).toBe(`standing at ${point}`);
      await victim.kill();
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
      const victim = await send(round % 2 === 0 ? 'accepted' : 'sending', 3);
      if (victim.word === 'done') break;
      await victim.kill();
    }
    const uncertain = await afterRestart();
    expect(uncertain.length).toBeLessThanOrEqual(kills * GROUP);
  });
});
