import { describe, expect, it } from '@jest/globals';
import { answersForMargin, answerVariance, smallestVisibleChange } from './sample-size.ts';

describe('answers for a margin of error', () => {
  it.each([
    [3, 1, 4266],
    [5, 1, 1534],
    [10, 1, 382],
    [15, 1, 168],
    [3, 0.61, 2601],
    [5, 0.61, 935],
    [10, 0.61, 232],
    [15, 0.61, 102],
  ])('±%p at a variance of %p', (margin, variance, answers) =>
    expect(answersForMargin(margin, variance)).toBe(answers),
  );

  it.each([
    [100, 71],
    [300, 131],
    [1000, 189],
  ])('are fewer among %p customers in all', (base, answers) => expect(answersForMargin(10, 0.61, base)).toBe(answers));

  it('are at least one', () => expect(answersForMargin(200, 0)).toBe(1));

  it('depend on how much people differ', () => {
    expect(answerVariance(0.5, 0.2)).toBeCloseTo(0.61, 12);
    expect(answerVariance(1, 0)).toBe(0);
  });
});

describe('the smallest change one could see', () => {
  const side = (answers: number) => ({ answers, variance: 0.61 });

  it.each([
    [30, 53.867, 37.685],
    [100, 30.491, 21.331],
    [300, 17.777, 12.437],
    [1000, 9.771, 6.836],
  ])('with %p answers a month', (answers, often, half) => {
    expect(smallestVisibleChange(side(answers), side(answers))).toBeCloseTo(often, 3);
    expect(smallestVisibleChange(side(answers), side(answers), 0.5)).toBeCloseTo(half, 3);
  });

  // The answers a month with which a change of so many points is noticed four times in five.
  it.each([
    [3827.25331, 5],
    [954.563328, 10],
    [422.583701, 15],
    [236.390832, 20],
  ])('with %p answers a month is %p points', (answers, points) =>
    expect(smallestVisibleChange(side(answers), side(answers))).toBeCloseTo(points, 7),
  );

  it('is 15 points every other time with the 206 answers that make a month enough', () => {
    expect(smallestVisibleChange(side(205.292434), side(205.292434), 0.5)).toBeCloseTo(15, 7);
  });

  it('is null without answers on a side', () => expect(smallestVisibleChange(side(0), side(10))).toBeNull());
});
