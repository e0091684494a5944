import { describe, expect, it } from '@jest/globals';
import { guessQuestion, guessTextsAre, isCommentLike } from './guess.ts';

const guess = (texts: string[]) =>
  guessTextsAre({ texts: texts.length, commentLike: texts.filter(isCommentLike).length });

describe('what the texts of a file are', () => {
  it('are requests when each is one wish', () => {
    expect(guess(['Dark mode', 'Export to Excel', 'Modo offline', 'Please add a calendar view'])).toBe('requests');
    expect(guess([])).toBe('requests');
  });

  it('are comments when many hold none or several', () => {
    const texts = ['Great product.', 'Nothing, thanks!', 'Add dark mode. Add an export to Excel.', 'Dark mode'];
    expect(guess(texts)).toBe('comments');
  });

  it('are comments when many are long, whatever they say', () => {
    expect(guess([`Please add a calendar ${'in which we see our renewals '.repeat(5)}`, 'Dark mode'])).toBe('comments');
  });

  it('are comments sooner when their column is called so', () => {
    const texts = ['Great product.', 'Dark mode', 'Export to Excel', 'Please add a calendar view'];
    const counted = { texts: texts.length, commentLike: texts.filter(isCommentLike).length };
    expect(
      ['text', 'Pedido', 'Comment', 'Comentários', 'Observações'].map((name) => guessTextsAre(counted, name)),
    ).toEqual([...['requests', 'requests'], ...['comments', 'comments', 'comments']]);
    expect(guessTextsAre({ texts: 3, commentLike: 0 }, 'Comment')).toBe('requests');
  });

  it('answer a wish when the column is called so', () => {
    expect(['Sugestões', 'Feature Request', 'Comentário', 'text'].map(guessQuestion)).toEqual([
      'wish',
      'wish',
      'why',
      'why',
    ]);
  });
});
