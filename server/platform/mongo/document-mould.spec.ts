import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import { DocumentMould, type Filling } from './document-mould.ts';

const lengths = { texts: [5, 8], dates: 2, numbers: 1 };
const make = ({ texts: [name, owner], dates: [from, until], numbers: [size] }: Filling) => ({
  _id: name!,
  kind: 'thing',
  by: { owner: owner!, name: name! },
  from: from!,
  size: size!,
  earlier: [{ until: until!, size: size!, none: null }],
});
const filling: Filling = {
  texts: ['a-b_C', 'con_1234'],
  dates: [new Date(0), new Date('2027-03-01T12:00:00.123Z')],
  numbers: [7],
};

function filled(mould: DocumentMould, values: Filling): Buffer | null {
  const into = Buffer.alloc(mould.bytes + 5, 255);
  if (!mould.fill(into, 3, values)) return null;
  expect([into[2], into[mould.bytes + 3]]).toEqual([255, 255]);
  return into.subarray(3, mould.bytes + 3);
}

describe('a document of a mould', () => {
  it('is byte for byte what BSON makes of its values, at every place of each', () => {
    const mould = new DocumentMould(lengths, make);
    expect(filled(mould, filling)).toEqual(Buffer.from(BSON.serialize(make(filling))));
    expect(BSON.deserialize(filled(mould, filling)!)).toEqual(make(filling));
  });

  it('is none when a value does not fit its place', () => {
    const mould = new DocumentMould(lengths, make);
    for (const name of ['nãoab', 'ab漢de', 'abc\u{20000}', 'abcd\ud800', 'abcd', 'abcdef'])
      expect(filled(mould, { ...filling, texts: [name, 'con_1234'] })).toBeNull();
    for (const number of [0.5, 2 ** 31, -0, Number.NaN])
      expect(filled(mould, { ...filling, numbers: [number] })).toBeNull();
  });

  it('is what BSON makes of them, or is none, whatever they are', () => {
    const mould = new DocumentMould(lengths, make);
    const text = (length: number) =>
      fc.oneof(
        fc.stringMatching(new RegExp(`^[\\w:-]{${length}}$`)),
        fc.string({ unit: 'binary', minLength: length - 1, maxLength: length }),
        fc.string({ unit: 'grapheme', minLength: length, maxLength: length }),
      );
    const date = fc.oneof(
      fc.date({ noInvalidDate: false }),
      fc.integer().map((at) => new Date(at)),
    );
    const number = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double(),
      fc.constantFrom(0, -0, 2 ** 31, -(2 ** 31)),
    );
    const values = fc.record({
      texts: fc.tuple(text(5), text(8)),
      dates: fc.tuple(date, date),
      numbers: fc.tuple(number),
    });
    fc.assert(
      fc.property(values, (given) => {
        const laidOut = filled(mould, given);
        if (laidOut) expect(laidOut).toEqual(Buffer.from(BSON.serialize(make(given))));
        else {
          const isAscii = given.texts.every((one, index) => /^[\0-\x7f]*$/.test(one) && one.length === [5, 8][index]);
          const [whole] = given.numbers;
          expect(isAscii && (whole | 0) === whole && !Object.is(whole, -0)).toBe(false);
        }
      }),
    );
  });
});

it('refuses what it could not fill', () => {
  const refused = (change: (values: Filling) => object) => () => new DocumentMould(lengths, change);
  // A value that comes out as something else, one that has an effect on others, and one too short to be found.
  expect(refused((values) => ({ ...make(values), name: values.texts[0]!.toUpperCase() }))).toThrow(RangeError);
  expect(refused((values) => ({ ...make(values), isLate: values.dates[0]!.getTime() % 2 === 0 }))).toThrow(RangeError);
  expect(() => new DocumentMould({ ...lengths, texts: [3, 8] }, make)).toThrow(RangeError);
});
