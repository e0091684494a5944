import type { Words } from '../../../contract/words.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';

export interface BallotMailInput {
  readonly letterhead: Letterhead;
  readonly firstName: string | null;
  /** The name of the user group. */
  readonly group: string;
  readonly question: string;
  readonly ballotToken: string;
  readonly unsubscribeToken: string;
  readonly closesAt: Date | string;
  /** `freshLink`: the person asked on the ballot page for a link that works in another browser. */
  readonly kind: 'invitation' | 'freshLink';
}

/** Calls a member of a group to vote, or sends the link once more. */
export function composeBallot(input: BallotMailInput, words: Words): Mail {
  const { letterhead, group, question } = input;
  const { organisation, zone } = letterhead;
  const fresh = input.kind === 'freshLink';
  const date = words.date(input.closesAt, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return writeMail(letterhead, words, {
    template: 'letter',
    subject: fresh ? words.say('mail.ballotLinkSubject') : words.say('mail.ballotSubject', { question }),
    preheader: words.say('mail.ballotCloses', { date }),
    why: words.say('mail.whyGroup', { group, organisation }),
    unsubscribeToken: input.unsubscribeToken,
    view: {
      greeting: greetingFor(input.firstName, words),
      lead: fresh ? words.say('mail.ballotLinkLead') : words.say('mail.ballotLead', { group, organisation }),
      heading: question,
      buttonLabel: words.say('mail.ballotButton'),
      buttonPath: `/b/${input.ballotToken}`,
      notes: [
        words.say('mail.ballotCloses', { date }),
        words.say('mail.ballotRules'),
        words.say(fresh ? 'mail.ballotLinkNotYou' : 'mail.ballotPersonal'),
      ],
    },
  });
}
