// A process of its own that sends requests over plain sockets, as many at a time as told; forked by measure.mjs.
import net from 'node:net';

const CONTENT_LENGTH = /\r\ncontent-length: (\d+)/i;

/** What goes over the wire. Each request comes from an address of its own, as answers do: budgets of one are not the subject. */
function bytesOf({ method = 'GET', path, type, body = '', headers = {} }, index, host) {
  const fields = {
    host,
    'x-forwarded-for': `198.${18 + ((index >> 16) & 1)}.${(index >> 8) & 255}.${index & 255}`,
    ...(type ? { 'content-type': type, 'content-length': Buffer.byteLength(body) } : {}),
    ...headers,
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** One connection: a request after the other. Returns when `next` has none left. */
async function converse({ host, port, next, record }) {
  const socket = net.connect(port, host);
  socket.setNoDelay(true);
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
  await new Promise((done, fail) => {
    let received = '';
    let missing = null;
    let started = 0;
    const send = () => {
      const bytes = next();
      if (!bytes) return done();
      started = performance.now();
      socket.write(bytes);
    };
    socket.on('error', fail).on('close', () => fail(new Error('the connection was closed')));
    // Latin 1 makes one character of one byte, so lengths are right whatever the encoding of the page.
    socket.setEncoding('latin1').on('data', (text) => {
      received += text;
      if (missing === null) {
        const end = received.indexOf('\r\n\r\n');
        if (end === -1) return;
        missing = end + 4 + Number(CONTENT_LENGTH.exec(received.slice(0, end))?.[1] ?? 0);
      }
      if (received.length < missing) return;
      record(performance.now() - started, Number(received.slice(9, 12)), received);
      received = '';
      missing = null;
      send();
    });
    send();
  });
  socket.removeAllListeners('close').destroy();
}

async function load({ url, requests, connections, offset }) {
  const { hostname: host, port } = new URL(url);
  const all = requests.map((request, index) => bytesOf(request, offset + index, host));
  const times = [];
  const statuses = {};
  let sent = 0;
  let refusal = null;
  const record = (milliseconds, status, reply) => {
    times.push(milliseconds);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status < 200 || status > 299) refusal ??= reply.slice(0, 600);
  };
  const started = performance.now();
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: connections }, () => converse({ host, port, next: () => all[sent++], record })),
  );
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const quantile = (q) => times[Math.min(times.length - 1, Math.floor(q * times.length))];
  return {
    perSecond: times.length / seconds,
    p50: quantile(0.5),
    p99: quantile(0.99),
    statuses,
    refusal,
    /** The share of one core that sending took. */
    busy: (user + system) / 1e6 / seconds,
  };
}

process.on('message', (task) => {
  load(task).then(
    (figures) => process.send({ figures }),
    (error) => process.send({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
