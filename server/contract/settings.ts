import { z } from 'zod';
import { Locale } from './locale.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

/** An IANA time zone that this machine's calendar knows. */
export const Zone = z.string().refine(isZone, 'must be a time zone such as America/Sao_Paulo or Europe/Lisbon');

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** Which national days off count when workdays are counted. */
export const HolidayCalendar = z.enum(['BR', 'PT', 'none']);
export type HolidayCalendar = z.infer<typeof HolidayCalendar>;

/** What the law and courtesy want in every mail, and how this organisation writes money, days and words. */
export const Organisation = z.strictObject({
  name: text(120),
  postalAddress: text(400),
  privacyUrl: z.httpUrl().max(400),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as BRL or EUR'),
  zone: Zone,
  locale: Locale,
});
export type Organisation = z.infer<typeof Organisation>;

/** Everything an owner may change later. */
export const Settings = Organisation.extend({
  /** The accent of mails and public pages, `#rrggbb`. */
  brandColour: z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0f766e'),
  holidays: HolidayCalendar,
  /** The address and name mails come from. */
  senderName: text(120),
  /**
   * What a number in a mail does: `auto` saves it when its page is seen, except where a machine may have opened it; `confirm`
   * always asks for a press of the button.
   */
  oneClick: z.enum(['auto', 'confirm']),
  /** Mails carry a link that no reader sees, to notice whoever opens them all. */
  trapLink: z.boolean(),
  rev: z.number().int(),
});
export type Settings = z.infer<typeof Settings>;

export const ChangeSettings = Settings.omit({ rev: true }).partial().extend({ rev: z.number().int() });
export type ChangeSettings = z.infer<typeof ChangeSettings>;
