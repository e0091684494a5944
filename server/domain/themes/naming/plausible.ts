import { words } from '../../text/lexicon.ts';
import type { Language } from '../../text/language.ts';
import { isBaseVerb } from './english-base-verbs.ts';
import { verbOfForm } from './english-verbs.ts';
import { DETERMINERS as ENGLISH_DETERMINERS, PREPOSITIONS as ENGLISH_PREPOSITIONS } from './english-thing.ts';
import type { Phrase, PhraseKind } from './frame.ts';
import { DETERMINERS, PREPOSITIONS } from './portuguese-thing.ts';
import { isThirdPerson } from './portuguese-persons.ts';
import { isInfinitive } from './portuguese-verbs.ts';
import { isCount } from './told.ts';

/** What somebody does, and no plural of a thing: a name that ends so is a sentence cut short. */
const ENGLISH_DOES = words(
  'lands hears sits knows says tells gets goes comes takes makes keeps sends feels seems becomes happens arrives disappears loses sees thinks wants gives puts stays hides refuses eats deserves ' +
    'crawl crawls lasts vanishes dies melts went came got took sent felt told gave knew ran sat fell grew began wrote spoke drove flew forgot threw brought thought caught taught held heard met stood understood ' +
    'asks begs yells shouts complains forgets remembers belongs depends exists occurs expires buzzed doubled tripled died vanished disappeared arrived happened landed stays walks waits writes sleeps',
);
/** The past of what nobody does to a thing: "Avocados doubled overnight" is no avocado of a kind. */
const ENGLISH_HAPPENED = words(
  'doubled tripled buzzed died vanished disappeared arrived happened landed exploded collapsed went came got took fell grew began ran sat rose melted waited slept screamed laughed cried rang gave',
);
const PAST_ALONE = words(
  'lost sold bought paid told baked signed finished spent kept left caught found gave went got took made sent waited asked tried called rang drove sat stood walked',
);
/** They say what a thing is like, and are no thing. */
const ENGLISH_PREDICATES = words(
  'wrong bad late slow broken terrible awful useless ugly tired angry annoyed annoying impossible worse worst better nice great lovely fine',
);
/** Comparatives that a complaint is turned into: what follows has to be a thing. */
const BETTER = words('faster cheaper clearer simpler quieter');

const PORTUGUESE_DOES = words(
  'pergunta passa arrasta briga expira acaba leva barra trava acabava apita caiu saiu traiu some sumiu roda rodava cobra manda perde reclama aparece fecha abre entra sai vira cai vai vem ve diz faz',
);
/** With an infinitive of these alone a name says nothing. */
const EMPTY_ACTS = words(
  'entrar sair ser estar ficar ver saber ter haver garantir poder conseguir vir ir chegar querer voltar',
);
const NO_GERUNDS = words('mundo fundo segundo comando quando fazendo-se agenda demanda');

/** A phrase that was asked for, or made by a rule that knows what it names. */
const SURE: ReadonlySet<PhraseKind> = new Set(['asked', 'turned', 'kept']);

function isSaladInEnglish({ words: name, kind }: Phrase): boolean {
  const keys = name.map(({ key }) => key);
  const [first, second] = keys;
  const last = keys.at(-1)!;
  if (/['’]s$/u.test(name.at(-1)!.text)) return true;
  if (ENGLISH_DOES.has(last) || /^(?:forever|constantly|anyway)$/.test(last)) return true;
  if (keys.some((key, at) => at > 0 && ENGLISH_PREPOSITIONS.has(keys[at - 1]!) && ENGLISH_HAPPENED.has(key)))
    return true;
  if (kind === 'derived' && isComparison(name)) {
    const thing = name[first === 'more' ? 2 : 1];
    if (!thing || ENGLISH_PREPOSITIONS.has(thing.key) || isCount(thing) || PAST_ALONE.has(thing.key)) return true;
    if (keys.slice(2).some((key, at) => isCount(name[at + 2]!) && /^(?:missed|lost|failed)$/.test(keys[at + 1] ?? key)))
      return true;
  }
  if (SURE.has(kind)) return false;
  if (keys.length === 1) return PAST_ALONE.has(first!) || (/ed$/.test(first!) && verbOfForm(first!) !== null);
  if (ENGLISH_HAPPENED.has(second!) || keys.slice(1).some((key) => ENGLISH_HAPPENED.has(key))) return true;
  if (ENGLISH_PREDICATES.has(last) && kind !== 'headline') return true;
  const past = PAST_ALONE.has(first!) || isPast(first!);
  if (
    past &&
    (ENGLISH_PREPOSITIONS.has(second!) || ENGLISH_DETERMINERS.has(second!) || isCount(name[1]!) || second === 'up')
  )
    return true;
  if (keys.length <= 2 && /^(?:place|way|thing|stuff)$/.test(last)) return true;
  if (/^(?:what|which|never|up|away|again|else|finally|eventually)$/.test(first!)) return true;
  return isCount(name.at(-1)!) && (ENGLISH_PREPOSITIONS.has(keys.at(-2)!) || /ing$/.test(keys.at(-2)!));
}

/** "walked", "stopped", "used": the past of a verb. */
const isPast = (key: string): boolean => /ed$/.test(key) && [1, 2, 3].some((end) => isBaseVerb(key.slice(0, -end)));

const isComparison = (name: Phrase['words']): boolean =>
  BETTER.has(name[0]!.key) ||
  (name[0]!.key === 'more' && /^(?:reliable|visible|accurate|consistent)$/.test(name[1]?.key ?? ''));

function isSaladInPortuguese({ words: name, kind }: Phrase): boolean {
  const keys = name.map(({ key }) => key);
  const [first] = keys;
  if (EMPTY_ACTS.has(first!) || (isThirdPerson(first!) && /[eoi]u$/.test(first!))) return true;
  if (isInfinitive(first!) && /^(?:quanto|quantos|quantas|qual|quais|quem|como|onde|se|que)$/.test(keys[1] ?? ''))
    return true;
  if (/\w{2,}[aei]ndo$/.test(first!) && !NO_GERUNDS.has(first!)) return true;
  if (SURE.has(kind)) return false;
  // "senhoras a dizer adeus": what somebody is doing.
  if (
    keys.some((key, at) => at > 0 && key === 'a' && isInfinitive(keys[at + 1] ?? '') && !/(?:ar)$/.test(keys[at + 1]!))
  )
    return true;
  if (/\w{3,}avam?$/.test(first!) && !/^(?:oitava|trava|palavra|cava|escrava)$/.test(first!)) return true;
  if (isCount(name.at(-1)!) && (keys.length === 2 || PREPOSITIONS.has(keys.at(-2)!))) return true;
  return keys.some((key, at) => {
    const before = keys[at - 1];
    if (
      before === undefined ||
      PREPOSITIONS.has(before) ||
      DETERMINERS.has(before) ||
      /^(?:e|ou|mais|menos)$/.test(before)
    )
      return false;
    if (kind === 'derived') return false;
    return !isInfinitive(before) && (PORTUGUESE_DOES.has(key) || (at === keys.length - 1 && isThirdPerson(key)));
  });
}

/**
 * Whether a phrase is words thrown together rather than a name: it ends in what somebody does, says of nothing that it
 * should be better, or begins with what happened. Read less strictly when the phrase was asked for.
 */
export function isSalad(phrase: Phrase, language: Language): boolean {
  if (phrase.words.length === 0) return true;
  return language === 'en' ? isSaladInEnglish(phrase) : isSaladInPortuguese(phrase);
}
