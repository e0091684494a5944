import { createHash } from 'node:crypto';
import { idFrom, type Id } from '../../contract/ids.ts';
import { nameKey } from '../../domain/audience/account.ts';
import type { LineFacts } from '../../domain/request-file/read-line.ts';
import { foldText, sameWordsKey } from '../../domain/text/fold.ts';

/** By what a line is known again, and a mark of its words. Neither can be read back. */
export interface LineIdentity {
  readonly key: string;
  readonly words: string;
}

/**
 * A line is the same when it has the same id of the same origin; without an id when it has the same text of the same
 * account and person on the same day, as the file gives them.
 */
export function identityOf({ id, text, account, email, at }: LineFacts, origin: string): LineIdentity {
  const words = wordsOf(text);
  const parts = id === null ? ['text', words, account && nameKey(account), email, at] : ['id', nameKey(origin), id];
  return { key: hash(JSON.stringify(parts)), words: hash(words) };
}

/** Made of the line and the words, so that taking a line again finds the same requests. */
export function importedId(key: string, quote: string): Id<'request'> {
  return idFrom(
    'request',
    createHash('sha256')
      .update(`${key}|${wordsOf(quote)}`)
      .digest(),
  );
}

function wordsOf(text: string): string {
  return sameWordsKey(text) || foldText(text);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
