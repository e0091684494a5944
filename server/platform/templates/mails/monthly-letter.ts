import type { LetterPartName, LetterPerson, LetterText } from '../../../contract/letter.ts';
import type { Words } from '../../../contract/words.ts';
import { writeMail, type Letterhead, type Mail } from '../mail.ts';
import { oneLine } from '../view.ts';

/** A mail is read on a phone, in a minute: it tells the first of each part, the page tells all. */
const MOST_LINES: Record<LetterPartName, number> = {
  changed: 3,
  satisfaction: 2,
  requests: 3,
  shipped: 3,
  call: 1,
  next: 2,
};
const MOST_PEOPLE = 3;

export interface MonthlyLetterInput {
  readonly letterhead: Letterhead;
  /** The month, as it is written in the reader's language. */
  readonly month: string;
  readonly text: LetterText;
  /** Whom to call; none for who may not see names. */
  readonly people: readonly LetterPerson[];
  /** Where the whole letter is. */
  readonly path: string;
}

/** What a month was like, for staff: the same sentences as on its page. */
export function composeMonthlyLetter(input: MonthlyLetterInput, words: Words): Mail {
  const { letterhead, month, text } = input;
  const { organisation } = letterhead;
  return writeMail(letterhead, words, {
    template: 'monthly-letter',
    subject: words.say('monthlyLetter.subject', { organisation, month }),
    preheader: text.headline,
    why: words.say('monthlyLetter.why', { organisation }),
    unsubscribeToken: null,
    view: {
      title: text.title,
      headline: oneLine(text.headline),
      basis: text.basis.map(oneLine),
      parts: text.parts.map(({ name, heading, lines, note }) => ({
        heading,
        lines: [...lines.slice(0, MOST_LINES[name]), ...(name === 'call' ? namesOf(input.people, words) : [])].map(
          ({ lead, rest }) => ({ lead: oneLine(lead), rest: oneLine(rest) }),
        ),
        note: note === null ? null : oneLine(note),
      })),
      buttonLabel: words.say('monthlyLetter.read'),
      buttonPath: input.path,
    },
  });
}

function namesOf(people: readonly LetterPerson[], words: Words): { lead: string; rest: string }[] {
  const told = people.slice(0, MOST_PEOPLE).map(({ name, account }) => ({ lead: name, rest: account ?? '' }));
  const more = people.length - told.length;
  return more > 0 ? [...told, { lead: words.say('monthlyLetter.more', { count: more }), rest: '' }] : told;
}
