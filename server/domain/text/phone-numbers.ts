/** Area codes of Brazil that are in use (Anatel). */
const BRAZIL = /^(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|8[1-9]|9[1-9])(?:9\d{8}|[2-5]\d{7})$/;
/** Mobile and land lines of Portugal. */
const PORTUGAL = /^(?:9[1236]|2[1-9])\d{7}$/;
/** Groups in which people write telephone numbers; a date, an amount or a version number is grouped otherwise. */
const GROUPED =
  /^(?:\(\d{2,4}\) ?\d{3,5}[ .-]?\d{3,5}|\d{3}[ .-]\d{3}[ .-]\d{3,4}|\d{2}[ .-]\d{3}[ .-]\d{2}[ .-]\d{2}|\d{2,5} \d{3,6}(?: \d{3,4})?|0?\d{2} ?9?\d{4}[ -]\d{4}|9?\d{4}[ -]\d{4}|9 ?\d{4}[ -]\d{4}|0\d(?:[ .-]\d{2}){4}|\d{3,5}-\d{3,4}-\d{4}|\d{3} \d{3} \d{3} \d{3})$/;

/**
 * Whether a run of digits, written with or without separators, is a telephone number by its look: international (+ or 00),
 * Brazilian with its area code, Portuguese, or grouped as telephone numbers are.
 * @param run digits with single separators (space, dot, hyphen, slash, brackets), perhaps a plus sign in front.
 */
export function looksLikePhone(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (run.startsWith('+') || run.startsWith('(+')) return digits.length >= 8 && digits.length <= 15;
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 17;
  const national = digits.replace(/^(?:55|0)(?=\d{10,11}$)/, '').replace(/^351(?=\d{9}$)/, '');
  if (BRAZIL.test(national) || PORTUGAL.test(national)) return true;
  return digits.length >= 8 && digits.length <= 13 && GROUPED.test(run);
}
