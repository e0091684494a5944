import type { Words } from '../../../contract/words.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';

export interface MailCheckInput {
  readonly letterhead: Letterhead;
  readonly name: string | null;
  readonly at: Date | string;
}

/** A mail that says nothing but that it came: its button shows whether the address of this deployment is right too. */
export function composeMailCheck({ letterhead, name, at }: MailCheckInput, words: Words): Mail {
  const { organisation, zone } = letterhead;
  const moment = words.date(at, { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  return writeMail(letterhead, words, {
    template: 'letter',
    subject: words.say('mail.checkSubject', { organisation }),
    preheader: words.say('mail.checkLead'),
    why: words.say('mail.whyCheck', { organisation }),
    unsubscribeToken: null,
    view: {
      greeting: greetingFor(name, words),
      lead: words.say('mail.checkLead'),
      heading: words.say('mail.checkHeading'),
      buttonLabel: words.say('mail.checkButton'),
      buttonPath: '/app/settings/health',
      notes: [words.say('mail.checkNote', { moment })],
    },
  });
}
