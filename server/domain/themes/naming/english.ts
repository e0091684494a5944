import { keysOf, word, wordsOf, type Clause } from './clause.ts';
import { englishAct, keptAct } from './english-act.ts';
import { englishComplaint } from './english-complaint.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import {
  isPronoun,
  parts,
  plural,
  PREPOSITIONS,
  DETERMINERS,
  shortened,
  tidied,
  untilReason,
  withoutVagueHead,
} from './english-thing.ts';
import { ORDERS } from './english-base-verbs.ts';
import { ALSO_NOUNS, gerundOf, nounOfVerb, RATHER_VERBS, verbOfForm, verbOfGerund } from './english-verbs.ts';
import { ordered } from './english-orders.ts';
import { unframed, type Expecting, type Frame, type Phrase } from './frame.ts';

/** What is left of a clause that only thanks, greets or comments. */
const IDLE =
  /^(?:thanks?|thank you|thx|cheers|regards|best|please|hi|hello|hey|dear|team|suggestion|idea|feature request|wish|urgent|asap|yes|ok|great|nice|love it|keep it up|otherwise|in general|so|also|and|but|i|we|it|for example|such as|especially|like)(?: .{0,12})?$/;

/** A thing as a name; "importing tasks" and "to export" inside it are verbs. */
function englishThing(list: Clause, kind: Phrase['kind'], named = false): Phrase | null {
  const ended = untilReason(list);
  const [first, second] = ended;
  if (!first) return null;
  // "a signing order" and "waiting list" are things; "importing tasks" is a verb.
  const compound = named || (ended.length === 2 && !/(?:[^s]s|data)$/.test(second?.key ?? ''));
  if (
    !compound &&
    verbOfGerund(first.key) &&
    ended.length > 1 &&
    !/^(?:recurring|rounding|missing|existing|upcoming|pending|billing|onboarding|training|loading|closing|opening|matching|working)$/.test(
      first.key,
    )
  ) {
    const act = englishAct(ended);
    if (act) return act;
  }
  const past = verbOfForm(first.key);
  if (kind === 'asked' && past && nounOfVerb(past) && /ed$/.test(first.key) && DETERMINERS.has(ended[1]?.key ?? '')) {
    const act = englishAct(ended);
    if (act) return act;
  }
  if (kind !== 'asked' && ended.some((_, at) => isObjectAt(ended, at)))
    return isOrder(ended) ? keptAct(ended, true) : null;
  const thing = shortened(tidied(withoutVagueHead(ended)));
  if (!thing || thing.length === 0 || thing.every(({ key }) => isPronoun(key))) return null;
  if (
    thing.length === 1 &&
    /^(?:support|feature|option|way|ability|function|help|improvement|changes?|something|things?)$/.test(thing[0]!.key)
  )
    return null;
  return { words: thing, kind };
}

/** An article after a word that is no small one, "removed a job", stands before the object of a verb. */
function isObjectAt(list: Clause, at: number): boolean {
  const before = list[at - 1]?.key;
  if (before === undefined || !/^(?:a|an|the|my|our|your|their|his|her|this|all)$/.test(list[at]!.key)) return false;
  return !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !/^(?:and|or|of|per|not|than|as|half)$/.test(before);
}

/** "fix the heating on floor 4": nobody else does anything. */
function isOrder(list: Clause): boolean {
  const first = list[0]!.key;
  return isObjectAt(list, 1) && !/(?:ed|[^s]s)$/.test(first) && !list.some((_, at) => at > 1 && isObjectAt(list, at));
}

const INTERFACE_NOUNS =
  /^(?:settings|options|results|tools|features|limits|levels|templates|status|buttons?|functions?|functionality|mode|page|view|bar|field|fields|rules|preferences|permissions|shortcuts|codes|lines|logs|files|formats|types|speeds|history|statistics|reasons|requests|methods|errors|results|labels|notes|numbers)$/;

/** Whether a word at the head of a clause is a verb rather than the first part of a name. */
function beginsAnAct(list: Clause): boolean {
  const [first, second] = list;
  if (!first || !second) return false;
  if (ORDERS.has(first.key) && !PREPOSITIONS.has(second.key)) return true;
  if (nounOfVerb(first.key) === null) return false;
  // "Sign online": how.
  if (/^(?:online|offline|remotely|manually|anonymously|automatically)$/.test(second.key) && list.length === 2)
    return true;
  const key = second.key;
  if (first.key === 'push' && /^notifications?$/.test(key)) return false;
  if (/^(?:buttons?|functions?|functionality|mode|option|feature|page|view|bar)$/.test(key)) return false;
  if (!ALSO_NOUNS.has(first.key) || /^(?:show|display|view)$/.test(first.key)) return true;
  if (DETERMINERS.has(key) || isPronoun(key)) return true;
  if (PREPOSITIONS.has(key))
    return /^(?:filter|search|sort|log|share|sync|pay|export|import|switch|sign|group|tag|lock|read|mute|mark)$/.test(
      first.key,
    );
  // "Filter invoices" and "sync due dates" are verbs, "filter button" and "report builder" are not.
  const object = parts(untilReason(list.slice(1)))[0] ?? [];
  const last = object.at(-1)?.key ?? '';
  if (
    RATHER_VERBS.has(first.key) &&
    (list.length > object.length + 2 || object.length === 2) &&
    (!INTERFACE_NOUNS.test(last) ||
      (object.length > 1 &&
        /^(?:lines|levels|notes|rules|results|files|logs|numbers|codes|history|settings|templates|types|requests|fields)$/.test(
          last,
        ))) &&
    object.length <= 3
  )
    return true;
  return object.length <= 3 && (/[^s]s$/.test(last) || last === 'data') && !INTERFACE_NOUNS.test(last);
}

function bare(list: Clause, kind: Phrase['kind'], named: boolean): Phrase | null {
  if (named) return englishThing(list, kind, true);
  return ordered(list) ?? (beginsAnAct(list) ? englishAct(list) : englishThing(list, kind));
}

const SPECIFIC_PEOPLE =
  /^(?:patients|parents|students|teachers|drivers|employees|donors|buyers|shoppers|sellers|visitors|guests|managers|doctors|nurses|tenants|hosts|players|readers|suppliers|vendors|volunteers|learners|candidates|recruiters|waiters|editors|couriers|trainers|coaches|tutors|admins|agents|members)$/;

/** "Parents want to see grades" are grades for parents: one word alone says too little. */
function withPeople(phrase: Phrase, before: Clause): Phrase {
  if (phrase.words.length !== 1) return phrase;
  const people = before.find(({ key }) => SPECIFIC_PEOPLE.test(key));
  return people ? { ...phrase, words: [...phrase.words, word('for'), word(people.text.toLowerCase())] } : phrase;
}

/** "add a dark mode to the driver app" is a dark mode in it. */
function addedIn(phrase: Phrase, before: Clause): Phrase {
  if (!before.some(({ key }) => /^(?:add|adding|added)$/.test(key))) return phrase;
  return { ...phrase, words: phrase.words.map((one) => (one.key === 'to' ? word('in') : one)) };
}

/** "single sign on" is "single sign-on". */
function withSignOn(clause: Clause): Clause {
  const at = clause.findIndex(({ key }, place) => key === 'sign' && clause[place - 1]?.key === 'single');
  if (at < 0 || clause[at + 1]?.key !== 'on') return clause;
  return [...clause.slice(0, at), word('sign-on'), ...clause.slice(at + 2)];
}

/** "more than one" is several. */
function severalFor(clause: Clause): Clause {
  const at = clause.findIndex(
    ({ key }, place) => key === 'more' && clause[place + 1]?.key === 'than' && clause[place + 2]?.key === 'one',
  );
  const [one, ...rest] = at < 0 ? [] : clause.slice(at + 3);
  return one ? [...clause.slice(0, at), word('multiple'), word(plural(one.text)), ...rest] : clause;
}

/** Possible names in an English clause, the most likely first; none when nothing is asked for. */
export function englishPhrases(clause: Clause): Phrase[] {
  if (IDLE.test(keysOf(clause))) return [];
  const noMore = /^(?:(?:and|please|so) )?no more (?=\S)/.exec(keysOf(clause));
  if (noMore) {
    const thing = untilReason(clause.slice(noMore[0].trim().split(' ').length));
    const many = /[^s]s$/.test(parts(thing)[0]?.at(-1)?.key ?? '') ? 'many' : 'much';
    return englishComplaint([word('too'), word(many), ...thing]);
  }
  const { rest, expecting, better } = unframed(askedInOrder(severalFor(withSignOn(clause))), ENGLISH_FRAMES);
  const before = clause.slice(0, Math.max(0, clause.length - rest.length));
  return phrasesOf(rest, before, expecting, better)
    .filter(({ words }) => words.length > 0)
    .map((phrase) => withPeople(addedIn(phrase, before), before));
}

/** "takes forever to load the page" → "faster page"; "hard to export invoices" → "easier invoice export". */
function eased({ words, kind }: Phrase, better: string): Phrase['words'] {
  const [first, ...rest] = words;
  const object = rest.filter(({ key }) => !ARTICLES.test(key));
  const verb = first!.key;
  const said =
    kind !== 'kept' && kind !== 'guessed'
      ? words
      : /^(?:load|open|start|run|launch)$/.test(verb)
        ? object
        : nounOfVerb(verb) !== null
          ? [
              word(gerundOf(verb)),
              ...(object.length > 0 && !PREPOSITIONS.has(object[0]!.key) ? [word('of')] : []),
              ...object,
            ]
          : words;
  return shortened([...wordsOf(better), ...said]) ?? words;
}

/** "Can the list be printed" says of the list that it should be. */
function askedInOrder(clause: Clause): Clause {
  if (!/^(?:can|could|should|will|would)$/.test(clause[0]?.key ?? '')) return clause;
  const be = clause.findIndex(({ key }) => key === 'be');
  const subject = clause.slice(1, be);
  if (be < 2 || be > 6 || !DETERMINERS.has(subject[0]!.key)) return clause;
  return [...subject, word('should'), ...clause.slice(be)];
}

const ARTICLES = /^(?:a|an|the|our|my|another|some)$/;

function phrasesOf(wanted: Clause, before: Clause, expecting: Expecting, better: Frame['better'] | null): Phrase[] {
  const list = (phrase: Phrase | null): Phrase[] => (phrase ? [phrase] : []);
  const named = ARTICLES.test(before.at(-1)?.key ?? '');
  const act = (): Phrase | null => ordered(wanted) ?? englishAct(wanted);
  if (better) {
    const made = englishAct(wanted);
    if (made) return [{ words: eased(made, better), kind: 'derived' }];
  }
  if (expecting === 'act') return list(act() ?? guessed(englishThing(wanted, 'guessed')));
  if (expecting === 'anything' && !named && beginsAnAct(wanted)) return list(act());
  // "if the app followed …", "that reports should …", "too many mails": a statement of its own.
  if (expecting !== 'thing' || /^(?:too|so|enough|not)$/.test(wanted[0]!.key)) {
    const said = englishComplaint(wanted);
    if (said.length > 0) return said;
  }
  if (expecting === 'anything' && isStatement(untilReason(wanted)))
    return list(guessed(bare(wanted, 'guessed', named)));
  return list(bare(wanted, expecting === 'anything' ? 'bare' : 'asked', named));
}

const FINITE: ReadonlySet<string> = new Set(
  'is are was were am has have had does do did i we you they he she it dont doesnt cant its im'.split(' '),
);

/** "the app drains my battery": somebody does something. */
function isStatement(list: Clause): boolean {
  return list.some(
    ({ key }, at) =>
      FINITE.has(key) ||
      (at > 0 && /[^s]s$/.test(key) && /^(?:my|our|me|us|them|it|your)$/.test(list[at + 1]?.key ?? '')),
  );
}

function guessed(phrase: Phrase | null): Phrase | null {
  return phrase && { ...phrase, kind: 'guessed' };
}
