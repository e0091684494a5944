import type { Words } from '../../contract/words.ts';
import { brandFrom } from './brand.ts';
import { openShelf } from './shelf.ts';
import { oneLine, type View } from './view.ts';

/** Who writes, as every mail says it: from the settings of the organisation and the address of this deployment. */
export interface Letterhead {
  readonly organisation: string;
  readonly postalAddress: string;
  readonly privacyUrl: string;
  /** `#rrggbb` */
  readonly brandColour: string;
  /** The IANA zone in which days and times are told. */
  readonly zone: string;
  /** Where this deployment is reached, such as `https://feedback.example.com`. */
  readonly publicUrl: string;
}

/** A mail as it is put into an envelope: both parts say the same. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** `html` and `text` cut where mails like this one differ; what stands at even places is the same in all of them. */
  readonly parts?: { readonly html: readonly string[]; readonly text: readonly string[] };
}

export interface MailBody {
  readonly template: 'invite' | 'letter' | 'release' | 'monthly-letter' | 'follow-ups';
  readonly subject: string;
  /** What a mail list shows behind the subject. */
  readonly preheader: string;
  /** Why this person gets this mail. */
  readonly why: string;
  /** Null where there is nothing to unsubscribe from (staff). */
  readonly unsubscribeToken: string | null;
  readonly view: View;
}

const htmlShelf = openShelf({ folder: 'surveys/emails', ending: '.hbs', kind: 'html' });
const textShelf = openShelf({ folder: 'surveys/emails', ending: '.txt.hbs', kind: 'text' });

/** Compiles every mail template, so that a broken one stops the start and not a wave. */
export function checkMailTemplates(): void {
  htmlShelf.compileAll();
  textShelf.compileAll();
}

/** Sets a body on the letterhead, once as HTML and once as plain text. */
export function writeMail(letterhead: Letterhead, words: Words, body: MailBody): Mail {
  const view = {
    ...body.view,
    ...brandFrom(letterhead.brandColour),
    base: letterhead.publicUrl,
    lang: words.locale,
    subject: oneLine(body.subject),
    preheader: oneLine(body.preheader),
    organisation: letterhead.organisation,
    why: body.why,
    postalAddress: oneLine(letterhead.postalAddress.replace(/\s*\n\s*/g, ', ')),
    privacyUrl: letterhead.privacyUrl,
    privacyLabel: words.say('mail.privacy'),
    unsubscribePath: body.unsubscribeToken === null ? null : `/u/${body.unsubscribeToken}`,
    unsubscribeLabel: words.say('mail.unsubscribe'),
  };
  return {
    subject: view.subject,
    html: htmlShelf.render(body.template, view),
    text: `${textShelf
      .render(body.template, view)
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  };
}

/** How a mail greets: by first name where we know one. */
export function greetingFor(firstName: string | null, words: Words): string {
  const name = oneLine(firstName ?? '');
  return name === '' ? words.say('mail.greetingPlain') : words.say('mail.greeting', { firstName: name });
}
