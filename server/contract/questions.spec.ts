import { describe, expect, it } from '@jest/globals';
import { AnswerWhich } from './questions.ts';

const id = (last: string) => `thm_${last.padStart(26, '0')}`;
const seen = (last: string) => ({ id: id(last), rev: 1 });

describe('the answer about several themes', () => {
  it('is about a theme that becomes one with others, or is kept apart from them', () => {
    const same = { theme: id('1'), into: seen('2'), same: [seen('1')], notSame: [seen('3')] };
    expect(AnswerWhich.safeParse(same).success).toBe(true);
    expect(AnswerWhich.safeParse({ theme: id('1'), into: seen('1'), same: [], notSame: [seen('2')] }).success).toBe(
      true,
    );
  });

  it('says something, and of the theme that was asked about', () => {
    expect(AnswerWhich.safeParse({ theme: id('1'), into: seen('1'), same: [], notSame: [] }).success).toBe(false);
    expect(AnswerWhich.safeParse({ theme: id('1'), into: seen('2'), same: [], notSame: [seen('1')] }).success).toBe(
      false,
    );
  });
});
