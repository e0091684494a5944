import type { Words } from '../../../contract/words.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';

export interface StaffInviteInput {
  readonly letterhead: Letterhead;
  readonly name: string | null;
  /** The page of the staff app with the token in its fragment: `/app/join#…`. */
  readonly path: string;
  readonly expiresAt: Date | string;
}

/** Invites someone to work here; the link is for one use. */
export function composeStaffInvite(input: StaffInviteInput, words: Words): Mail {
  const { letterhead } = input;
  const { organisation, zone } = letterhead;
  const date = words.date(input.expiresAt, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return writeMail(letterhead, words, {
    template: 'letter',
    subject: words.say('mail.staffSubject', { organisation }),
    preheader: words.say('mail.staffLead', { organisation }),
    why: words.say('mail.whyStaff', { organisation }),
    unsubscribeToken: null,
    view: {
      greeting: greetingFor(input.name, words),
      lead: words.say('mail.staffLead', { organisation }),
      heading: words.say('mail.staffHeading', { organisation }),
      buttonLabel: words.say('mail.staffButton'),
      buttonPath: input.path,
      notes: [words.say('mail.staffExpires', { date })],
    },
  });
}
