import { Arena, type Block, type Matrix } from '../encoder/arena.ts';
import { addTo, rectify } from '../encoder/layers.ts';
import { type PieceFeatures } from '../encoder/sentence-encoder.ts';
import { GatedLayer } from './gated-layer.ts';
import { type Span } from './own-words.ts';
import { READ_NUMBERS } from './phrase-reading.ts';
import { type ReaderShape, type ReaderWeights } from './reader-weights.ts';

/** Rows multiplied together. */
const ROWS = 256;
/** Columns of matrices come in panels of so many. */
const PANEL = 8;
const GATES = 3;

interface Reader {
  readonly toPiece: readonly [bias: Float32Array, asked: Float32Array];
  readonly toPieces: readonly [matrix: Matrix, bias: Block];
  readonly pieces: readonly [GatedLayer, GatedLayer];
  readonly toPhrase: readonly [matrix: Matrix, bias: Block];
  readonly asked: Float32Array;
  readonly names: Float32Array;
  readonly toPhrases: readonly [matrix: Matrix, bias: Block];
  readonly phrases: readonly [GatedLayer, GatedLayer];
  readonly out: readonly [matrix: Matrix, bias: Block];
}

const inPanels = (columns: number): number => Math.ceil(columns / PANEL) * PANEL;

/**
 * Reads a comment from its first word to its last and back, and says of each phrase whether a request begins, goes on or ends with it: a
 * network over the pieces that the sentence encoder knows, then over the phrases that these make up, each in both directions (gated recurrent
 * units). It knows the question, and the wording of each phrase by name. One reader works on one call at a time.
 */
export class RequestReader {
  private readonly shape: ReaderShape;
  private readonly arena: Arena;
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly toPiece: Matrix;
  private readonly readers: readonly Reader[];
  private readonly from: Block;
  private readonly to: Block;

  /** @throws RangeError when the weights are not those of readers. */
  constructor(weights: ReaderWeights) {
    const { shape } = weights;
    const { features, readers, piece, pieces, phrase, phrases } = shape;
    this.shape = shape;
    this.placeOf = new Map(shape.names.map((name, at) => [name, at]));
    const wide = Math.max(
      features,
      readers * piece,
      GATES * 2 * pieces,
      piece + 2 * pieces,
      phrase + 2 * phrases,
      GATES * 2 * phrases,
    );
    const ofOne =
      (piece + 1) * GATES * 2 * pieces +
      (piece + 2 * pieces + 1) * phrase +
      (phrase + 1) * GATES * 2 * phrases +
      (phrase + 2 * phrases + 1) * PANEL;
    this.arena = new Arena(2 * ROWS * wide + features * readers * piece + readers * ofOne, 4 + 8 * readers);
    this.from = this.arena.block(ROWS * wide);
    this.to = this.arena.block(ROWS * wide);
    const all = Array.from({ length: readers }, (_, at) => at);
    this.toPiece = this.arena.matrix(
      beside(
        all.map((at) => weights.matrix(at, 'piece').values),
        features,
      ),
      readers * piece,
    );
    this.readers = all.map((at) => this.lay(weights, at));
  }

  /**
   * `READ_NUMBERS` numbers a phrase, one phrase behind the other. Linear in the number of pieces and phrases.
   * @param pieces of the comment, as the sentence encoder knows them.
   * @param phrases of the comment, in order.
   * @param names what is known of each phrase.
   */
  read(
    pieces: Iterable<PieceFeatures>,
    phrases: readonly Span[],
    names: readonly (readonly string[])[],
    question: 'wish' | 'why',
  ): Float32Array {
    const asked = question === 'wish' ? 1 : -1;
    const projections: Float32Array[] = [];
    const places: number[] = [];
    for (const run of pieces) {
      projections.push(this.multiply(run.features, this.toPiece, null));
      places.push(...run.places);
    }
    const phraseOf = phrasesOfPieces(places, phrases);
    const known = names.map((own) => own.flatMap((name) => this.placeOf.get(name) ?? []));
    const sum = new Float32Array(phrases.length * READ_NUMBERS);
    this.readers.forEach((reader, at) => {
      const said = this.readBy(reader, ownColumns(projections, at, this.shape), phraseOf, known, asked);
      for (let phrase = 0; phrase < phrases.length; phrase += 1)
        for (let number = 0; number < READ_NUMBERS; number += 1) {
          const place = phrase * READ_NUMBERS + number;
          sum[place] = (sum[place] as number) + (said[phrase * PANEL + number] as number) / this.readers.length;
        }
    });
    return sum;
  }

  private readBy(
    reader: Reader,
    rows: Float32Array,
    phraseOf: Int32Array,
    known: readonly (readonly number[])[],
    asked: number,
  ): Float32Array {
    const { piece, pieces, phrase, phrases } = this.shape;
    const [bias, ofQuestion] = reader.toPiece;
    for (let at = 0; at < rows.length; at += 1) {
      const column = at % piece;
      rows[at] = Math.max(0, (rows[at] as number) + (bias[column] as number) + asked * (ofQuestion[column] as number));
    }
    const read = this.bothWays(rows, piece, reader.toPieces, reader.pieces, pieces);
    const width = 2 * pieces + piece;
    const pooled = new Float32Array(known.length * width);
    const counts = new Int32Array(known.length);
    for (const [at, into] of phraseOf.entries()) {
      if (into < 0) continue;
      counts[into] = (counts[into] as number) + 1;
      addTo(
        pooled.subarray(into * width, into * width + 2 * pieces),
        read.subarray(at * 2 * pieces, (at + 1) * 2 * pieces),
      );
      addTo(
        pooled.subarray(into * width + 2 * pieces, (into + 1) * width),
        rows.subarray(at * piece, (at + 1) * piece),
      );
    }
    for (let at = 0; at < pooled.length; at += 1)
      pooled[at] = (pooled[at] as number) / Math.max(1, counts[Math.floor(at / width)] as number);
    const thought = this.multiply(pooled, ...reader.toPhrase);
    known.forEach((places, at) => {
      const own = thought.subarray(at * phrase, (at + 1) * phrase);
      for (let column = 0; column < phrase; column += 1)
        own[column] = (own[column] as number) + asked * (reader.asked[column] as number);
      for (const place of places) addTo(own, reader.names.subarray(place * phrase, (place + 1) * phrase));
    });
    rectify(thought);
    const among = this.bothWays(thought, phrase, reader.toPhrases, reader.phrases, phrases);
    const wide = phrase + 2 * phrases;
    const last = new Float32Array(known.length * wide);
    known.forEach((_, at) => {
      last.set(thought.subarray(at * phrase, (at + 1) * phrase), at * wide);
      last.set(among.subarray(at * 2 * phrases, (at + 1) * 2 * phrases), at * wide + phrase);
    });
    return this.multiply(last, ...reader.out);
  }

  private bothWays(
    rows: Float32Array,
    width: number,
    [matrix, bias]: readonly [Matrix, Block],
    [there, back]: readonly [GatedLayer, GatedLayer],
    units: number,
  ): Float32Array {
    const inputs = this.multiply(rows, matrix, bias);
    const read = new Float32Array((rows.length / width) * 2 * units);
    const stride = 2 * GATES * units;
    there.run(inputs, { stride, offset: 0 }, read, { width: 2 * units, place: 0 }, false);
    back.run(inputs, { stride, offset: GATES * units }, read, { width: 2 * units, place: units }, true);
    return read;
  }

  private multiply(rows: Float32Array, matrix: Matrix, bias: Block | null): Float32Array {
    const count = rows.length / matrix.rows;
    const product = new Float32Array(count * matrix.columns);
    for (let first = 0; first < count; first += ROWS) {
      const many = Math.min(ROWS, count - first);
      this.from.values.set(rows.subarray(first * matrix.rows, (first + many) * matrix.rows));
      this.arena.multiply(this.from, matrix, bias, this.to, many);
      product.set(this.to.values.subarray(0, many * matrix.columns), first * matrix.columns);
    }
    return product;
  }

  private lay(weights: ReaderWeights, at: number): Reader {
    const values = (name: string): Float32Array => weights.matrix(at, name).values;
    const affine = (...names: string[]): [Matrix, Block] => {
      const parts = names.map((name) => [weights.matrix(at, name), weights.matrix(at, `${name} bias`)] as const);
      const { rows } = (parts[0] as (typeof parts)[0])[0];
      const together = beside(
        parts.map(([matrix]) => matrix.values),
        rows,
      );
      const biases = beside(
        parts.map(([, bias]) => bias.values),
        1,
      );
      const columns = inPanels(biases.length);
      return [
        this.arena.matrix(widened(together, rows, columns), columns),
        this.arena.row(widened(biases, 1, columns)),
      ];
    };
    const gated = (name: string): GatedLayer => new GatedLayer(weights.matrix(at, name));
    return {
      toPiece: [values('piece bias'), values('piece question')],
      toPieces: affine('pieces there', 'pieces back'),
      pieces: [gated('pieces there again'), gated('pieces back again')],
      toPhrase: affine('phrase'),
      asked: values('phrase question'),
      names: values('phrase names'),
      toPhrases: affine('phrases there', 'phrases back'),
      phrases: [gated('phrases there again'), gated('phrases back again')],
      out: affine('said', 'kind'),
    };
  }
}

/** Matrices of equally many rows side by side. */
function beside(matrices: readonly Float32Array[], rows: number): Float32Array {
  const widths = matrices.map(({ length }) => length / rows);
  const width = widths.reduce((sum, own) => sum + own, 0);
  const together = new Float32Array(rows * width);
  let place = 0;
  matrices.forEach((matrix, at) => {
    const own = widths[at] as number;
    for (let row = 0; row < rows; row += 1)
      together.set(matrix.subarray(row * own, (row + 1) * own), row * width + place);
    place += own;
  });
  return together;
}

/** The same matrix with columns of zeros behind. */
function widened(matrix: Float32Array, rows: number, columns: number): Float32Array {
  const own = matrix.length / rows;
  const wide = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) wide.set(matrix.subarray(row * own, (row + 1) * own), row * columns);
  return wide;
}

/** What one reader makes of all pieces, run by run. */
function ownColumns(
  projections: readonly Float32Array[],
  reader: number,
  { readers, piece }: ReaderShape,
): Float32Array {
  const own = new Float32Array(projections.reduce((sum, { length }) => sum + length, 0) / readers);
  let to = 0;
  for (const rows of projections)
    for (let from = reader * piece; from < rows.length; from += readers * piece, to += piece)
      own.set(rows.subarray(from, from + piece), to);
  return own;
}

/** In which phrase each piece stands, the marks behind a phrase with it; -1 for none. */
function phrasesOfPieces(places: readonly number[], phrases: readonly Span[]): Int32Array {
  const found = new Int32Array(places.length).fill(-1);
  const end = phrases.at(-1)?.to ?? 0;
  let phrase = -1;
  for (const [at, place] of places.entries()) {
    if (place < 0 || place > end + MARKS_BEHIND) continue;
    while (place >= (phrases[phrase + 1]?.from ?? Infinity)) phrase += 1;
    found[at] = phrase;
  }
  return found;
}
/** So many code units behind the last phrase still belong to it. */
const MARKS_BEHIND = 2;
