import { type Clause } from './clauses.ts';
import { cueBits, hasCue } from './cues.ts';
import { lexicons, someLexicon } from './lexicons.ts';

export type LiftedKind = 'wish' | 'complaint' | 'bug' | 'question';

/**
 * What the wording of a clause alone suggests. `points`: it only points at another request ("we need it"); `name`: the bare
 * name of a thing where a wish was asked for, `sentence`: a whole sentence there.
 */
export type Wording = LiftedKind | 'praise' | 'nothing' | 'remark' | 'points' | 'name' | 'sentence';

/** A bare name of a thing ("dark mode") has few words; a longer one is likely a remark. */
const NAME_WORDS = 6;

/** What follows them describes the thing named before: "a plan for those who have two users". */
const RELATIVES = new Set('who that which where how so when until to for que quem onde quando para'.split(' '));

/** Really asks whether or how something can be done. */
const ASKS =
  /^(?:(?:q|so|and|e|mas|but) )?(?:is there|are there|can i|can we|does it|do you|does the|do i|how do|how can|how to|where do|where can|where is|what is|what are|is it possible|tem como|da para|ha (?:alguma |algum )?(?:forma|maneira|modo|hipotese)|existe (?:alguma )?(?:forma|maneira)|como (?:faco|faz|fazer|posso|e que|eu|se)|onde (?:posso|fica|mudo|vejo|encontro|e que|eu)|vcs (?:tem|entregam)|qual e|qual o|qual a)(?= |$)/;
const ASKS_WITH_MARK =
  /^(?:posso|podemos|consigo|da|e possivel|seria possivel|ha|existe|tem|does|do|is|are|can|will|when|quando|qual|quais)(?= |$)/;

const FAMILIES = ['wish', 'complaint', 'bug', 'question', 'praise', 'harmless', 'order', 'nothing'] as const;
/** The families of wording of a lexicon. */
export type Family = (typeof FAMILIES)[number];

const withoutHarmless = (words: string): string =>
  lexicons.reduce((left, lexicon) => left.replace(lexicon.harmless, ' ~'), words).trim();
// Those that look for every occurrence remember where they were.
const isOf = (family: Family, words: string): boolean =>
  someLexicon((lexicon) => (family === 'harmless' ? words.search(lexicon.harmless) >= 0 : lexicon[family].test(words)));

/** The families of wording that folded words joined by spaces belong to, in either language. */
export function familiesIn(words: string): ReadonlySet<Family> {
  return new Set(FAMILIES.filter((family) => isOf(family, words)));
}

/** The first sign of a request among the words; null when there is none. */
function signOfRequest(words: string, asked: boolean, families: ReadonlySet<Family>): LiftedKind | null {
  const harmless = families.has('harmless');
  const cleaned = harmless ? withoutHarmless(words) : words;
  const is = (family: Family): boolean => (harmless ? isOf(family, cleaned) : families.has(family));
  if (is('order') || is('wish')) return 'wish';
  if (is('bug')) return 'bug';
  if (is('complaint')) return 'complaint';
  if (/^(?:no|sem) [a-z]/.test(cleaned) && cleaned.split(' ').length <= NAME_WORDS) return 'complaint';
  return asked && is('question') ? 'question' : null;
}

/** Whether a request says what it wants, or only "we need it": then it leans on the clause before. */
function onlyPoints(words: string): boolean {
  return someLexicon((lexicon) => {
    const cue = lexicon.wish.exec(words);
    if (cue === null) return false;
    return cue[0].trim() === words || lexicon.pointing.test(words.slice(cue.index + cue[0].length).trim());
  });
}

/** Whether a clause says that there is nothing to say, or only greets. */
export function saysNothing(words: string): boolean {
  return (
    someLexicon(({ nothing }) => nothing.test(words)) ||
    someLexicon(({ greeting }) => greeting.test(words) && words.replace(greeting, '').trim().split(' ').length <= 2)
  );
}

/** What the wording of one clause suggests, by rules; the question tells how to take a bare name. */
export function wordingOf(
  { words, asked }: Pick<Clause, 'words' | 'asked'>,
  question: 'wish' | 'why',
  families = familiesIn(words),
): Wording {
  if (saysNothing(words)) return 'nothing';
  const request = signOfRequest(words, asked, families);
  if (request) return onlyPoints(words) ? 'points' : request;
  if (families.has('praise')) return 'praise';
  if (question === 'why' || asked || !/[a-z]{2}/.test(words)) return 'remark';
  if (families.has('harmless')) return 'nothing';
  const list = words.split(' ');
  const relative = list.findIndex((word, index) => index > 0 && RELATIVES.has(word));
  const main = relative < 0 ? list : list.slice(0, relative);
  return main.some((word) => someLexicon(({ sentenceWords }) => sentenceWords.has(word))) ? 'sentence' : 'name';
}

/** The kind of a clause that is a request: by its wording, by words for what is broken, else what the question makes likely. */
export function kindOf(clause: Clause, question: 'wish' | 'why'): LiftedKind {
  if (ASKS.test(clause.words) || (clause.asked && ASKS_WITH_MARK.test(clause.words))) return 'question';
  const wording = wordingOf(clause, question);
  if (wording === 'wish' || wording === 'bug' || wording === 'question') return wording;
  if (clause.list.some((word) => hasCue(cueBits(word, clause.language), 'fault'))) return 'bug';
  return wording === 'complaint' || question === 'why' ? 'complaint' : 'wish';
}
