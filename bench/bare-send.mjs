// nodemailer alone: the same mails, over as many connections, handed over ready as bytes (raw) or as HTML and text (default).
import { createTransport } from 'nodemailer';

const LANES = 20;
const transport = createTransport({
  host: '127.0.0.1',
  port: Number(process.env.BENCH_PORT),
  ignoreTLS: true,
  pool: true,
  maxConnections: 10,
  maxMessages: 1000,
});
let number = 0;

/** Sends `count` mails of this kind; `sample` is a mail that Rumo wrote. */
async function send({ kind, count, sample }) {
  const raw = Buffer.from(sample.raw, 'latin1');
  const one = async () => {
    const to = `p${(number += 1)}@people.localdomain`;
    if (kind === 'raw') {
      // Not even the recipient is written anew: this is the floor.
      await transport.sendMail({ envelope: { from: sample.from, to: [to] }, raw });
    } else {
      await transport.sendMail({
        from: { name: 'Bench', address: sample.from },
        to: { name: `Person ${number}`, address: to },
        subject: sample.subject,
        html: sample.html,
        text: sample.text,
        messageId: `<${number}.1@bench.localdomain>`,
        headers: { 'List-Unsubscribe': '<https://bench.localdomain/u/abc>', 'Auto-Submitted': 'auto-generated' },
      });
    }
  };
  let left = count;
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      while (left-- > 0) await one();
    }),
  );
}

process.on('message', async (order) => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await send(order);
  const { user, system } = process.cpuUsage(cpu);
  process.send({ cpu: (user + system) / 1000, ms: performance.now() - started });
});
process.on('SIGTERM', () => process.exit(0));
process.send({});
