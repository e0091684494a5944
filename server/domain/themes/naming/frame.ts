import { keysOf, type Clause, type Word } from './clause.ts';

/** What comes next once a phrase that only introduces it is gone. */
export type Expecting =
  /** Anything: nothing was asked for yet. */
  | 'anything'
  /** Something was asked for: a thing, a verb, or a clause with "if". */
  | 'wish'
  /** A thing. */
  | 'thing'
  /** A verb in its basic form, or in Portuguese the infinitive. */
  | 'act';

/** A phrase at the head of a clause that says only that something is wanted, missing or impossible. */
export interface Frame {
  readonly pattern: RegExp;
  /** Where it may stand; anywhere when not given. */
  readonly within?: readonly Expecting[];
  /** Null: as before. */
  readonly next: Expecting | null;
  /** What the wish is about beside the thing itself: "hard to …" asks for something easier. */
  readonly better?: 'easier' | 'faster';
}

export interface Unframed {
  readonly rest: Clause;
  readonly expecting: Expecting;
  readonly better: Frame['better'] | null;
}

const ROUNDS = 14;

/** A frame that matches the phrases at the head of folded words, when a word follows. */
export function frame(next: Expecting | null, within: readonly Expecting[] | null, ...phrases: string[]): Frame {
  return { pattern: new RegExp(`^(?:${phrases.join('|')}) (?=\\S)`), next, ...(within ? { within } : {}) };
}

const known = new WeakMap<readonly Frame[], WeakMap<Clause, Unframed>>();

/** Takes frame after frame off the head of a clause, until none matches or one word is left. Asked twice of a clause, it answers at once. */
export function unframed(clause: Clause, frames: readonly Frame[]): Unframed {
  const before = known.get(frames) ?? new WeakMap<Clause, Unframed>();
  known.set(frames, before);
  const found = before.get(clause) ?? unframedNow(clause, frames);
  before.set(clause, found);
  return found;
}

function unframedNow(clause: Clause, frames: readonly Frame[]): Unframed {
  let rest: readonly Word[] = clause;
  let expecting: Expecting = 'anything';
  let better: Frame['better'] | null = null;
  for (let round = 0; round < ROUNDS && rest.length > 1; round += 1) {
    const keys = keysOf(rest);
    let taken: { length: number; by: Frame } | null = null;
    for (const one of frames) {
      if (one.within && !one.within.includes(expecting)) continue;
      const match = one.pattern.exec(keys);
      if (!match) continue;
      taken = { length: match[0].trim().split(' ').length, by: one };
      break;
    }
    if (!taken) break;
    rest = rest.slice(taken.length);
    expecting = taken.by.next ?? expecting;
    better = taken.by.better ?? better;
  }
  return { rest, expecting, better };
}

/** How a phrase was found, the surest first. */
export type PhraseKind = 'asked' | 'bare' | 'turned' | 'kept' | 'derived' | 'headline' | 'guessed';

/** A possible name. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly kind: PhraseKind;
}
