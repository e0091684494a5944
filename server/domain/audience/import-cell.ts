import { Email } from '../../contract/staff.ts';
import type { Message } from '../../contract/words.ts';

/** Characters of a name or another short text. */
export const SHORT_TEXT = 200;

/** A short text as it stands; a fault when it is longer than 200 characters. */
export function readShortText(text: string): string | Message {
  return text.length > SHORT_TEXT ? { key: 'importFaults.tooLong', params: { limit: SHORT_TEXT } } : text;
}

/** An address as it is kept, in lower case; a fault for a text that is none. */
export function readEmail(text: string): string | Message {
  const parsed = Email.safeParse(text);
  return parsed.success ? parsed.data : { key: 'importFaults.notAnEmail', params: { value: text.slice(0, 80) } };
}

/** Whether reading a cell gave a fault and not a value. */
export function isFault(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'key' in value;
}
