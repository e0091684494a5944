/**
 * The moment by which a due time is told: midnight belongs to the day that ends, so that what is due when Monday is over is
 * due on Monday at 23:59 and not on Tuesday.
 * @param zone IANA zone in which it is told
 */
export function dueMoment(dueAt: Date, zone: string): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: zone }).format(dueAt);
  return clock === '00:00:00' ? new Date(dueAt.getTime() - 60_000) : dueAt;
}
