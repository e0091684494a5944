import type { Words } from '../../../contract/words.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';
import { MailMould, MailMoulds } from '../mail-mould.ts';
import { scaleWords, valuesOf, type Scale } from '../scale.ts';

export interface InviteInput {
  readonly letterhead: Letterhead;
  readonly firstName: string | null;
  /** What the survey says around its question, in the contact's language. */
  readonly mail: { readonly subject: string; readonly preheader: string; readonly opening: string };
  /** The question as the survey words it in the contact's language. */
  readonly question: string;
  readonly scale: Scale;
  /** What its lowest and its highest number mean, in the survey's words; null for those of the likelihood question. */
  readonly ends: { readonly low: string; readonly high: string } | null;
  readonly answerToken: string;
  readonly unsubscribeToken: string;
  /** Until when an answer can be given and changed; null when that is not known yet. */
  readonly closesAt: Date | string | null;
  /** A link that no person sees: who fetches it is a machine. */
  readonly trap: boolean;
  /** A member of staff sends it to themselves: a line says so. */
  readonly isTest: boolean;
}

/** The mail that asks: the numbers or stars of its scale, each a link to the answer page with that one chosen. */
export function composeInvite(input: InviteInput, words: Words): Mail {
  return compose(input, words, input.mail.opening);
}

/** Asks once more; the same link and the same subject, so that it joins the first mail's thread. */
export function composeReminder(input: InviteInput, words: Words): Mail {
  return compose(input, words, words.say('mail.reminderLead'));
}

const moulds = new MailMoulds<'greeting' | 'answerToken' | 'unsubscribeToken'>();
/** What a link of ours ends with. */
const TOKEN = /^[\w-]+$/;

/** Of a wave's mails in one language only the greeting and the links differ: the rest is written once. */
function compose(input: InviteInput, words: Words, lead: string): Mail {
  const { firstName, answerToken, unsubscribeToken, ...same } = input;
  if (!TOKEN.test(answerToken) || !TOKEN.test(unsubscribeToken)) throw new Error('a link ends with a token of ours');
  const mould = moulds.of(
    JSON.stringify([same, words.locale, lead]),
    () =>
      new MailMould(['greeting', 'answerToken', 'unsubscribeToken'], (marks) =>
        write({ ...same, ...marks }, words, lead),
      ),
  );
  return mould.fill({ greeting: greetingFor(firstName, words), answerToken, unsubscribeToken });
}

type Written = Omit<InviteInput, 'firstName'> & { readonly greeting: string };

function write(input: Written, words: Words, lead: string): Mail {
  const { letterhead, answerToken, closesAt } = input;
  const { organisation, zone } = letterhead;
  const answerPath = `/r/${answerToken}`;
  const said = scaleWords(input.scale, words);
  const keys = valuesOf(input.scale).map((value) => ({
    value: String(value),
    path: `${answerPath}/${value}`,
    title: said.value(value),
  }));
  const isStars = input.scale.look === 'stars';
  const { subject } = input.mail;
  return writeMail(letterhead, words, {
    template: 'invite',
    subject: input.isTest ? words.say('mail.testSubject', { subject }) : subject,
    preheader: input.mail.preheader,
    why: words.say('mail.whyContact', { organisation }),
    unsubscribeToken: input.unsubscribeToken,
    view: {
      testNote: input.isTest ? words.say('mail.testNote') : null,
      greeting: input.greeting,
      lead,
      question: input.question,
      stars: isStars ? keys : null,
      rows: isStars ? null : rowsOf(keys),
      low: said.low(input.ends?.low ?? null),
      high: said.high(input.ends?.high ?? null),
      answerLabel: said.answerHere,
      answerPath,
      named: words.say('answerPage.named', { organisation }),
      openUntil:
        closesAt === null
          ? null
          : words.say('mail.openUntil', { date: words.date(closesAt, { dateStyle: 'long', timeZone: zone }) }),
      trapPath: input.trap ? `${answerPath}/x` : null,
    },
  });
}

/** What a phone shows side by side. */
const ROW = 7;

function rowsOf<Key>(keys: readonly Key[]): Key[][] {
  if (keys.length <= ROW) return [[...keys]];
  const half = Math.ceil(keys.length / 2);
  return [keys.slice(0, half), keys.slice(half)];
}
