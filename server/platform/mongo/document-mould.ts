import { BSON, type Document } from 'mongodb';

/** The values that differ from one document of a kind to the next. */
export interface Filling {
  readonly texts: readonly string[];
  readonly dates: readonly Date[];
  /** Of 32 bits. */
  readonly numbers: readonly number[];
}

/** Where a value stands, in bytes from the beginning; a value may stand in several places. */
interface Hole {
  readonly at: number;
  readonly of: number;
  readonly bytes: number;
}

const TWO_TO_32 = 2 ** 32;
/** No text that is written has it: marks start with it, so that none is found by accident. */
const MARK = '\u0001';

/**
 * A document that is the same for many but for a few texts of fixed length, dates and small whole numbers: laid out in BSON
 * once, filled for each with a tenth of the work of laying it out.
 */
export class DocumentMould {
  /** Of a document; all are equally long. */
  readonly bytes: number;
  private readonly layout: Buffer;
  private readonly texts: readonly Hole[];
  private readonly dates: readonly Hole[];
  private readonly numbers: readonly Hole[];

  /**
   * @param lengths of the texts in characters, at least four each
   * @param make the document of some values; each value must come out as it goes in
   * @throws RangeError when the places of the values cannot be told
   */
  constructor(
    lengths: { readonly texts: readonly number[]; readonly dates: number; readonly numbers: number },
    make: (filling: Filling) => Document,
  ) {
    const marks = marksOf(lengths, 0);
    this.layout = Buffer.from(BSON.serialize(make(marks)));
    this.bytes = this.layout.length;
    this.texts = holesOf(
      this.layout,
      marks.texts.map((mark) => Buffer.from(mark)),
    );
    this.dates = holesOf(this.layout, marks.dates.map(bytesOfDate));
    this.numbers = holesOf(this.layout, marks.numbers.map(bytesOfNumber));
    const others = marksOf(lengths, 1);
    const filled = Buffer.alloc(this.bytes);
    if (!this.fill(filled, 0, others) || !filled.equals(BSON.serialize(make(others))))
      throw new RangeError('a value of the document does not stand where its mark stood');
  }

  /**
   * Lays the document of some values out at a place of `into`, byte for byte as BSON does.
   * @returns false when it cannot, because a text has another length or is not ASCII, or a number is not of 32 bits
   */
  fill(into: Buffer, at: number, { texts, dates, numbers }: Filling): boolean {
    this.layout.copy(into, at);
    for (const hole of this.texts) {
      const text = texts[hole.of]!;
      // A character that is not ASCII takes more than its byte.
      if (text.length !== hole.bytes || Buffer.byteLength(text) !== hole.bytes) return false;
      into.write(text, at + hole.at, hole.bytes, 'latin1');
    }
    for (const hole of this.dates) writeDate(into, at + hole.at, dates[hole.of]!.getTime());
    for (const hole of this.numbers) {
      const number = numbers[hole.of]!;
      if ((number | 0) !== number || Object.is(number, -0)) return false;
      into.writeInt32LE(number, at + hole.at);
    }
    return true;
  }
}

/** Values that stand nowhere else; those of another turn share no byte with them that tells them apart. */
function marksOf(
  lengths: { readonly texts: readonly number[]; readonly dates: number; readonly numbers: number },
  turn: 0 | 1,
): Filling {
  return {
    texts: lengths.texts.map((length, index) => {
      if (length < 4) throw new RangeError('a text of a mould has four characters at least');
      return MARK + String.fromCharCode(97 + index, 48 + turn) + MARK.repeat(length - 3);
    }),
    dates: Array.from({ length: lengths.dates }, (_, index) => new Date(0x1234_5678_9a00 + 2 * index + turn)),
    numbers: Array.from({ length: lengths.numbers }, (_, index) => 0x5b8b_4500 + 2 * index + turn),
  };
}

function holesOf(layout: Buffer, marks: readonly Buffer[]): Hole[] {
  return marks.flatMap((mark, of) => {
    const holes: Hole[] = [];
    for (let at = layout.indexOf(mark); at !== -1; at = layout.indexOf(mark, at + mark.length))
      holes.push({ at, of, bytes: mark.length });
    return holes;
  });
}

function bytesOfDate(date: Date): Buffer {
  const bytes = Buffer.alloc(8);
  writeDate(bytes, 0, date.getTime());
  return bytes;
}

function bytesOfNumber(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(number, 0);
  return bytes;
}

/** Milliseconds since 1970 in 64 bits; a date that is none is written as BSON writes it, as 1970. */
function writeDate(into: Buffer, at: number, milliseconds: number): void {
  const high = Math.floor(milliseconds / TWO_TO_32);
  into.writeUInt32LE(milliseconds - high * TWO_TO_32, at);
  into.writeInt32LE(high, at + 4);
}
