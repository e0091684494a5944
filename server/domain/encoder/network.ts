import { Arena, type Block } from './arena.ts';
import { Convolution, type Group } from './convolution.ts';
import { layOut, type LayerWeights } from './layer-weights.ts';
import { addTo, normaliseRows, rectify, scaleToLengthOne } from './layers.ts';
import {
  BLOCKS,
  BRANCH,
  FEATURES,
  HIDDEN,
  PIECE_DIMS,
  PIECES_TOGETHER,
  TEXT_DIMS,
  TEXTS_TOGETHER,
  WEIGHT_NUMBERS,
  WORK_NUMBERS,
} from './network-shape.ts';
import { ProjectedPieces } from './projected-pieces.ts';
import { MOST_PIECES } from './tokeniser.ts';
import { type Weights } from './weights.ts';

/**
 * Universal Sentence Encoder Multilingual 3 (Yang et al. 2019, "Multilingual Universal Sentence Encoder for Semantic
 * Retrieval"; convolutional variant): pieces of text in, one vector of 512 numbers and length 1 out. Texts of like
 * meaning point in like directions, across 16 languages. One network works on one call at a time.
 */
export class Network {
  private readonly epsilon: number;
  private readonly arena = new Arena(WEIGHT_NUMBERS + WORK_NUMBERS, BLOCKS);
  private readonly layers: LayerWeights;
  private readonly projected: ProjectedPieces;
  private readonly convolution: Convolution;
  // By piece:
  private readonly features: Block;
  // By text:
  private readonly sums: Block;
  private readonly means: Block;
  private readonly scratch: readonly [Block, Block, Block];

  /** @throws RangeError when the weights are not those of this network. */
  constructor(weights: Weights) {
    const { arena } = this;
    this.epsilon = weights.epsilon;
    this.layers = layOut(weights, arena);
    this.projected = new ProjectedPieces(weights, this.layers, arena);
    this.convolution = new Convolution(arena, this.projected);
    this.features = arena.block(PIECES_TOGETHER * FEATURES);
    this.sums = arena.block(TEXTS_TOGETHER * FEATURES);
    const ofTexts = () => arena.block(TEXTS_TOGETHER * TEXT_DIMS);
    this.means = ofTexts();
    this.scratch = [ofTexts(), ofTexts(), ofTexts()];
  }

  /**
   * One vector a text, one behind the other. A text's vector does not depend on the texts it comes with.
   * @param texts the pieces of each text.
   * @throws RangeError for a text without pieces or with more than `MOST_PIECES`.
   */
  encode(texts: Group): Float32Array {
    const vectors = new Float32Array(texts.length * TEXT_DIMS);
    for (let from = 0; from < texts.length;) {
      let to = from;
      let count = 0;
      for (; to < texts.length && to - from < TEXTS_TOGETHER; to += 1) {
        const { length } = texts[to] as readonly number[];
        if (length < 1 || length > MOST_PIECES) throw new RangeError(`a text of ${length} pieces`);
        if (count + length > PIECES_TOGETHER) break;
        count += length;
      }
      this.encodeGroup(texts.slice(from, to), count, vectors.subarray(from * TEXT_DIMS, to * TEXT_DIMS));
      from = to;
    }
    return vectors;
  }

  /**
   * What is known of each piece of a text among its neighbours, before all become one vector: `FEATURES` numbers a piece, one piece behind
   * the other.
   * @throws RangeError for a text without pieces or with more than `MOST_PIECES`.
   */
  featuresOf(pieces: readonly number[]): Float32Array {
    const { length } = pieces;
    if (length < 1 || length > MOST_PIECES) throw new RangeError(`a text of ${length} pieces`);
    this.look([pieces], length);
    return this.features.values.slice(0, length * FEATURES);
  }

  private encodeGroup(group: Group, count: number, vectors: Float32Array): void {
    this.look(group, count);
    this.sumUp(group);
    this.average(group.map(({ length }) => length));
    this.think(group.length, vectors);
  }

  /** The features of each piece, among its neighbours. */
  private look(group: Group, count: number): void {
    const { branches, features: normal } = this.layers;
    const features = this.features.values.subarray(0, count * FEATURES);
    const pieces = group.flat();
    const slots = this.projected.slotsOf(pieces);
    pieces.forEach((piece, row) => this.projected.lookUp(piece, features, row * FEATURES));
    let place = 0;
    branches.forEach((branch, at) => {
      const rows = this.convolution.run(branch, at, place, group, slots);
      for (let row = 0; row < count; row += 1)
        features.set(rows.subarray(row * BRANCH, (row + 1) * BRANCH), row * FEATURES + PIECE_DIMS + at * BRANCH);
      place += branch.size;
    });
    normaliseRows(features, normal.gain.values, normal.shift.values, this.epsilon);
  }

  /** The features of the pieces of each text added up. */
  private sumUp(group: Group): void {
    const sums = this.sums.values.fill(0, 0, group.length * FEATURES);
    let row = 0;
    group.forEach((pieces, text) => {
      const sum = sums.subarray(text * FEATURES, (text + 1) * FEATURES);
      for (const end = row + pieces.length; row < end; row += 1)
        addTo(sum, this.features.values.subarray(row * FEATURES, (row + 1) * FEATURES));
    });
  }

  /** Sums of features made one vector a text, and divided by √pieces; a text without pieces has sum 0, and counts as one. */
  private average(lengths: readonly number[]): void {
    const { toText } = this.layers;
    this.arena.multiply(this.sums, toText.matrix, null, this.means, lengths.length);
    lengths.forEach((pieces, text) => {
      const length = Math.max(1, pieces);
      const mean = this.means.values.subarray(text * TEXT_DIMS, (text + 1) * TEXT_DIMS);
      const scale = 1 / Math.sqrt(length);
      toText.bias.values.forEach((bias, at) => (mean[at] = ((mean[at] as number) + length * bias) * scale));
    });
  }

  /** Two blocks of two dense layers, each with a way around it; then tanh and length 1. */
  private think(count: number, vectors: Float32Array): void {
    const { arena, means } = this;
    const { dense } = this.layers;
    const [one, two, three] = this.scratch;
    const hidden = (block: Block) => block.values.subarray(0, count * HIDDEN);
    const whole = (block: Block) => block.values.subarray(0, count * TEXT_DIMS);
    arena.multiply(means, dense.d0, null, one, count);
    rectify(hidden(one));
    arena.multiply(means, dense.p1, null, two, count);
    arena.multiply(one, dense.d1, null, three, count);
    addTo(hidden(two), hidden(three));
    rectify(hidden(two));
    arena.multiply(two, dense.d2, null, one, count);
    rectify(whole(one));
    arena.multiply(two, dense.p3, null, means, count);
    arena.multiply(one, dense.d3, null, three, count);
    addTo(whole(means), whole(three));
    whole(means).forEach((value, at) => (vectors[at] = Math.tanh(value)));
    scaleToLengthOne(vectors, TEXT_DIMS);
  }
}
