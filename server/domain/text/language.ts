import { tokens } from './tokens.ts';

/** The languages whose wording Rumo has rules for. */
export type Language = 'en' | 'pt';

const ENGLISH = new Set(
  (
    'the and of to in is are was were it its this that with for on at by from you your we our they their i im ive id my me us be been ' +
    'have has had do does dont cant can would could should will not but if so because when where what which there please need want ' +
    'like more very too also just than then into out up an or any some all how why love great add'
  ).split(' '),
);
const PORTUGUESE = new Set(
  (
    'o os um uma uns umas de da do das dos em na nas nos para pra por pelo pela com sem que e ou se nao mais muito muita mas meu minha meus ' +
    'seu sua seus suas eu voce voces ele ela eles elas ser estar sao esta estao foi tem temos tenho ter ha isso isto este esta esse essa ' +
    'aqui quando onde como porque pois tambem ja so ao aos gostaria gostava queria quero preciso precisamos falta seria podia poderia bom boa ' +
    'otimo otima favor nossa nosso cada todos todas depois antes ate quem qual'
  ).split(' '),
);

/** 1 when a text has letters that speak for Portuguese, else 0. */
export const portugueseMarks = (text: string): number => (/[ãõç]/iu.test(text.normalize('NFC')) ? 1 : 0);

/** As {@link guessLanguage}, of folded words; `marks` for what else speaks for Portuguese. */
export function languageOfWords(words: Iterable<string>, marks = 0): Language | null {
  let english = 0;
  let portuguese = marks;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    if (PORTUGUESE.has(word)) portuguese += 1;
  }
  if (english === portuguese) return null;
  return english > portuguese ? 'en' : 'pt';
}

/**
 * Which of the languages a text is written in, by its function words; the tilde and the cedilla speak for Portuguese.
 * @returns null when nothing speaks for either, or both equally (names, "SSO", an empty text).
 */
export function guessLanguage(text: string): Language | null {
  return languageOfWords(
    tokens(text).map(({ word }) => word),
    portugueseMarks(text),
  );
}
