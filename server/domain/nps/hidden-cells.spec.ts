import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenByItself, hideCells, together, type Cell } from './hidden-cells.ts';
import { hideCut, HiddenCuts, type Conditions, type TableCell, type TableOf } from './hidden-cuts.ts';

/** As many accounts as answers, of two kinds or more where there are two. */
const cell = (answers: number, accounts = answers, name = `of ${answers}`): Cell => ({
  answers,
  accounts: new Set(Array.from({ length: accounts }, (_, at) => `${name} ${at}`)),
  kinds: answers < 2 ? [answers, 0, 0] : [1, answers - 1, 0],
});
const hidden = (...answers: number[]) => hideCells(answers.map((n, at) => cell(n, n, `cell ${at}`)));

describe('hidden cells', () => {
  // Statistical disclosure control: primary and complementary suppression, five answers of three accounts.
  it.each([
    [
      [8, 7, 2, 5, 1],
      [null, null, 'small', 'beside', 'small'],
    ],
    [
      [7, 1],
      ['beside', 'small'],
    ],
    [
      [4, 9, 20],
      ['small', 'beside', null],
    ],
    [
      [6, 9],
      [null, null],
    ],
    [
      [0, 6, 9],
      [null, null, null],
    ],
    [[], []],
  ])('of %p', (answers, expected) => {
    expect(hidden(...answers)).toEqual(expected);
  });

  it('tell nothing of one or two accounts, however many answers they gave', () => {
    expect(hiddenByItself(cell(50, 2))).toBe('small');
    expect(hiddenByItself(cell(50, 3))).toBeNull();
    // Two cells of the same account are one account together.
    const same = { ...cell(20, 1, 'a') };
    expect(hideCells([same, same, cell(30, 20, 'b'), cell(40, 20, 'c')])).toEqual(['small', 'small', 'beside', null]);
  });

  it('tell nothing of fewer than ten answers of one kind', () => {
    expect(hiddenByItself({ ...cell(9), kinds: [0, 0, 9] })).toBe('alike');
    expect(hiddenByItself({ ...cell(10), kinds: [0, 0, 10] })).toBeNull();
    expect(hiddenByItself({ ...cell(0), kinds: [0, 0, 0] })).toBeNull();
    expect(hideCells([{ ...cell(9, 9, 'a'), kinds: [0, 0, 9] }, cell(20, 9, 'b'), cell(30, 9, 'c')])).toEqual([
      'alike',
      'beside',
      null,
    ]);
  });
});

describe('hidden cuts', () => {
  it('hides a cut that leaves out one answer of a shown whole', () => {
    // Twelve answers and eleven of them: their scores together tell the twelfth.
    const answers = peopleOf([...Array<string>(11).fill('Pro'), 'Free'].map((plan) => ({ plan })));
    const cuts = new HiddenCuts(answers);
    expect(cuts.of({})).toBeNull();
    expect(cuts.of({ plan: 'Pro' })).toBe('beside');
    expect(cuts.of({ plan: 'Free' })).toBe('small');
    expect(cuts.of({ plan: 'Team' })).toBeNull();
  });

  it('hides everything within what is hidden', () => {
    const rows = Array.from({ length: 24 }, (_, at) => ({
      plan: at < 4 ? 'Free' : 'Pro',
      sector: at % 2 === 0 ? 'Retail' : 'Bank',
    }));
    const cuts = new HiddenCuts(peopleOf(rows));
    expect(cuts.of({ plan: 'Pro' })).toBe('beside');
    expect(cuts.of({ plan: 'Pro', sector: 'Retail' })).toBe('beside');
    expect(cuts.of({ sector: 'Retail' })).toBeNull();
  });

  it('decides the same when asked cut by cut', () => {
    const tableOf = peopleOf(
      Array.from({ length: 30 }, (_, at) => ({ plan: 'abc'[at % 3]!, size: at < 4 ? 's' : 'l' })),
    );
    const cut = { plan: 'a', size: 'l' };
    const meeting = (conditions: Conditions) =>
      tableOf(Object.keys(conditions)).find((one) => textOf(one.conditions) === textOf(conditions))!;
    const answers = {
      cell: meeting,
      table: (property: string, conditions: Conditions) =>
        new Map(
          tableOf([...Object.keys(conditions), property])
            .filter((one) => Object.entries(conditions).every(([name, value]) => one.conditions[name] === value))
            .map((one) => [one.conditions[property]!, one] as const),
        ),
    };
    const several: Conditions[] = [{}, cut, { plan: 'a' }, { size: 's' }, { size: 'l' }];
    for (const one of several) expect(hideCut(answers, one)).toBe(new HiddenCuts(tableOf).of(one));
    expect(hideCut(answers, { size: 'l' })).toBe('beside');
    expect(hideCut(answers, { plan: 'a' })).toBeNull();
  });

  it('never lets a hidden figure follow from shown ones by subtraction over one property', () => {
    const person = fc.record({
      account: fc.nat({ max: 9 }),
      kind: fc.nat({ max: 2 }),
      plan: fc.constantFrom('a', 'b', 'c', 'd'),
      size: fc.constantFrom('', 's', 'l'),
      role: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 80 }), (people) => {
        const tableOf = peopleOf(people);
        const decided = new HiddenCuts(tableOf);
        const cuts = everyCut(people);
        const shown = new Set(cuts.filter((cut) => decided.of(cut) === null).map(textOf));
        for (const whole of cuts) {
          if (!shown.has(textOf(whole))) continue;
          const names = Object.keys(whole);
          const own = tableOf(names).find(({ conditions }) => textOf(conditions) === textOf(whole));
          if (own) expect(hiddenByItself(own)).toBeNull();
          for (const property of ['plan', 'size', 'role'].filter((one) => !(one in whole))) {
            const line = tableOf([...names, property]).filter(({ conditions }) =>
              names.every((name) => conditions[name] === whole[name]),
            );
            const secret = line.filter(({ conditions }) => !shown.has(textOf(conditions)));
            if (secret.length === 0 || line.length === 1) continue;
            expect(secret.length).toBeGreaterThan(1);
            expect(hiddenByItself(together(secret))).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface Person extends Readonly<Record<string, string | number>> {
  readonly plan: string;
}

/** Answers of people, each of an account of their own and of a kind of its own turn unless told. */
function peopleOf(people: readonly Person[]): TableOf {
  const known = people.map(
    (person, at) => ({ account: at, kind: at % 3, ...person }) as Record<string, string | number>,
  );
  return (properties) => {
    const cells = new Map<string, typeof known>();
    for (const person of known) {
      const key = JSON.stringify(properties.map((property) => person[property]));
      cells.set(key, [...(cells.get(key) ?? []), person]);
    }
    return [...cells.values()].map((some): TableCell => {
      const values = properties.map((property) => [property, String(some[0]![property])] as const);
      return {
        conditions: Object.fromEntries(values),
        answers: some.length,
        accounts: new Set(some.map(({ account }) => String(account))),
        kinds: [0, 1, 2].map((kind) => some.filter((one) => one['kind'] === kind).length),
      };
    });
  };
}

/** All combinations of values that anybody has. */
function everyCut(people: readonly Person[]): Conditions[] {
  let cuts: Conditions[] = [{}];
  for (const property of ['plan', 'size', 'role']) {
    const values = [...new Set(people.map((person) => String(person[property])))];
    cuts = cuts.flatMap((cut) => [cut, ...values.map((value) => ({ ...cut, [property]: value }))]);
  }
  return cuts;
}

function textOf(conditions: Conditions): string {
  return JSON.stringify(Object.entries(conditions).sort());
}
