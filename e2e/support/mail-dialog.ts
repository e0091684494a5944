import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A conversation with a mail server, line by line. */
export class MailDialog {
  private readonly socket: Socket;
  private pending = '';
  private readonly lines: string[] = [];
  private wake: () => void = () => {};
  private isOver = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      const parts = (this.pending + String(chunk)).split('\r\n');
      this.pending = parts.pop()!;
      this.lines.push(...parts);
      this.wake();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      this.isOver = true;
      this.wake();
    });
  }

  /** Connects and hears the greeting, whatever it says. */
  static async open(port: number): Promise<{ dialog: MailDialog; greeting: string }> {
    const socket = connect(port, '127.0.0.1');
    const dialog = new MailDialog(socket);
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]).catch(() => {});
    return { dialog, greeting: await dialog.reply() };
  }

  /** The last line of the next reply; "closed" when the other side went away. */
  async reply(): Promise<string> {
    for (;;) {
      const line = this.lines.shift();
      if (line !== undefined && /^\d{3} /.test(line)) return line;
      if (line !== undefined) continue;
      if (this.isOver) return 'closed';
      await new Promise<void>((resume) => (this.wake = resume));
    }
  }

  async say(line: string): Promise<string> {
    this.write(`${line}\r\n`);
    return this.reply();
  }

  write(bytes: string): void {
    this.socket.write(bytes);
  }

  end(): void {
    this.socket.destroy();
  }
}

/**
 * Hands one mail over and tells every reply: to each recipient, then to the letter (LMTP: one for each recipient that was
 * taken). `from` is empty like that of every report unless given.
 */
export async function handOver(
  port: number,
  protocol: 'smtp' | 'lmtp',
  mail: { to: string | readonly string[]; raw: string; from?: string },
): Promise<{ recipients: string[]; letter: string[] }> {
  const { dialog } = await MailDialog.open(port);
  try {
    await dialog.say(`${protocol === 'lmtp' ? 'LHLO' : 'EHLO'} mx.example.net`);
    await dialog.say(`MAIL FROM:<${mail.from ?? ''}>`);
    const recipients: string[] = [];
    for (const to of [mail.to].flat()) recipients.push(await dialog.say(`RCPT TO:<${to}>`));
    const taken = recipients.filter((reply) => reply.startsWith('250')).length;
    if (taken === 0) return { recipients, letter: [] };
    await dialog.say('DATA');
    dialog.write(`${mail.raw.replace(/^\./gm, '..')}${mail.raw.endsWith('\r\n') ? '' : '\r\n'}.\r\n`);
    const letter: string[] = [];
    for (let count = protocol === 'lmtp' ? taken : 1; count > 0; count -= 1) letter.push(await dialog.reply());
    return { recipients, letter };
  } finally {
    dialog.end();
  }
}
