import { createHmac } from 'node:crypto';
import type { SmtpDialog, SmtpReply } from './smtp-dialog.ts';

/** The login methods that a server names in its answer to EHLO (`250-AUTH PLAIN LOGIN`, also the old `AUTH=LOGIN`). */
export function readAuthMethods(lines: readonly string[]): string[] {
  const methods = lines.flatMap((line) => {
    const named = /^250[ -]AUTH[ =](.+)$/i.exec(line)?.[1];
    return named ? named.toUpperCase().trim().split(/\s+/) : [];
  });
  return [...new Set(methods)];
}

/** Logs in by the first of PLAIN, LOGIN and CRAM-MD5 that is offered; null when none is. */
export async function logIn(
  talk: SmtpDialog,
  offered: readonly string[],
  { user, pass }: { user: string; pass: string },
): Promise<SmtpReply | null> {
  if (offered.includes('PLAIN')) return talk.say(`AUTH PLAIN ${base64(`\0${user}\0${pass}`)}`);
  if (offered.includes('LOGIN')) {
    const asked = await talk.say('AUTH LOGIN');
    if (asked.code !== 334) return asked;
    const named = await talk.say(base64(user));
    return named.code === 334 ? talk.say(base64(pass)) : named;
  }
  if (offered.includes('CRAM-MD5')) {
    const asked = await talk.say('AUTH CRAM-MD5');
    if (asked.code !== 334) return asked;
    const challenge = Buffer.from((asked.lines[0] ?? '').slice(4), 'base64');
    return talk.say(base64(`${user} ${createHmac('md5', pass).update(challenge).digest('hex')}`));
  }
  return null;
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
