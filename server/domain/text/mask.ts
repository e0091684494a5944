/** What stands where a person's data stood. */
export const MASK = '•••';

// Every repetition is bounded, so that the time stays linear in the length of the text.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** CNPJ as registered since July 2026: letters may stand where digits stood. */
const COMPANY_NUMBER = /\b[A-Z0-9]{2}\.[A-Z0-9]{3}\.[A-Z0-9]{3}\/[A-Z0-9]{4}-\d{2}\b/gu;
const DIGIT_RUN = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ().\-/]{0,2}\d){7,14}(?![\p{L}\p{N}])/gu;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/;
const LOCAL_PHONE = /^\d{4}[ -]\d{4}$/;

/**
 * A copy of `text` in which e-mail addresses, telephone numbers and the numbers CPF, CNPJ and NIF are replaced by {@link MASK}.
 * A run of 9 to 15 digits, however grouped, counts as such a number, and so does 1234-5678; dates stay.
 * Meant for texts that leave the circle of those who may see names. Other digits stay as they are.
 */
export function maskPersonal(text: string): string {
  return text
    .replace(EMAIL, MASK)
    .replace(COMPANY_NUMBER, MASK)
    .replace(DIGIT_RUN, (run) => {
      if (DATE.test(run)) return run;
      const digits = run.replace(/\D/g, '').length;
      return digits >= 9 || LOCAL_PHONE.test(run) ? MASK : run;
    });
}
