import { type Clause } from './clauses.ts';
import { type Cue, cueBits, cueNames, hasCue, polarity } from './cues.ts';
import { familyOf } from './families.ts';
import { isFiniteVerb } from './finite-verbs.ts';
import { familiesIn, type Family, wordingOf } from './wording.ts';

/** What is known of a clause: names of what it has, each once. */
export type Features = ReadonlySet<string>;

/** Words are told apart by so many letters: endings of Portuguese and English fall away. */
const STEM = 6;
/** Words of a clause beyond that many say nothing new. */
const READ_WORDS = 40;
const LENGTHS = [1, 2, 4, 7, 12, 20];

const lengthOf = (count: number): number => LENGTHS.findIndex((most) => count <= most);

interface Read {
  readonly bits: readonly number[];
  readonly side: number;
  readonly rule: string;
  readonly families: ReadonlySet<Family>;
}

function read(clause: Clause, question: 'wish' | 'why'): Read {
  const bits = clause.list.slice(0, READ_WORDS).map((word) => cueBits(word === 'eh' ? 'e' : word, clause.language));
  const families = familiesIn(clause.words);
  return { bits, side: Math.sign(polarity(bits)), rule: wordingOf(clause, question, families), families };
}

/** Pairs of cues that mean more together than each alone. */
const PAIRS: readonly (readonly [Cue, Cue])[] = [
  ['bad', 'thing'],
  ['fault', 'thing'],
  ['lack', 'thing'],
  ['excess', 'thing'],
  ['good', 'thing'],
  ['good', 'people'],
  ['bad', 'people'],
  ['hope', 'ask'],
  ['hope', 'thing'],
  ['ask', 'thing'],
  ['self', 'burden'],
  ['self', 'lack'],
  ['self', 'past'],
  ['deny', 'bad'],
  ['deny', 'good'],
  ['deny', 'ask'],
  ['excess', 'wait'],
  ['money', 'excess'],
  ['past', 'solved'],
  ['condition', 'good'],
  ['survey', 'self'],
  ['none', 'deny'],
  ['thanks', 'people'],
  ['rival', 'good'],
];

function wordsInto(features: Set<string>, { list }: Clause): void {
  let before = '^';
  for (const word of list.slice(0, READ_WORDS)) {
    const stem = /^\d+$/.test(word) ? '0' : word.slice(0, STEM);
    features.add(`w ${stem}`);
    features.add(`b ${before} ${stem}`);
    before = stem;
  }
  features.add(`b ${before} $`);
}

/** Families of meaning, which of them follow one another, and beside which cues they stand. */
function familiesInto(features: Set<string>, { list }: Clause, cues: readonly Cue[]): void {
  let before: number | null = null;
  for (const word of list.slice(0, READ_WORDS)) {
    const family = word.length < 3 ? null : familyOf(word);
    if (family === null) continue;
    features.add(`k ${family}`);
    for (const cue of cues) features.add(`x ${cue} ${family}`);
    if (before !== null) features.add(`b k ${before} ${family}`);
    before = family;
  }
}

/**
 * What is known of each clause of one comment: its wording, its cues and words, its place, and the clauses around it.
 * @param question what was asked: the wording is read by it.
 */
export function featuresOf(clauses: readonly Clause[], question: 'wish' | 'why'): Features[] {
  const reads = clauses.map((clause) => read(clause, question));
  return clauses.map((clause, at) => {
    const features = new Set<string>();
    const add = (name: string): void => void features.add(name);
    const { bits, side, rule, families } = reads[at] as Read;
    add('any');
    add(`rule ${rule}`);
    for (const family of families) add(`is ${family}`);
    // Bits seen once, and seen again.
    let once = 0;
    let again = 0;
    for (const own of bits) {
      again |= once & own;
      once |= own;
    }
    const cues = cueNames.filter((name) => hasCue(once, name));
    for (const name of cues) {
      add(`has ${name}`);
      if (hasCue(again, name)) add(`has ${name} more`);
      if (hasCue(bits[0] ?? 0, name)) add(`first ${name}`);
    }
    for (const [one, other] of PAIRS) if (hasCue(once, one) && hasCue(once, other)) add(`both ${one} ${other}`);
    add(`side ${side}`);
    add(`length ${lengthOf(clause.list.length)}`);
    add(`joint ${clause.joint}`);
    if (clause.asked) add('asked');
    if (clause.contact) add('contact');
    if (clause.titled) add('titled');
    if (clauses.length === 1) add('alone');
    else if (at === 0) add('begins');
    else if (at === clauses.length - 1) add('ends');
    const verb = clause.list.findIndex(isFiniteVerb);
    add(verb < 0 ? 'no verb' : verb === 0 ? 'verb first' : 'verb inside');
    if (/^[a-z]+[aei]r$/.test(clause.list[0] ?? '')) add('infinitive');
    const before = reads[at - 1];
    const after = reads[at + 1];
    if (before) {
      add(`before ${before.rule}`);
      add(`before side ${before.side} ${clause.joint}`);
    }
    if (after) add(`after ${after.rule}`);
    if (!hasCue(once, 'good') && !hasCue(once, 'bad') && !hasCue(once, 'fault')) add('plain');
    wordsInto(features, clause);
    familiesInto(features, clause, cues);
    return features;
  });
}
