/**
 * The share of those who can have read their mail that answered: answered / (invited − bounced − never sent). Never sent
 * are the waiting, failed and cancelled mails; an uncertain one may have arrived and stays among the asked. `bounced`
 * counts mails that were sent and came back.
 * @returns 0 to 1, or null when nobody can have read one. Answers that outnumber those asked (someone whose mail came
 * back answered nevertheless) give 1.
 */
export function responseRate(counts: {
  readonly answered: number;
  readonly sent: number;
  readonly uncertain: number;
  readonly bounced: number;
}): { readonly asked: number; readonly rate: number | null } {
  const asked = Math.max(0, counts.sent + counts.uncertain - counts.bounced);
  return { asked, rate: asked === 0 ? null : Math.min(1, counts.answered / asked) };
}
