import { MongoClient } from 'mongodb';
import { smtpTransport } from '../../server/platform/mail/smtp-transport.ts';
import { Outbox } from '../../server/platform/outbox/outbox.ts';
import { SendLoop, type ProbePoint } from '../../server/platform/outbox/send-loop.ts';
import { plainCourier } from './plain-courier.ts';

/** What a sending process of a crash test is told, as JSON in its first argument. */
export interface SendChildOrder {
  mongo: string;
  database: string;
  smtp: string;
  source: string;
  /** Business time, an ISO instant. */
  now: string;
  leaseMs: number;
  /** Mails in hand at most. */
  group: number;
  /** Where the plug is pulled; null to finish. */
  dieAt: ProbePoint | null;
  /** How many times the point is passed before. */
  passes: number;
}

/** Sends until nothing of the source is left to do; waits for leases of killed processes to run out. */
async function run(order: SendChildOrder): Promise<void> {
  const client = new MongoClient(order.mongo, { w: 'majority', journal: true });
  const outbox = new Outbox(client.db(order.database), { mailDomain: 'acme.com' });
  const transport = smtpTransport(order.smtp, { socketTimeoutMs: 60_000 });
  let passed = 0;
  const loop = new SendLoop(outbox, plainCourier, transport, {
    leaseMs: order.leaseMs,
    group: order.group,
    limit: 10,
    probe: async (point) => {
      if (point !== order.dieAt) return;
      passed += 1;
      if (passed <= order.passes) return;
      // Where another process would have to do it, a lease could be over before it does.
      process.stdout.write(`died at ${point}\n`, () => process.kill(process.pid, 'SIGKILL'));
      await new Promise(() => {});
    },
  });
  for (;;) {
    await loop.drain(new Date(order.now));
    const { queued, claimed, sending } = await outbox.countByStatus(order.source);
    if (queued + claimed + sending === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await transport.close();
  await client.close();
  process.stdout.write('done\n');
}

await run(JSON.parse(process.argv[2]!) as SendChildOrder);
