import type { Language } from '../../text/language.ts';
import { keysOf, word, type Clause, type Word } from './clause.ts';
import * as english from './english-thing.ts';
import type { Phrase } from './frame.ts';
import * as portuguese from './portuguese-thing.ts';

/** "we run a second system", "usamos uma planilha": what somebody makes do with. */
const MAKES_DO: Record<Language, RegExp> = {
  en: /^(?:(?:so|and|but|because) )*(?:i|we) (?:(?:still|now|also|just) )*(?:run|ran|use|used|keep|kept|maintain|carry) (?:a|an) (?=\S)/,
  pt: /^(?:(?:e|mas|porque) )*(?:(?:eu|nos|a gente) )?(?:(?:ainda|tambem|so) )*(?:uso|usamos|usa|mantenho|mantemos|mantem) (?:um|uma) (?=\S)/,
};
/** "I reset somebody's password": what somebody does again and again, and the noun of it. */
const RESETS =
  /^(?:i|we) (?:(?:still|always|constantly) )*(?:reset|have to reset) (?:(?:the|a|my|our|their|peoples|somebodys|someones|everyones) )?(passwords?|pins?|accounts?)(?= |$)/;
/** "Invoicing went from two days to one morning", "o fecho passou de três dias para um". */
const WENT: Record<Language, RegExp> = {
  en: /^((?:the |our )?\w+(?: \w+)?) (?:went|goes|has gone|shrank|grew|jumped) from (?=\S)/,
  pt: /^((?:o |a |os |as |nosso |nossa )?\w+(?: (?:de |do |da )?\w+)?) (?:passou|passaram|foi|foram|baixou|subiu) de (?=\S)/,
};
/** "who changed what", "quem alterou o quê": a question of its own that names a thing. */
const WHO_WHAT: Record<Language, RegExp> = {
  en: /(?:^| )(who (?:did|\w+ed) what)(?= |$)/,
  pt: /(?:^| )(quem (?:fez|\w{2,}ou) o que)(?= e quando| quando|$)/,
};

const count = (keys: string): number => keys.split(' ').filter(Boolean).length;

/** The most telling thing inside a clause that asks for nothing, where it is safe to say; null elsewhere. */
export function innerThing(clause: Clause, language: Language): Phrase | null {
  const keys = keysOf(clause);
  const question = WHO_WHAT[language].exec(keys);
  if (question) {
    const from = count(keys.slice(0, question.index));
    return { words: clause.slice(from, from + count(question[1]!)), kind: 'derived' };
  }
  const reset = language === 'en' ? RESETS.exec(keys) : null;
  const what = reset && clause.find(({ key }) => key === reset[1]);
  if (what) return { words: [word(english.singular(what.text)), word('resets')], kind: 'derived' };
  const went = WENT[language].exec(keys);
  if (went) return thing(clause.slice(0, count(went[1]!)), language);
  const does = MAKES_DO[language].exec(keys);
  return does ? thing(clause.slice(count(does[0])), language) : null;
}

function thing(said: readonly Word[], language: Language): Phrase | null {
  const { untilReason, tidied, shortened, isPronoun } = language === 'en' ? english : portuguese;
  const plain = said.filter(({ key }) => !/^(?:only|just|so|apenas|somente)$/.test(key));
  const bare =
    language === 'en' ? tidied(untilReason(plain)) : portuguese.withoutLeadingDeterminers(tidied(untilReason(plain)));
  const cut = shortened(bare);
  return cut && cut.length > 0 && !cut.some(({ key }) => isPronoun(key)) ? { words: cut, kind: 'derived' } : null;
}
