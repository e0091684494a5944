import { words } from '../../text/lexicon.ts';
import type { Language } from '../../text/language.ts';
import { MASK } from '../../text/mask.ts';
import { foldText } from '../../text/fold.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isAbbreviation } from './sentence.ts';

/** Why a phrase is no name that a manager would keep. */
export type NameFault = 'short' | 'long' | 'tail' | 'head' | 'person' | 'sentence' | 'masked' | 'small' | 'named';

const MOST_WORDS = 6;
const MOST_CHARACTERS = 45;
/** They do not count: "E-mail the customer before the due date". */
const ARTICLES: Record<Language, ReadonlySet<string>> = { en: words('a an the'), pt: words('o a os as') };

const TAILS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'to for in on with from by of at into as per via the a an and or my our your their its some any that which is are was be so too very than when if because while this these but also more not no without like using about between who what how where our us me one ones incl. excl. vs nor',
  ),
  pt: words(
    'a as de do da dos das em no na nos nas para pra por pelo pela com sem ao aos o os um uma uns umas e ou que se quando porque mas meu minha nosso nossa seu sua muito ser ter mais nao como ja quem onde cujo incl. excl. ate toda cada',
  ),
};
/** Whether nothing may end in a folded word: it only joins what follows. */
export const isTail = (key: string, language: Language): boolean => TAILS[language].has(key);

/** What a sentence, a wish or a person begins with. */
const HEADS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'i we you they it he she please would could should can will if when because so that to is are was do does did the a an my our im id ive its and or but of for with by in on at from as not such e all only like let there getting thing things everything nothing too half great out about under over after before into inside than without even ever yet then therefore twice once',
  ),
  pt: words(
    'eu nos voce voces ele ela eles por favor seria gostaria gostava queria quero precisamos preciso poderiam podiam deveria falta se quando porque que para de do da das dos num numa pelos pelas sob sobre entre desde cima e ou mas um uma meu minha nosso nossa em no na nos nas com nao tem ha como tipo por ao aos pelo pela e nem nada ja so aqui ali ai la aquilo isso isto tudo embora enquanto sempre agora depois tao me muito muita metade dentro vez sem ate hoje ontem era eram vezes dito',
  ),
};
const SENTENCE: Record<Language, ReadonlySet<string>> = {
  en: words(
    'i we you they them him myself yourself ourselves me us my our mine im id ive weve wed is are was were am would should could cant cannot dont doesnt please because',
  ),
  pt: words(
    'eu voce voces ninguem sao foi estao estou estamos temos tenho gostaria gostava queria seria poderia podiam deveria porque meu minha meus minhas nosso nossa nossos nossas consigo conseguimos quero queremos preciso precisamos',
  ),
};

/** Before a name of somebody. */
const TITLES = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Sr', 'Sra', 'Dra', 'Dona', 'Sir', 'Miss', 'Prof']);

/** What is wrong with a name in a language; none for one to keep. One word passes as `small` only. */
export function faultsOfName(name: string, language: Language): NameFault[] {
  const faults: NameFault[] = [];
  const parts = name.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const keys = parts.map((part) => foldText(part).replace(/['’]/gu, ''));
  if (keys.length === 0) return ['short'];
  if (parts.length === 1) faults.push('short');
  if (keys.filter((key) => !ARTICLES[language].has(key)).length > MOST_WORDS || name.length > MOST_CHARACTERS)
    faults.push('long');
  const phrasal = /^(?:sign|log|opt|add|plug|check|clock|roll|back|drop|build) (?:on|in|out|up|down)$/.test(
    keys.slice(-2).join(' '),
  );
  const joins =
    language === 'pt' &&
    /(?:^| )(?:a partir|por causa|em cima|ao lado|em vez|a fim|a frente|atraves)$/.test(keys.join(' '));
  const question = /^(?:who \w+ what|quem \w+ o que)$/.test(keys.join(' '));
  if (joins) faults.push('tail');
  if (TAILS[language].has(keys.at(-1)!) && !isAbbreviation(parts.at(-1)!) && keys.length > 1 && !phrasal && !question)
    faults.push('tail');
  if (
    (HEADS[language].has(keys[0]!) && !isAbbreviation(parts[0]!)) ||
    (language === 'pt' && /^mais uma?$/.test(keys.slice(0, 2).join(' ')))
  )
    faults.push('head');
  if (
    keys.some((key, at) => SENTENCE[language].has(key) && !isAbbreviation(parts[at]!)) ||
    (language === 'pt' && /(?:^|\s)é(?=\s|$)/iu.test(name))
  )
    faults.push('sentence');
  if (name.includes(MASK[0]!)) faults.push('masked');
  if (/^\p{Ll}/u.test(name) && !/^\p{Ll}+\p{Lu}/u.test(name)) faults.push('small');
  if (parts.some((part) => FIRST_NAMES.has(part) || TITLES.has(part))) faults.push('person');
  return faults;
}
