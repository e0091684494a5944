import { word, type Word } from './clause.ts';
import { ALSO_NOUNS, isVerb, verbOfGerund } from './english-verbs.ts';
import { shortenedTo } from './room.ts';
import { words } from '../../text/lexicon.ts';

export const DETERMINERS = words(
  'a an the some any this that these those my our your their its his her each every another all both such several many multiple various certain',
);
export const PREPOSITIONS = words(
  'to for in on with from by of at into onto as per via using inside within across about between through during after before without against like over under across around based',
);
/** A finite verb, a reason, a condition, a comparison: the thing ends before it. */
const ENDS = words(
  'because so since when whenever while which that who whose where but if unless until instead rather than please thanks thx is are was were am be been has have had do does did dont doesnt would could should can cant cannot will wont might must may i we you they he she it there this please pls asap etc eg ie such not too either also just really right even though although otherwise currently now soon ever anymore today hopefully makes make made helps help takes take took gets get got keeps keep needs need wants want works only nowhere e',
);
const FIRST_PERSON = words('i me my mine we us our ours myself ourselves im ive id weve wed');
const VAGUE_PLACES = words('app application system software platform tool product program site');
const VAGUE_HEADS = words('list set number group bunch lot kind type sort form couple range selection copy');
const PRONOUNS = words(
  'it them this that these those everything something anything things thing stuff one ones us me him her what who how why whatever everyone someone nothing rest others same lot more themselves themself yourself yourselves itself myself ourselves',
);
const TRAILING = words(
  'too also please now soon asap today again back out there here so much well pls thanks easily quickly properly directly instead automatically anymore either first only yet straight next showing including containing saying using again themselves yourself itself myself ourselves',
);
const IDLE_ADJECTIVES = words('whole entire built-in native own proper actual real');
/** They say how many, and belong to the thing: "invoices in several currencies". */
const QUANTITIES = words('several multiple various many both');
/** "sign on", "log in": there the small word belongs to the thing. */
const TAKES_A_SMALL_WORD = words('sign log opt add plug check clock roll back fade zoom follow drop build');

export const isPronoun = (key: string): boolean => PRONOUNS.has(key);

function isPurpose(list: readonly Word[], at: number): boolean {
  const key = list[at]?.key;
  const next = list[at + 1]?.key ?? '';
  if (key === 'to') {
    const noun = ALSO_NOUNS.has(next) && at + 2 >= list.length;
    return isVerb(next) && !noun;
  }
  if (key === 'in') return next === 'order';
  if (key === 'for' || key === 'by' || key === 'after' || key === 'before' || key === 'when' || key === 'without')
    return (
      FIRST_PERSON.has(next) || (key !== 'by' && verbOfGerund(next) !== null && key !== 'without' && key !== 'for')
    );
  return false;
}

/** "every day", "each time". */
function isRepeated(list: readonly Word[], at: number): boolean {
  return (
    /^(?:every|each)$/.test(list[at]?.key ?? '') &&
    /^(?:single|day|week|month|year|hour|morning|evening|night|time|monday|friday)$/.test(list[at + 1]?.key ?? '')
  );
}

/** Words up to where a reason, a purpose, a time or a clause of its own begins. */
export function untilReason(list: readonly Word[]): readonly Word[] {
  for (let at = 1; at < list.length; at += 1) {
    const { key } = list[at]!;
    if (ENDS.has(key) || isPurpose(list, at) || isRepeated(list, at)) return list.slice(0, at);
    if (key === 'and' || key === 'or') {
      const next = list[at + 1]?.key ?? '';
      const after = list[at + 2]?.key ?? '';
      if (ENDS.has(next) || DETERMINERS.has(next) || FIRST_PERSON.has(next) || PREPOSITIONS.has(next))
        return list.slice(0, at);
      if (isVerb(next) && !ALSO_NOUNS.has(next)) return list.slice(0, at);
      if (ENDS.has(after) && after !== 'please') return list.slice(0, at);
    }
  }
  return list;
}

const isJoint = ({ key }: Word): boolean =>
  PREPOSITIONS.has(key) || DETERMINERS.has(key) || key === 'and' || key === 'or' || TRAILING.has(key);

/** Without prepositions, articles and small adverbs at its end. */
export function withoutTail(list: readonly Word[]): readonly Word[] {
  let end = list.length;
  while (end > 0 && (isJoint(list[end - 1]!) || ENDS.has(list[end - 1]!.key))) {
    if (/^(?:on|in|out|up|off)$/.test(list[end - 1]!.key) && TAKES_A_SMALL_WORD.has(list[end - 2]?.key ?? '')) break;
    end -= 1;
  }
  return list.slice(0, end);
}

/** Places where a phrase may be cut: before a preposition or "and". */
export function parts(list: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  for (const one of list) {
    if (
      found.length === 0 ||
      ((PREPOSITIONS.has(one.key) || one.key === 'and' || one.key === 'or') &&
        found.at(-1)!.length > 0 &&
        one.glue === '')
    )
      found.push([]);
    found.at(-1)!.push(one);
  }
  return found;
}

/** Whether a part says only where or for whom, in words that tell nothing apart. */
function isIdle(part: readonly Word[]): boolean {
  const [first, ...others] = part;
  if (!first || !PREPOSITIONS.has(first.key)) return false;
  const telling = others.filter(({ key }) => !DETERMINERS.has(key));
  if (telling.length === 0) return true;
  if (first.key === 'at' && /^(?:least|last|once|all)$/.test(telling.at(-1)!.key)) return true;
  if (others.some(({ key }) => FIRST_PERSON.has(key)) && first.key === 'for') return true;
  if (telling.some(({ key }) => PRONOUNS.has(key) || key === 'me' || key === 'us')) return true;
  return telling.length === 1 && VAGUE_PLACES.has(telling[0]!.key) && first.key !== 'for';
}

/** The articles and possessives inside a phrase are gone, and so are parts that tell nothing. */
export function tidied(list: readonly Word[]): readonly Word[] {
  const kept = parts(list)
    .filter((part, at) => at === 0 || !isIdle(part))
    .map((part) =>
      part[0]?.key === 'for' && /^(?:each|every)$/.test(part[1]?.key ?? '') ? [word('per'), ...part.slice(2)] : part,
    )
    .flat();
  return withoutTail(
    kept.filter(
      ({ key }, at) =>
        (!DETERMINERS.has(key) || QUANTITIES.has(key)) &&
        (!IDLE_ADJECTIVES.has(key) || (key === 'real' && kept[at + 1]?.key === 'time')),
    ),
  );
}

/** As many parts as a name has room for; null when even the first has none. */
export function shortened(list: readonly Word[]): readonly Word[] | null {
  return shortenedTo(parts(list), withoutTail);
}

/** "a list of paid invoices" is about the invoices. */
export function withoutVagueHead(list: readonly Word[]): readonly Word[] {
  const bare = list.filter(({ key }, at) => at > 0 || !DETERMINERS.has(key) || QUANTITIES.has(key));
  if (bare.length > 2 && VAGUE_HEADS.has(bare[0]!.key) && bare[1]!.key === 'of') return bare.slice(2);
  return bare;
}

const SINGULAR_AS_IT_IS = words(
  'analysis status access sms gps address canvas news business process series species progress pos sales settings analytics maps news bus lens gas atlas campus virus bonus basis kudos https class press less plus',
);

/** The plural of a noun: "currency" → "currencies". */
export function plural(text: string): string {
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(text) ? `${text}es` : `${text}s`;
}

/** The singular of a noun that stands before another one: "invoices" → "invoice". */
export function singular(text: string): string {
  const key = text.toLowerCase();
  if (key.length < 4 || SINGULAR_AS_IT_IS.has(key) || /(?:ss|us|is)$/.test(key) || !key.endsWith('s')) return text;
  if (/[^aeiou]ies$/.test(key)) return `${text.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses|zzes)$/.test(key)) return text.slice(0, -2);
  return text.slice(0, -1);
}
