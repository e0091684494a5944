// The barest mail server: takes every mail and throws it away. BENCH_DELAY: milliseconds before each answer, as of a far one.
import net from 'node:net';

const delay = Number(process.env.BENCH_DELAY ?? 0);
const END = Buffer.from('\r\n.\r\n');
let taken = 0;

const server = net.createServer((socket) => {
  let inData = false;
  let rest = '';
  let tail = Buffer.alloc(0);
  const say = (text) => (delay > 0 ? setTimeout(() => socket.write(text), delay) : socket.write(text));
  socket.on('error', () => {});
  socket.setNoDelay(true);
  say('220 sink\r\n');
  socket.on('data', (chunk) => {
    let from = 0;
    if (inData) {
      const joined = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
      const end = joined.indexOf(END);
      if (end < 0) {
        tail = joined.subarray(-4);
        return;
      }
      inData = false;
      taken += 1;
      say('250 2.0.0 Ok: queued as 4F\r\n');
      from = end + END.length;
      chunk = joined;
    }
    rest += chunk.toString('latin1', from);
    let replies = '';
    for (let line = rest.indexOf('\r\n'); line >= 0; line = rest.indexOf('\r\n')) {
      const verb = rest.slice(0, 4).toUpperCase();
      rest = rest.slice(line + 2);
      if (verb === 'EHLO') replies += '250-sink\r\n250-PIPELINING\r\n250 SIZE 50000000\r\n';
      else if (verb === 'DATA') {
        replies += '354 go on\r\n';
        inData = true;
        tail = Buffer.from(`\r\n${rest}`, 'latin1');
        rest = '';
      } else replies += '250 2.0.0 Ok\r\n';
    }
    if (replies !== '') say(replies);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ taken }));
process.on('SIGTERM', () => process.exit(0));
