import { keysOf, word, type Clause, type Word } from './clause.ts';
import {
  isPronoun,
  ofObject,
  PREPOSITIONS,
  shortened,
  tidied,
  untilReason,
  withoutLeadingDeterminers,
} from './portuguese-thing.ts';
import { infinitiveOf, isFeminine, isInfinitive } from './portuguese-verbs.ts';
import { isPieceOfSentence } from './sentence.ts';

const NOBODY =
  /^(?:eu|nos|voces?|vcs?|eles?|elas?|isso|isto|a gente|gente|pessoas?|clientes?|sistema|aplicativo|aplicacao|app|programa|plataforma|tempo|dia|resto|mundo|ninguem|tudo|nada|que|quem|vez|vezes)(?: |$)|(?:^| )(?:ninguem|quem|porque|quando|eu|nao)(?: |$)/;

/** "coloquem", "parem de", "será": an order or a question, no thing. */
const isVerb = (key: string): boolean =>
  isInfinitive(key) || (/(?:em|am)$/.test(key) && infinitiveOf(key) !== null) || /^(?:sera|venham|parem|i)$/.test(key);

/** They say how often, or that it is the same one, and are no part of the thing. */
const IDLE = /^(?:mesm[oa]s?|the|sempre|ainda|so|tambem)$/;

/** A thing that a story is about, without articles and reasons; null for none, or one too long. */
export function aThing(said: Clause, most = 5): readonly Word[] | null {
  const from = said[0]?.key ?? '';
  if (said.length === 0 || (PREPOSITIONS.has(from) && !/^[ao]s?$/.test(from))) return null;
  const told = said.filter(({ key }, at) => at === 0 || !IDLE.test(key));
  const tidy = withoutLeadingDeterminers(tidied(untilReason(told))).filter(({ key }) => !IDLE.test(key));
  const isThing = tidy.length > 0 && !tidy.some(({ key }) => isPronoun(key)) && !NOBODY.test(keysOf(tidy));
  if (!isThing || tidy.length > most || isVerb(tidy[0]!.key) || isPieceOfSentence(tidy, 'bare', 'pt')) return null;
  return tidy;
}

/** A thing of which something is said right after it: nothing that is left out may stand between. */
export function aSubject(said: Clause, most = 5): readonly Word[] | null {
  const told = said.filter(({ key }, at) => at === 0 || !IDLE.test(key));
  return untilReason(told).length < told.length ? null : aThing(said, most);
}

/** "de" or "do" and a thing that a story is about. */
export function ofThing(said: Clause, most = 5): readonly Word[] | null {
  const object = aThing(said, most);
  const article = said[0]?.key ?? '';
  return object && (/^[oa]$/.test(article) ? ofObject([said[0]!, ...object]) : ofObject(object));
}

/** "no", "nas" and a thing, as its article says. */
export function inThing(said: Clause, most = 4): readonly Word[] | null {
  const place = aThing(said, most);
  const contracted = { o: 'no', a: 'na', os: 'nos', as: 'nas' } as Record<string, string>;
  return place && [word(contracted[said[0]?.key ?? ''] ?? 'em'), ...place];
}

/** An adjective that ends in "@" in the gender and number of a thing: by its article, else by its first noun. */
export function agreeing(adjective: string, said: Clause): Word {
  const article = /^(?:o|a|os|as)$/.exec(said[0]?.key ?? '')?.[0];
  const first = (article ? said[1] : said[0])?.text ?? '';
  const plural = article ? article.endsWith('s') : /[^iu]s$/.test(first);
  const singular = first.replace(/ões$|ães$/u, 'ão').replace(/s$/, '');
  const vowel = article ? article[0]! : isFeminine(singular) ? 'a' : 'o';
  return word(adjective.replace('@', vowel) + (plural ? 's' : ''));
}

/** As much of a name as there is room for; null when nothing telling is left. */
export function joined(list: readonly Word[]): readonly Word[] | null {
  const cut = shortened(list);
  return cut && cut.length > 1 ? cut : null;
}
