import { isFiniteVerb } from '../../text/finite-verbs.ts';
import type { Language } from '../../text/language.ts';
import { words } from '../../text/lexicon.ts';
import { keysOf, type Clause, type Word } from './clause.ts';
import type { Expecting, Phrase } from './frame.ts';
import { isBaseVerb } from './english-base-verbs.ts';
import { DETERMINERS, PREPOSITIONS } from './portuguese-thing.ts';
import { firstPersonOf, isThirdPerson } from './portuguese-persons.ts';
import { isInfinitive } from './portuguese-verbs.ts';

/** Somebody who does something. */
const SUBJECTS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'i we you they he she it im ive id weve wed youve theyve hes shes thats theres nobody everybody someone who',
  ),
  pt: words('eu nos voce voces ele ela eles elas ninguem alguem gente'),
};
/** Forms of verbs that are nouns just as often: a verb only before what it is done to. */
const ALSO_THINGS: Record<Language, ReadonlySet<string>> = {
  en: words(
    'use uses change changes answer answers call charge charges charged load loads cost costs need needs like find put stop stops drop drops break breaks turn turns wait pay paid show ' +
      'shows look looks miss love ring rings leaves leave works work sent lost spent used made kept known found shut changed have left send spend see opened like liked get make take keep let answered',
  ),
  pt: words('ajuda uso volta serve toca bate cobra gasto liga fecha nos custa falta faltam da dao cabe some duplica'),
};
const OBJECTS: Record<Language, ReadonlySet<string>> = {
  en: words('a an the my our your their his her this that these those me us him them it you every each all no too'),
  pt: words('o a os as um uma meu minha meus minhas nosso nossa isso isto tudo nada me lhe'),
};
/** Verbs of the other language. */
const OTHER_LANGUAGE: Record<Language, ReadonlySet<string>> = {
  en: words('some era liga serve toca bate custa volta manda chega fica'),
  pt: words('do use find save has pay call show works opens sits id'),
};
/** The conditional ends as "bateria", "parceria" and "diária" do. */
const NO_FORMS = /(?:aria|eria|iria|arias|erias|irias)$/;
const CONDITIONAL = /^(?:gostaria|deveria|poderia|seria|teria|precisaria|daria)$/;
/** "the lift's been", "the session's at three". */
const AFTER_CONTRACTION =
  /^(?:been|not|gone|at|in|on|a|an|the|so|too|too|always|never|still|just|already|back|\d.*|\w+ing|\w+ed)$/;
/** What stands behind them explains, and is no part of what is named. */
const TAIL: Record<Language, ReadonlySet<string>> = {
  en: words(
    'because so when whenever while since if unless that which who where instead but although until before after',
  ),
  pt: words('porque pois quando enquanto se que quem onde mas embora ate antes depois'),
};

/** "para levar", "sem ir": what for, and how. */
/** "to record hours": what for. */
const isEnd = (clause: Clause, at: number): boolean =>
  clause[at]!.key === 'to' && at + 2 < clause.length && isBaseVerb(clause[at + 1]!.key);
const isPurpose = (clause: Clause, at: number): boolean =>
  /^(?:para|pra|sem|por|ao)$/.test(clause[at]!.key) && isInfinitive(clause[at + 1]?.key ?? '');

/** "a calendar I can share": which one. */
const isWhich = (clause: Clause, at: number): boolean =>
  at > 1 &&
  /^(?:i|we|you|he|she|they)$/.test(clause[at]!.key) &&
  /^(?:can|could|would|might|must|should|need|have|actually|really)$/.test(clause[at + 1]?.key ?? '');

/** Up to where an explanation begins; all of it when none does. */
export function withoutTail(clause: Clause, language: Language): Clause {
  const at = clause.findIndex(
    ({ key }, place) =>
      place > 0 &&
      (TAIL[language].has(key) ||
        (language === 'pt' ? isPurpose(clause, place) : isEnd(clause, place) || isWhich(clause, place))),
  );
  return at < 0 ? clause : clause.slice(0, at);
}

function isFiniteAt(clause: Clause, at: number, language: Language): boolean {
  const { key, text } = clause[at]!;
  const next = clause[at + 1]?.key;
  if (language === 'en' && /['’]s$/u.test(text)) return next === undefined || AFTER_CONTRACTION.test(next);
  // An "é" is a verb, an "e" is not.
  if (language === 'pt' && key === 'e') return /é/iu.test(text);
  if (ALSO_THINGS[language].has(key)) return at > 0 && next !== undefined && OBJECTS[language].has(next);
  // "escrevo-o", "diz-me".
  if (language === 'pt' && /-(?:o|a|os|as|me|te|se|lhes?|nos|mo|ma|mos|mas)$/.test(key) && !isInfinitive(key))
    return true;
  if (OTHER_LANGUAGE[language].has(key)) return false;
  if (NO_FORMS.test(key)) return CONDITIONAL.test(key);
  if (language === 'pt') {
    const before = clause[at - 1]?.key ?? '';
    const begins = at === 0 || (at === 1 && /^(?:ja|ainda|hoje|so|tambem|aqui|la|ai|sempre|depois)$/.test(before));
    if (begins && firstPersonOf(key) !== null) return true;
    const mayBeVerb = at > 0 && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !/^(?:e|ou)$/.test(before);
    if (
      mayBeVerb &&
      (firstPersonOf(key) !== null ||
        isThirdPerson(key) ||
        (key !== 'por' && isInfinitive(key) && !isInfinitive(before)))
    )
      return true;
  }
  return isFiniteVerb(key);
}

/** Whether a clause says what for, so that a name without it leaves something out. */
export const saysWhatFor = (clause: Clause): boolean => clause.some((_, at) => at > 0 && isEnd(clause, at));

/** Whether a clause says what is or what somebody does; what explains it at its end does not count. */
export function hasVerb(clause: Clause, language: Language): boolean {
  const said = withoutTail(clause, language);
  return said.some(({ key }, at) => SUBJECTS[language].has(key) || isFiniteAt(said, at, language));
}

const NUMBERS = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half several ' +
    'dois duas tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta sessenta cem mil meia metade',
);
const DEFINITE = words('the my our your this that these those his her their');
const SMALL = words(
  'real native proper whole verdade a an the my our your to of for in on at with by from and or as into per via please pls so also just only even more some any ' +
    'o os as um uma uns umas de do da dos das em no na nos nas e ou para pra pro por pelo pela com ao aos meu minha meus minhas nosso nossa nossos nossas so tambem mais ja',
);

/** "Twenty thousand people", "90 minutes": so many is a story and no thing. */
export function isCount({ key }: Word): boolean {
  return NUMBERS.has(key) || (/^\d/.test(key) && !/^\d+[a-z%]/.test(key));
}

/** How many telling words of a clause, without its explanation, a name leaves out. */
export function leftOut(clause: Clause, named: readonly Word[], language: Language): number {
  const held = new Set(named.flatMap(({ key }) => key.split('-')).map((key) => key.slice(0, 4)));
  // One word alone says which one only with all that follows.
  return (named.length === 1 ? clause : withoutTail(clause, language)).filter(
    ({ key }) => !SMALL.has(key) && !key.split('-').some((part) => held.has(part.slice(0, 4))),
  ).length;
}

/** "tenho de copiar tudo, e depois …": toil, and what comes of it. */
const HAVING_TO = /^(?:tenho|temos|tinha|tinhamos|tive|tivemos|tem) (?:de|que)$/;

/** What is known of the clause in which a phrase was found. */
export interface Setting {
  readonly clause: Clause;
  readonly language: Language;
  /** What a frame at its head asks for: 'anything' when none does. */
  readonly expecting: Expecting;
  /** Whether it is the first of its text. */
  readonly first: boolean;
  /** Whether it is the last of its text. */
  readonly last: boolean;
  /** Whether something was told in a clause before it. */
  readonly afterStory: boolean;
}

/**
 * Whether a phrase is only a scrap of something told: "Three departments" of "three departments, three definitions",
 * "Page copying" of "I come in, copying the page". A phrase that was asked for is none, and one that holds all that its
 * clause says is none either.
 */
export function isScrap(
  { words: named, kind }: Phrase,
  { clause, language, expecting, afterStory, first, last }: Setting,
): boolean {
  const acts = kind === 'turned' || kind === 'kept';
  const missing = leftOut(acts ? clause.slice(1) : clause, named, language);
  if (named.length === 1 && missing > 0) return true;
  if (kind === 'derived') return false;
  if (kind === 'guessed' && expecting === 'anything' && !first) return true;
  if (kind === 'headline') return afterStory || clause.length > (language === 'en' ? 9 : 7);
  // "A holiday map would be great" asks for it in so many words.
  if (kind === 'asked' && expecting === 'anything') return false;
  if (isCount(named[0]!) || (acts && !last && HAVING_TO.test(keysOf(clause.slice(0, 2))))) return true;
  if (expecting !== 'anything' && expecting !== 'thing') return false;
  if (expecting === 'thing') return afterStory;
  if (afterStory || hasVerb(clause, language)) return true;
  if (language === 'en' && DEFINITE.has(clause[0]!.key) && clause.length > 3) return true;
  // A long name is cut where it has no more room.
  return missing > (kind === 'bare' && named.length < 4 ? 1 : named.length < 5 ? 2 : 3);
}
