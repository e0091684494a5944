import { closeSync, openSync, writeSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { PostEvent, PostPoint, PostRule } from './smtp-post.ts';

const log = openSync(process.argv[2]!, 'a');
let rules: PostRule[] = [];
const used = new Map<string, number>();

/** The first rule that fits, counted as used. */
function ruleAt(point: PostPoint, to: string | null): PostRule['does'] | null {
  for (const [index, rule] of rules.entries()) {
    if (rule.at !== point) continue;
    if (rule.to !== undefined && !(to !== null && new RegExp(rule.to).test(to))) continue;
    const key = `${index}|${to ?? ''}`;
    const times = used.get(key) ?? 0;
    if (rule.times !== undefined && times >= rule.times) continue;
    used.set(key, times + 1);
    return rule.does;
  }
  return null;
}

function note(event: Omit<PostEvent, 'at'>): void {
  writeSync(log, `${JSON.stringify({ at: Date.now(), ...event })}\n`);
}

function serve(socket: Socket): void {
  let input = '';
  let hasSender = false;
  let to: string | null = null;
  let letter: string[] | null = null;
  let isDeaf = false;
  let wait = Promise.resolve();

  /** True when the transaction goes on; otherwise the rule has been carried out. */
  const goesOn = (point: PostPoint, messageId: string | null, otherwise: () => void): boolean => {
    const does = ruleAt(point, to);
    if (does === null) return true;
    const told = (said: string, what: PostEvent['what'] = 'misbehaved', answered = false) =>
      note({ what, point, to, messageId, answered, said });
    // What has come with its last line was taken, unless it is refused in so many words.
    const taken = point === 'dot' ? 'accepted' : 'misbehaved';
    if (does === 'drop') {
      told('drop', taken);
      isDeaf = true;
      socket.destroy();
    } else if (does === 'silent') {
      told('silent', taken);
      isDeaf = true;
    } else if ('reply' in does) {
      told(does.reply);
      say(does.reply);
      // What was pipelined behind a refusal must find no transaction to go on with (RFC 2920 3.1).
      if (point === 'mail') hasSender = false;
      if (point === 'rcpt') to = null;
      if (does.reply.startsWith('421')) {
        isDeaf = true;
        socket.end();
      }
    } else {
      const { slowMs } = does;
      wait = new Promise((resume) => {
        setTimeout(() => {
          otherwise();
          resume();
        }, slowMs);
      });
    }
    return false;
  };

  const say = (reply: string) => {
    if (!socket.destroyed) socket.write(`${reply}\r\n`);
  };

  const steps: [RegExp, (line: string) => void][] = [
    [
      /^(EHLO|HELO)\b/i,
      () => {
        const greet = () =>
          say('250-post\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE 10000000');
        if (goesOn('ehlo', null, greet)) greet();
      },
    ],
    [
      /^MAIL FROM:/i,
      () => {
        to = null;
        hasSender = true;
        const go = () => say('250 2.1.0 ok');
        if (goesOn('mail', null, go)) go();
      },
    ],
    [
      /^RCPT TO:/i,
      (line) => {
        if (!hasSender) return say('503 5.5.1 no sender');
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        const go = () => say('250 2.1.5 ok');
        if (goesOn('rcpt', null, go)) go();
      },
    ],
    [
      /^DATA\b/i,
      () => {
        if (to === null) return say('503 5.5.1 no recipient');
        const go = () => {
          letter = [];
          say('354 go ahead');
        };
        if (goesOn('data', null, go)) go();
      },
    ],
    [/^RSET\b/i, () => ((to = null), say('250 2.0.0 ok'))],
    [/^NOOP\b/i, () => say('250 2.0.0 ok')],
    [/^QUIT\b/i, () => (say('221 2.0.0 bye'), socket.end())],
  ];

  const finish = (lines: string[]) => {
    const messageId = /^message-id:\s*<([^>]+)>/im.exec(lines.join('\n'))?.[1] ?? null;
    const accept = () => {
      note({ what: 'accepted', point: 'dot', to, messageId, answered: true, said: '250' });
      to = null;
      say('250 2.0.0 taken');
    };
    if (goesOn('dot', messageId, accept)) accept();
  };

  const onLine = (line: string) => {
    if (letter) {
      if (line === '.') {
        const whole = letter;
        letter = null;
        finish(whole);
      } else {
        letter.push(line);
        if (letter.length === 1 && !goesOn('body', null, () => {})) letter = isDeaf ? null : letter;
      }
      return;
    }
    const step = steps.find(([pattern]) => pattern.test(line));
    if (step) step[1](line);
    else say('502 5.5.2 unknown command');
  };

  let busy = Promise.resolve();
  const drain = async () => {
    for (let end; !isDeaf && (end = input.indexOf('\r\n')) >= 0;) {
      const line = input.slice(0, end);
      input = input.slice(end + 2);
      onLine(line);
      await wait;
    }
  };
  socket.setEncoding('latin1');
  socket.on('data', (text) => {
    input += String(text);
    busy = busy.then(drain);
  });
  socket.on('error', () => {});
  const greet = () => say('220 post ESMTP');
  if (goesOn('connect', null, greet)) greet();
}

const server = createServer(serve);
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('message', (next: PostRule[]) => {
  rules = next;
  used.clear();
  process.send!('heard');
});
// Whoever started this is gone.
process.on('disconnect', () => {
  closeSync(log);
  process.exit(0);
});
