/**
 * The wording of one language by which a clause gives itself away. Every pattern reads folded words joined by single
 * spaces (no accents, apostrophes or punctuation) and repeats only single words, so that matching takes linear time.
 */
export interface Lexicon {
  /** Asks for something, wherever it stands: "would be great", "seria bom". */
  readonly wish: RegExp;
  /** Asks for something by how the clause begins: "add …", "adicionem …". */
  readonly order: RegExp;
  /** Says what is not possible or not good enough. */
  readonly complaint: RegExp;
  /** Says what does not work as it was meant to. */
  readonly bug: RegExp;
  /** Asks whether something is possible. */
  readonly question: RegExp;
  readonly praise: RegExp;
  /** Phrases that look like one of the above and are not; taken out before looking. */
  readonly harmless: RegExp;
  /** The whole clause says that there is nothing to say. */
  readonly nothing: RegExp;
  /** Begins a clause of its own after "and" or a comma. */
  readonly opening: RegExp;
  /** Words at the head of a clause that do not belong to what it says. */
  readonly connectors: ReadonlySet<string>;
  /** A clause that begins so leans on the next one. */
  readonly subordinate: RegExp;
  readonly greeting: RegExp;
  /** Words of a whole sentence, not of a bare name of a thing. */
  readonly sentenceWords: ReadonlySet<string>;
  /** What is left of a request when it only points at another one: "we need it". */
  readonly pointing: RegExp;
}

/** Matches one of the phrases anywhere among the words. */
export function anywhere(...phrases: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`);
}

/** Every occurrence of one of the phrases. */
export function everywhere(...phrases: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`, 'g');
}

/** Matches one of the phrases at the first word. */
export function atStart(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})(?= |$)`);
}

/** Matches when the words are one of the phrases and nothing else. */
export function whole(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})$`);
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
