import { addBusinessDays } from '../calendar/business-days.ts';
import type { Holidays } from '../calendar/holidays.ts';
import { localDayOf } from '../calendar/local-time.ts';
import { slotOn, type Place } from '../calendar/send-slots.ts';

/** Business days from the invitation to each reminder, and from one reminder to the next at least. */
const DAYS_APART = 4;
/** The most reminders a wave may send to one person. */
export const MOST_REMINDERS = 2;
/** The last days of a wave in which nobody is reminded, in milliseconds. */
const QUIET_END = 2 * 24 * 3_600_000;

/** The last instant at which a wave that closes at `closesAt` may still remind: two days before. */
export function remindersEnd(closesAt: Date): Date {
  return new Date(closesAt.getTime() - QUIET_END);
}

/**
 * When reminder `number` goes out: 4 business days after the invitation was sent, the second 8 after it and 4 after the
 * first was sent, in the sending hours of the person's zone. Null when that is in the last two days of the wave.
 * @param number 1 or 2.
 * @param previousSentAt when reminder `number` - 1 was sent; not read for the first.
 * @throws RangeError for another number, or an unknown zone.
 */
export function reminderAt(
  number: number,
  { invitedAt, previousSentAt, closesAt }: { invitedAt: Date; previousSentAt: Date | null; closesAt: Date },
  { place, zone, holidays }: { place: Place; zone: string; holidays: Holidays },
): Date | null {
  if (!Number.isInteger(number) || number < 1 || number > MOST_REMINDERS) {
    throw new RangeError(`there is no reminder ${number}`);
  }
  const afterInvitation = addBusinessDays(localDayOf(invitedAt, zone), number * DAYS_APART, holidays);
  const afterPrevious =
    number > 1 && previousSentAt !== null
      ? addBusinessDays(localDayOf(previousSentAt, zone), DAYS_APART, holidays)
      : afterInvitation;
  const at = slotOn(afterPrevious > afterInvitation ? afterPrevious : afterInvitation, place, zone);
  return at.getTime() < remindersEnd(closesAt).getTime() ? at : null;
}
