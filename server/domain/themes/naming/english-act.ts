import { word, wordsOf, type Word } from './clause.ts';
import { isBaseVerb } from './english-base-verbs.ts';
import { gerundOf, nounOfVerb, verbOfForm, verbOfGerund } from './english-verbs.ts';
import {
  DETERMINERS,
  isPronoun,
  parts,
  PREPOSITIONS,
  shortened,
  singular,
  tidied,
  untilReason,
  withoutTail,
  withoutVagueHead,
} from './english-thing.ts';
import type { Phrase } from './frame.ts';
import { isInfinitive } from './portuguese-verbs.ts';

const BULK =
  /^(?:(?:all )?at (?:once|the same time)|in (?:bulk|batches|batch|one go|one click)|simultaneously|in a single (?:click|step)|en masse)$/;
const MANNER: readonly (readonly [RegExp, string])[] = [
  [BULK, 'bulk'],
  [/^(?:automatically|in an automatic way|without (?:any )?manual work)$/, 'automatic'],
  [/^manually$/, 'manual'],
  [/^(?:offline|without (?:an? )?(?:internet|connection|wifi|network|signal)(?: connection)?)$/, 'offline'],
  [/^online$/, 'online'],
  [/^in real time$/, 'real-time'],
  [/^(?:remotely)$/, 'remote'],
  [/^(?:anonymously)$/, 'anonymous'],
];
/** Verbs of having and seeing: the wish is the thing itself. */
const SEE_THROUGH = /^(?:have|get|see|view|receive|find|use|display|show|keep|take|make|offer|give|know|put|place)$/;
/** "get rid of the cards": the cards should go. */
const RID = /^(?:(?:get|getting) rid of|(?:do|doing) away with) (?=\S)/;
/** "alert teachers of ungraded work": whom, and of what. */
const TELLS = /^(?:alert|notify|remind|warn|inform)$/;
const PHRASAL = /^(?:off|on|out|up|down|in|back|over|away)$/;
/** "connect to", "integrate with": the noun comes after what it is with. */
const WITH_IN_FRONT = /^(?:integrate|sync|synchronise|synchronize|connect|link)$/;

/** "files bigger than 10 MB" are bigger files. */
const COMPARED = /^(?:bigger|larger|longer|smaller|older|newer|shorter)$/;

interface Act {
  readonly object: readonly Word[];
  readonly manner: string | null;
  readonly rest: readonly (readonly Word[])[];
}

/** The object of a verb, how it is done, and the rest. */
function taken(list: readonly Word[]): Act {
  let manner: string | null = null;
  const kept: Word[][] = [];
  for (const part of parts(untilReason(list))) {
    const keys = part.map(({ key }) => key).join(' ');
    const whole = MANNER.find(([pattern]) => pattern.test(keys));
    if (whole && kept.length > 0) {
      manner ??= whole[1];
      continue;
    }
    const last = part.at(-1);
    const ending = last && MANNER.find(([pattern]) => pattern.test(last.key));
    if (ending && part.length > 1) {
      manner ??= ending[1];
      kept.push(part.slice(0, -1));
    } else kept.push([...part]);
  }
  const [first = [], ...others] = kept;
  const hasObject = first.length > 0 && !PREPOSITIONS.has(first[0]!.key);
  const compared = first.length > 1 && COMPARED.test(first.at(-1)!.key) ? first.at(-1)! : null;
  if (compared) return { object: [compared, ...first.slice(0, -1)], manner, rest: [] };
  return hasObject ? { object: first, manner, rest: others } : { object: [], manner, rest: kept };
}

const isWord = (list: readonly Word[], key: string): boolean => list.some((one) => one.key === key);

/** The object in front of a noun: "the overdue invoices" → "overdue invoice"; null when it is too long for that. */
function inFront(object: readonly Word[]): readonly Word[] | null {
  const bare = tidied(object.filter(({ key }) => !DETERMINERS.has(key)));
  const last = bare.at(-1);
  if (!last || bare.length > 3 || bare.some(({ key }) => isPronoun(key) || PREPOSITIONS.has(key))) return null;
  return [...bare.slice(0, -1), word(singular(last.text), last.glue)];
}

/**
 * A verb in its basic form and what follows as a noun phrase: "export the invoices in bulk" → "bulk invoice export".
 * The phrase stays as it is when the verb has no noun that reads well; null when nothing is left that tells anything.
 */
export function englishAct(list: readonly Word[]): Phrase | null {
  const [first, second] = list;
  if (!first) return null;
  const rid = RID.exec(
    list
      .slice(0, 4)
      .map(({ key }) => `${key} `)
      .join(''),
  );
  if (rid) return englishAct([word('remove'), ...list.slice(rid[0].trim().split(' ').length)]);
  if (
    /^(?:automatically|easily|quickly|simply|also|just|better|actually|always|bulk|manually|directly|then|more|not)$/.test(
      first.key,
    ) &&
    list.length > 2
  ) {
    const manner = /^(?:automatically|manually)$/.test(first.key)
      ? [first]
      : first.key === 'bulk'
        ? [word('in'), word('bulk')]
        : [];
    const act = englishAct([...list.slice(1), ...manner]);
    return act;
  }
  const verb =
    nounOfVerb(first.key) === null ? (verbOfGerund(first.key) ?? verbOfForm(first.key) ?? first.key) : first.key;
  const noun = nounOfVerb(verb);
  if (second && /^(?:who|what|which|how|when|where|why|if|whether|that)$/.test(second.key))
    return SEE_THROUGH.test(verb) ? howMany(list.slice(1)) : null;
  if (/^(?:be|do|go|come|try|stop|avoid|deal|cope|work)$/.test(verb) || noun === null)
    return keptAct(list, noun === null);
  if (second && PHRASAL.test(second.key) && list.length > 2) return keptAct(list, false);
  if (SEE_THROUGH.test(verb)) {
    const { object, rest } = taken(list.slice(1));
    // "give by phone": nothing is given.
    if (object.length === 0) return keptAct(list, false);
    const thing = shortened(tidied([...withoutVagueHead([...object, ...rest.flat()])]));
    return thing && !thing.every(({ key }) => isPronoun(key))
      ? { words: thing, kind: /^(?:make|keep|give|take|know|offer|put|place)$/.test(verb) ? 'derived' : 'turned' }
      : null;
  }
  const and = list.findIndex(({ key }) => key === 'and');
  if (and > 0 && and <= 2 && nounOfVerb(list[and + 1]?.key ?? '') !== null) return keptAct(list, false);
  const { object: given, manner, rest } = taken(list.slice(1));
  const ofPart = rest[0]?.[0]?.key === 'of' ? rest[0] : null;
  const unwrapped = ofPart ? withoutVagueHead([...given, ...ofPart]) : given;
  const vague = ofPart !== null && unwrapped.length < given.length + ofPart.length - 1;
  const object = vague ? unwrapped : given;
  const tail = (vague ? rest.slice(1) : rest).flat();
  if (object.length > 0 && object.every(({ key }) => isPronoun(key) || DETERMINERS.has(key))) {
    const cut = noun === '' ? null : shortened(tidied([word(noun), ...tail]));
    return cut && cut.length > 1 ? { words: cut, kind: 'derived' } : null;
  }
  const bulky = manner === 'bulk' || object.some(({ key }) => /^(?:multiple|several)$/.test(key));
  const lead = manner ? wordsOf(manner) : [];
  if (object.length === 0) return withoutObject(verb, noun, lead, tail, manner);
  if (TELLS.test(verb) && noun !== '' && ofPart) {
    const about = tail.length > 1 ? [word('about'), ...tail.slice(1)] : [];
    const told = tidied([word(noun), word('for'), ...object]);
    const cut = shortened([...lead, ...told, ...tidied([word('x'), ...about]).slice(1)]);
    if (cut) return { words: cut, kind: 'turned' };
  }
  if (ofPart && !vague) {
    const cut = shortened(
      tidied([
        ...lead,
        word(noun || gerundOf(verb)),
        ...(noun && noun !== gerundOf(verb) ? [word('of')] : []),
        ...object,
        ...tail,
      ]),
    );
    return cut ? { words: cut, kind: 'turned' } : null;
  }
  // "buy a slot or two": what is joined stays joined.
  if (noun === '' || /^(?:and|or)$/.test(tail[0]?.key ?? '')) return keptAct(list, false);
  const front = inFront(object);
  if (front && !isWord(object, 'and')) {
    const named = [...lead, ...front, word(noun)];
    const cut = shortened([...named, ...tidied([word('x'), ...tail]).slice(1)]);
    if (cut && cut.length >= named.length) return { words: cut, kind: 'turned' };
  }
  const joined = shortened(
    tidied([...(bulky && lead.length === 0 ? [] : lead), word(gerundOf(verb)), ...object, ...tail]),
  );
  return joined ? { words: joined, kind: 'turned' } : null;
}

/** "how many calories are in the meals" is about the calories in the meals. */
function howMany(list: readonly Word[]): Phrase | null {
  const from = /^(?:how (?:many|much)|which|what) /
    .exec(list.map(({ key }) => key).join(' '))?.[0]
    .trim()
    .split(' ').length;
  if (from === undefined) return null;
  const rest = list.slice(from);
  const is = rest.findIndex(({ key }) => /^(?:is|are|was|were)$/.test(key));
  if (is < 1 || is > 3) return null;
  const thing = shortened(tidied(untilReason([...rest.slice(0, is), ...rest.slice(is + 1)])));
  return thing && thing.length > 1 ? { words: thing, kind: 'derived' } : null;
}

function withoutObject(
  verb: string,
  noun: string,
  lead: readonly Word[],
  tail: readonly Word[],
  manner: string | null,
): Phrase | null {
  const rest = tidied([word('x'), ...tail]).slice(1);
  if (WITH_IN_FRONT.test(verb) && rest.length > 1 && rest.length <= 3 && /^(?:with|to)$/.test(rest[0]!.key))
    return { words: [...lead, ...rest.slice(1), word(noun)], kind: 'turned' };
  const head = noun === '' ? gerundOf(verb) : noun;
  const cut = shortened([...(noun === '' && manner !== 'offline' ? [] : lead), word(head), ...rest]);
  return cut && cut.length > 1 ? { words: cut, kind: noun === '' ? 'kept' : 'turned' } : null;
}

/** No name begins with them. */
const NO_ACTS =
  /^(?:be|being|is|are|do|doing|does|stop|stopping|try|trying|come|coming|not|no|even|just|only|still|more|tell|telling|want|help|like|\w{1,2}|\d.*|\w+ly)$/;

/** The verb as a noun, and with it what stands between it and the end: "Marking deals as lost", "Saving a quote as a template". */
export function keptAct(list: readonly Word[], unknown: boolean): Phrase | null {
  const verb = list[0]!;
  if (NO_ACTS.test(verb.key)) return null;
  const isPortuguese = nounOfVerb(verb.key) === null && /[ai]r$/.test(verb.key) && isInfinitive(verb.key);
  const isGerund = /ing$/.test(verb.key) && verb.key.length > 5;
  // "sold" and "else" have no gerund of their own.
  if (!isPortuguese && !isGerund && !isBaseVerb(verb.key)) return null;
  const doing = isPortuguese || isGerund ? verb : word(gerundOf(verb.key));
  const said = withoutPossessives(untilReason([doing, ...list.slice(1)]));
  const whole = withoutTail(said);
  const cut = reads(whole) ? whole : shortened(said);
  if (!cut || cut.length < 2 || isPronoun(cut[1]!.key)) return null;
  return { words: cut, kind: unknown ? 'guessed' : 'kept' };
}

/** Articles take little room. */
function reads(list: readonly Word[]): boolean {
  const characters = list.reduce((sum, { text }) => sum + text.length + 1, -1);
  return characters <= 45 && list.filter(({ key }) => !/^(?:a|an|the)$/.test(key)).length <= 6;
}

/** "our Google accounts" → "Google accounts", "my filter" → "the filter": nobody's in particular. */
function withoutPossessives(list: readonly Word[]): readonly Word[] {
  return list.flatMap((one, at) => {
    if (at === 0) return [one];
    if (one.key === 'own') return [];
    if (!/^(?:my|our|your|their|its)$/.test(one.key)) return [one];
    const [owned = []] = parts(list.slice(at + 1));
    return /[^s]s$/.test(owned.at(-1)?.key ?? '') ? [] : [word('the')];
  });
}
