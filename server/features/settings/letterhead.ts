import type { Env } from '../../config/env.ts';
import type { Settings } from '../../contract/settings.ts';
import type { MailAddress } from '../../platform/mail/letter.ts';
import type { Letterhead } from '../../platform/templates/mail.ts';
import type { PageFrame } from '../../platform/templates/page.ts';

/** How mails of this organisation begin and end. */
export function letterheadOf(settings: Settings, env: Pick<Env, 'publicUrl'>): Letterhead {
  return {
    organisation: settings.name,
    postalAddress: settings.postalAddress,
    privacyUrl: settings.privacyUrl,
    brandColour: settings.brandColour,
    zone: settings.zone,
    publicUrl: env.publicUrl,
  };
}

export function senderOf(settings: Settings, env: Pick<Env, 'mailFrom'>): MailAddress {
  return { name: settings.senderName, address: env.mailFrom };
}

/** What stands around the pages without sign-in. */
export function frameOf(settings: Settings): PageFrame {
  return { organisation: settings.name, privacyUrl: settings.privacyUrl, brandRev: settings.rev, zone: settings.zone };
}
