import { Arena, type Block, type Matrix } from '../encoder/arena.ts';
import { addTo, rectify } from '../encoder/layers.ts';
import { type PieceFeatures } from '../encoder/sentence-encoder.ts';
import { type GatedLayer } from './gated-layer.ts';
import { type Span } from './own-words.ts';
import { READ_NUMBERS } from './phrase-reading.ts';
import { ownColumns, phrasesOfPieces } from './pieces-of-phrases.ts';
import {
  BLOCKS_A_READER,
  GATES,
  layFirstLayers,
  layReader,
  numbersOfReader,
  PANEL,
  type Reader,
} from './reader-layers.ts';
import { type ReaderShape, type ReaderWeights } from './reader-weights.ts';

/** Rows multiplied together. */
const ROWS = 256;

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
    this.arena = new Arena(
      2 * ROWS * wide + features * readers * piece + readers * numbersOfReader(shape),
      4 + BLOCKS_A_READER * readers,
    );
    this.from = this.arena.block(ROWS * wide);
    this.to = this.arena.block(ROWS * wide);
    this.toPiece = layFirstLayers(weights, this.arena);
    this.readers = Array.from({ length: readers }, (_, at) => layReader(weights, at, this.arena));
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
}
