import type { FollowUp } from '../../../contract/followup.ts';
import type { Words } from '../../../contract/words.ts';
import { dueMoment } from '../../../domain/followup/due-moment.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';
import { oneLine } from '../view.ts';

/** Named in the mail; the others stand in the list. */
const NAMED = 10;
/** A comment is quoted up to here, in characters. */
const QUOTED = 280;

export interface FollowUpsMailInput {
  readonly letterhead: Letterhead;
  /** Of the reader. */
  readonly name: string;
  /** At least one; the most pressing first. */
  readonly people: readonly FollowUp[];
  readonly now: Date;
}

/** Tells a member of staff who waits for somebody to get back to them. */
export function composeFollowUps({ letterhead, name, people, now }: FollowUpsMailInput, words: Words): Mail {
  const count = people.length;
  const named = people.slice(0, NAMED);
  const more = count - named.length;
  const lead = words.say('followupMail.lead', { count });
  return writeMail(letterhead, words, {
    template: 'follow-ups',
    subject: words.say('followupMail.subject', { count }),
    preheader: lead,
    why: words.say('followupMail.why', { organisation: letterhead.organisation }),
    unsubscribeToken: null,
    view: {
      greeting: greetingFor(name.trim().split(/\s+/)[0] ?? null, words),
      lead,
      people: named.map((person) => ({
        who: whoOf(person, words),
        score: scoreOf(person, words),
        late: person.late ? words.say('followupMail.late') : null,
        quotes: person.comments.map((comment) => words.say('mail.quote', { text: shortened(oneLine(comment)) })),
        due: dueOf(person, { now, zone: letterhead.zone }, words),
      })),
      more: more > 0 ? words.say('followupMail.more', { count: more }) : null,
      buttonLabel: words.say('followupMail.button'),
      buttonPath: '/app/follow-up',
    },
  });
}

function whoOf({ name, account }: FollowUp, words: Words): string {
  const known = oneLine(name ?? words.say('followupMail.nameless'));
  return account === null ? known : words.say('followupMail.person', { name: known, account: oneLine(account) });
}

function scoreOf({ metric, score, changedTo, previousScore }: FollowUp, words: Words): string {
  const said = { score: changedTo ?? score, top: metric === 'nps' ? 10 : 5 };
  return previousScore === null
    ? words.say('followupMail.score', said)
    : words.say('followupMail.scoreBefore', { ...said, previous: previousScore });
}

function dueOf({ dueAt }: FollowUp, { now, zone }: { now: Date; zone: string }, words: Words): string {
  const told = dueMoment(new Date(dueAt), zone);
  const moment = words.date(told, { dateStyle: 'full', timeStyle: 'short', timeZone: zone });
  return words.say(new Date(dueAt) < now ? 'followupMail.overdue' : 'followupMail.due', { moment });
}

function shortened(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1).trimEnd()}…`;
}
