import type { Locale } from '../locale.ts';
import { wordsFrom, type Catalogue, type Words } from '../words.ts';
import { en } from './en.ts';
import { ptBR } from './pt-BR.ts';
import { ptPT } from './pt-PT.ts';

export const catalogues: Record<Locale, Catalogue> = { en, 'pt-BR': ptBR, 'pt-PT': ptPT };

const spoken: Record<Locale, Words> = {
  en: wordsFrom(en, 'en'),
  'pt-BR': wordsFrom(ptBR, 'pt-BR'),
  'pt-PT': wordsFrom(ptPT, 'pt-PT'),
};

/** Texts, numbers and dates in one language. The staff app loads one catalogue; the server has all three. */
export function wordsIn(locale: Locale): Words {
  return spoken[locale];
}
