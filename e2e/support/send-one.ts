import type { Letter } from '../../server/platform/mail/letter.ts';
import type { LetterResult, MailTransport } from '../../server/platform/mail/mail-transport.ts';

/** Sends one letter and tells what came of it. */
export async function sendOne(transport: MailTransport, letter: Letter, signal?: AbortSignal): Promise<LetterResult> {
  for await (const result of transport.send([letter], signal ? { signal } : {})) return result;
  throw new Error('the transport said nothing');
}
