import type { Message } from '../../contract/words.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';

/** A file that cannot be read as CSV: where, and a sentence. `message` is English; `words` is for the reader's language. */
export class CsvFault extends Error {
  /** Counted from 1 as an editor shows it; null when the fault is the whole file's. */
  readonly line: number | null;
  readonly words: Message;

  constructor(line: number | null, words: Message) {
    super(wordsIn('en').tell(words));
    this.name = 'CsvFault';
    this.line = line;
    this.words = words;
  }
}
