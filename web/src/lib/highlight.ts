import { searchForm, searchWords } from '../../../server/domain/text/search-words.ts';
import { tokens } from '../../../server/domain/text/tokens.ts';

export interface Stretch {
  readonly text: string;
  /** Whether it is a word of what was searched for. */
  readonly hit: boolean;
}

/** A text in stretches, in which the words that `search` found are marked; together they are the text. */
export function highlighted(text: string, search: string): Stretch[] {
  const wanted = searchWords(search);
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { from, to, word } of tokens(text)) {
    if (!wanted.some((one) => searchForm(word).startsWith(one))) continue;
    if (from > done) stretches.push({ text: text.slice(done, from), hit: false });
    stretches.push({ text: text.slice(from, to), hit: true });
    done = to;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}
