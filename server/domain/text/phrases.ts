import { type Clause } from './clauses.ts';
import { joined, someLexicon } from './lexicons.ts';
import { ownWords, type Span } from './own-words.ts';
import { readWords } from './reading.ts';
import { type Token } from './tokens.ts';

/** The least part of a comment at whose ends a request can begin or end; several in a row can be one request. */
export interface Phrase extends Span {
  /** Folded words joined by spaces, and apart. */
  readonly words: string;
  readonly list: readonly string[];
  /** The clause that it lies in, of those of the comment in order; -1 for a word that joins two. */
  readonly clause: number;
  /** Begins where a clause begins or ends. */
  readonly bordering: boolean;
  /** Marks between the words before it and it. */
  readonly marks: readonly string[];
  /** A question mark follows. */
  readonly asked: boolean;
}

/** Words with which something else often begins: a reason, a condition, an aside, who or what, thanks. */
const OPENERS = new Set(
  (
    'and but so because since cause as if when whenever while whereas which who where that with without for to instead or nor then ' +
    'than until unless though although however except even just only like also plus it its my im id ive i we you they there this the ' +
    'please maybe otherwise honestly now thanks thx lol e mas ou se quando porque pois que enquanto para pra pro sem com depois ate nem ' +
    'tambem embora porem contudo q pq onde como senao seja a o eh por nao no pena falta talvez agora obrigado obrigada obg kkk kk sff pfv'
  ).split(' '),
);
const BREAK = /[,;:.!?…()[\]\n]|\s[-–—/+&]+\s|[–—]|\p{Extended_Pictographic}/u;

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['line', /\n/],
  ['comma', /,/],
  ['colon', /[;:]/],
  ['stop', /\./],
  ['dots', /…|\.\.\./],
  ['ask', /\?/],
  ['exclaim', /!/],
  ['open', /[([]/],
  ['close', /[)\]]/],
  ['dash', /[-–—]/],
  ['slash', /[/+&]/],
  ['quote', /["“”'‘’«»]/],
  ['emoji', /\p{Extended_Pictographic}/u],
];
/** Nobody puts more between two words than that, so that nothing is looked through at length. */
const LONGEST_GAP = 64;

function marksIn(gap: string, isFirst: boolean): string[] {
  const found = MARKS.flatMap(([name, pattern]) => (pattern.test(gap) ? [name] : []));
  if (isFirst) return ['start', ...found];
  return found.length > 0 ? found : ['none'];
}

const isConnector = (word: string): boolean => someLexicon(({ connectors }) => connectors.has(word));
export const isOpener = (word: string): boolean => OPENERS.has(word);

interface Begun {
  readonly words: Token[];
  readonly about: Pick<Phrase, 'clause' | 'bordering' | 'marks'>;
}

/**
 * The phrases of a comment, in order and never overlapping, without greetings, signature and quoted mail: cut at marks, before and after
 * words that join, and wherever one of its clauses begins or ends. Linear in its length.
 * @param clauses those that `clausesIn` finds in it.
 */
export function phrasesOf(comment: string, clauses: readonly Clause[]): Phrase[] {
  const all = readWords(comment);
  const found: Begun[] = [];
  let next = 0;
  let clause = 0;
  for (const paragraph of ownWords(comment)) {
    let before: Token | null = null;
    let beforeIn: number | null = null;
    for (; next < all.length && (all[next] as Token).from < paragraph.to; next += 1) {
      const token = all[next] as Token;
      if (token.from < paragraph.from) continue;
      while (clause < clauses.length && (clauses[clause] as Clause).to < token.to) clause += 1;
      const own = token.from >= (clauses[clause]?.from ?? Infinity) ? clause : -1;
      const gap = before ? comment.slice(before.to, Math.min(token.from, before.to + LONGEST_GAP)) : '';
      const bordering = own !== beforeIn;
      if (!before || bordering || BREAK.test(gap) || isOpener(token.word) || isConnector(before.word))
        found.push({ words: [token], about: { clause: own, bordering, marks: marksIn(gap, !before) } });
      else (found.at(-1) as Begun).words.push(token);
      before = token;
      beforeIn = own;
    }
  }
  return found.map(({ words, about }) => {
    const to = (words.at(-1) as Token).to;
    const list = words.map(({ word }) => word);
    const asked = /^["'”’)\]]*\s*\?/u.test(comment.slice(to, to + 4));
    return { from: (words[0] as Token).from, to, words: joined(words), list, asked, ...about };
  });
}
