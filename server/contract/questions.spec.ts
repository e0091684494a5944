import { describe, expect, it } from '@jest/globals';
import { AnswerWhich } from './questions.ts';

const id = (last: string) => `thm_${last.padStart(20, 'a')}`;
const seen = (last: string) => ({ id: id(last), rev: 1 });

describe('the answer about several themes', () => {
  it('is about a theme that becomes one with others, or is kept apart from them', () => {
    const same = { theme: id('b'), into: seen('c'), same: [seen('b')], notSame: [seen('d')] };
    expect(AnswerWhich.safeParse(same).success).toBe(true);
    expect(AnswerWhich.safeParse({ theme: id('b'), into: seen('b'), same: [], notSame: [seen('c')] }).success).toBe(
      true,
    );
  });

  it('says something, and of the theme that was asked about', () => {
    expect(AnswerWhich.safeParse({ theme: id('b'), into: seen('b'), same: [], notSame: [] }).success).toBe(false);
    expect(AnswerWhich.safeParse({ theme: id('b'), into: seen('c'), same: [], notSame: [seen('b')] }).success).toBe(
      false,
    );
  });
});
