import type { MailDraft } from '../../contract/followup.ts';
import type { Words } from '../../contract/words.ts';

/** Longer addresses are cut by some mail programs (characters of the whole address). */
const LONGEST_ADDRESS = 1900;
/** A comment is quoted up to here (characters). */
const LONGEST_QUOTE = 400;

/**
 * A mail to begin with, in the words of the person who answered: a greeting, thanks, and the comment quoted. It holds no link
 * and nothing that the person has not written.
 * @param answeredOn the day in the person's words
 * @param comments what they wrote; none is no quote
 */
export function draftMail(
  {
    to,
    firstName,
    organisation,
    answeredOn,
    comments,
  }: {
    readonly to: string;
    readonly firstName: string | null;
    readonly organisation: string;
    readonly answeredOn: string;
    readonly comments: readonly string[];
  },
  words: Words,
): MailDraft {
  const name = firstName?.trim() ?? '';
  const greeting = name === '' ? words.say('mail.greetingPlain') : words.say('mail.greeting', { firstName: name });
  const quoted = comments.map((comment) => quote(shortened(comment, LONGEST_QUOTE))).filter((lines) => lines !== '');
  const thanks = words.say(quoted.length > 0 ? 'followupMail.draftWithComment' : 'followupMail.draft', {
    day: answeredOn,
  });
  return {
    to,
    subject: words.say('followupMail.draftSubject', { organisation }),
    body: [greeting, thanks, ...quoted, ''].join('\n\n'),
  };
}

/**
 * The draft as an address that opens a mail program (RFC 6068). An address that would be too long loses the end of its text.
 */
export function mailtoAddress({ to, subject, body }: MailDraft): string {
  const address = (text: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  let text = wellFormed(body);
  while (text.length > 20 && address(text).length > LONGEST_ADDRESS) text = shortened(text, text.length - 20);
  return address(text);
}

/** At most `length` characters, cut between whole ones, with an ellipsis where something is missing. */
function shortened(text: string, length: number): string {
  const whole = wellFormed(text).trim();
  if (whole.length <= length) return whole;
  return `${wellFormed(whole.slice(0, Math.max(0, length - 1))).trimEnd()}…`;
}

/** Without halves of characters, which no address can carry. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}

function quote(text: string): string {
  return text === ''
    ? ''
    : text
        .split(/\r\n?|\n/)
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}
