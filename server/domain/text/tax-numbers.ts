/** Two check digits modulo 11 over `values`, the weights falling from the right and beginning again at 2 after `top`. */
function checkDigit(values: readonly number[], top: number): number {
  let sum = 0;
  for (let at = values.length - 1, weight = 2; at >= 0; at -= 1, weight = weight === top ? 2 : weight + 1)
    sum += (values[at] ?? 0) * weight;
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

const allEqual = (characters: string): boolean => new Set(characters).size === 1;

/** CNPJ counts a letter as its ASCII code less 48, a digit as itself. */
const valuesOf = (characters: string): number[] => [...characters].map((one) => one.charCodeAt(0) - 48);

function endsWithItsCheckDigits(characters: string, top: number): boolean {
  const body = valuesOf(characters.slice(0, -2));
  const first = checkDigit(body, top);
  return characters.endsWith(`${first}${checkDigit([...body, first], top)}`);
}

/** Whether eleven digits are a Brazilian CPF: two check digits, not all digits equal. Other characters: false. */
export function isCpf(digits: string): boolean {
  return /^\d{11}$/.test(digits) && !allEqual(digits) && endsWithItsCheckDigits(digits, 12);
}

/**
 * Whether fourteen characters are a Brazilian CNPJ: twelve digits or, as issued since July 2026, capital letters, and two
 * check digits (Receita Federal, Instrução Normativa RFB 2.229/2024).
 */
export function isCnpj(characters: string): boolean {
  return /^[0-9A-Z]{12}\d{2}$/.test(characters) && !allEqual(characters) && endsWithItsCheckDigits(characters, 9);
}

/** How a Portuguese NIF can begin: people, non-residents, companies, public bodies, others. */
const NIF_KIND = /^(?:[1235689]|45|7[0124-9])/;

/** Whether nine digits are a Portuguese NIF: a kind that is given out and a check digit modulo 11. */
export function isNif(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || !NIF_KIND.test(digits)) return false;
  return checkDigit(valuesOf(digits.slice(0, 8)), 9) === Number(digits.charAt(8));
}
