import { calm, essenceOf } from '../themes/essence.ts';
import { partOpposites } from '../themes/opposites.ts';
import { adapted } from './adaptation.ts';
import { Network } from './network.ts';
import { TEXT_DIMS } from './network-shape.ts';
import { addTo, scaleToLengthOne } from './layers.ts';
import { Projection } from './projection.ts';
import { readPieces } from './sentencepiece-model.ts';
import { Tokeniser } from './tokeniser.ts';
import { type Weights } from './weights.ts';

/** Name and version of what `SentenceEncoder` makes of a text: kept with every vector. */
export const SENTENCE_ENCODER_ID = 'use-m3-256/3';
export const SENTENCE_ENCODER_DIMS = 256;

/** What a sentence encoder is made of, as read from its files. */
export interface EncoderFiles {
  /** The SentencePiece model. */
  readonly pieces: Uint8Array;
  readonly weights: Weights;
  /** What is added to the weights (see `adapted`); null for the model as it was published. */
  readonly learnt: Uint8Array | null;
  /** Mean and matrix of the projection. */
  readonly mean: Float32Array;
  readonly projection: Float32Array;
}

/** Pieces of a text one behind the other. */
export interface PieceFeatures {
  /** The code unit at which each stands; -1 for the marks of begin and end. */
  readonly places: readonly number[];
  /** What is known of each: 1,280 numbers a piece. */
  readonly features: Float32Array;
}

/** Texts to vectors of 256 numbers by which like meanings are found, whatever the words and the language. */
export class SentenceEncoder {
  private readonly tokeniser: Tokeniser;
  private readonly network: Network;
  private readonly projection: Projection;

  /** @throws RangeError when the files are not those of the model. */
  constructor({ pieces, weights, learnt, mean, projection }: EncoderFiles) {
    this.tokeniser = new Tokeniser(readPieces(pieces));
    this.network = new Network(learnt ? adapted(weights, learnt) : weights);
    this.projection = new Projection(mean, projection);
  }

  /**
   * One vector of length 1 for each text, in order: from the text as it is and from its essence in equal parts, with
   * opposite wishes parted.
   */
  embed(texts: readonly string[]): Float32Array[] {
    const calmed = texts.map(calm);
    const essences = calmed.map(essenceOf);
    // Many a text is its own essence, and some come several times.
    const distinct = [...new Set([...calmed, ...essences])];
    const encoded = this.encode(distinct);
    const startOf = new Map(distinct.map((text, at) => [text, at * TEXT_DIMS]));
    const mean = new Float32Array(texts.length * TEXT_DIMS);
    for (const parts of [calmed, essences])
      parts.forEach((text, at) => {
        const start = startOf.get(text) as number;
        addTo(mean.subarray(at * TEXT_DIMS, (at + 1) * TEXT_DIMS), encoded.subarray(start, start + TEXT_DIMS));
      });
    // Both are of length 1 and nearly parallel; how long their sum is would matter to the centring only.
    scaleToLengthOne(mean, TEXT_DIMS);
    const vectors = this.projection.project(mean);
    for (const [at, vector] of vectors.entries()) partOpposites(vector, texts[at] as string);
    return vectors;
  }

  /**
   * What the model knows of each piece of a text among its neighbours, in runs, so that a long text takes no more room than a short one.
   * None for a text that shows nothing.
   */
  *pieceFeatures(text: string): Generator<PieceFeatures> {
    for (const { pieces, places } of this.tokeniser.placedRuns(text))
      yield { places, features: this.network.featuresOf(pieces) };
  }

  /** The model's own vectors before the projection, of 512 numbers each, one behind the other. */
  encode(texts: readonly string[]): Float32Array {
    return this.network.encode(texts.map((text) => this.tokeniser.pieces(text)));
  }
}
