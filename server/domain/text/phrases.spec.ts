import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clausesIn } from './lift.ts';
import { phrasesOf } from './phrases.ts';

const phrasesIn = (comment: string, question: 'wish' | 'why' = 'why') =>
  phrasesOf(comment, clausesIn(comment, question));
const texts = (comment: string) => phrasesIn(comment).map(({ from, to }) => comment.slice(from, to));

describe('phrases', () => {
  it('are cut at marks, around joining words and where clauses begin', () => {
    expect(texts('Adoro o app, mas quando abro a agenda ele trava!')).toEqual([
      'Adoro',
      'o app',
      'mas',
      'quando abro',
      'a agenda ele trava',
    ]);
    expect(texts('7 because the export is slow - and dull')).toEqual([
      '7',
      'because',
      'the export is slow',
      'and',
      'dull',
    ]);
  });

  it('know their clause, the marks before them and whether a question mark follows', () => {
    const [first, , third] = phrasesIn('Nice (really), but can it print?');
    expect(first).toMatchObject({ marks: ['start'], clause: 0, bordering: true, asked: false, words: 'nice' });
    expect(third).toMatchObject({ marks: ['comma', 'close'], words: 'but', clause: -1 });
    expect(phrasesIn('Nice (really), but can it print?').at(-1)).toMatchObject({ asked: true, list: ['it', 'print'] });
  });

  it('are none of a signature or of a text without words', () => {
    expect(texts('Please add dark mode.\n\nBest regards,\nAna Sousa')).toEqual(['Please add dark mode']);
    expect(texts('... \n 👍')).toEqual([]);
  });

  it('stand in order, and hold every clause whole', () => {
    const piece = fc.constantFrom(
      'I need ',
      'please add ',
      ', and ',
      'mas ',
      'é ',
      '\n',
      '(',
      ') ',
      '. ',
      '?',
      'd’água ',
      '12,5 ',
      '👍 ',
      'Obrigado\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const comment = pieces.join('');
        const phrases = phrasesIn(comment, 'wish');
        let end = 0;
        for (const { from, to } of phrases) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        clausesIn(comment, 'wish').forEach((clause, at) => {
          const own = phrases.filter((phrase) => phrase.clause === at);
          expect(own.map(({ words }) => words).join(' ')).toBe(clause.words);
        });
      }),
    );
  });
});
