import { Network } from './network.ts';
import { Projection } from './projection.ts';
import { readPieces } from './sentencepiece-model.ts';
import { Tokeniser } from './tokeniser.ts';
import { type Weights } from './weights.ts';

/** Name and version of what `SentenceEncoder` makes of a text: kept with every vector. */
export const SENTENCE_ENCODER_ID = 'use-m3-256/1';
export const SENTENCE_ENCODER_DIMS = 256;

/** What a sentence encoder is made of, as read from its files. */
export interface EncoderFiles {
  /** The SentencePiece model. */
  readonly pieces: Uint8Array;
  readonly weights: Weights;
  /** Mean and matrix of the projection. */
  readonly mean: Float32Array;
  readonly projection: Float32Array;
}

/** Texts to vectors of 256 numbers by which like meanings are found, whatever the words and the language. */
export class SentenceEncoder {
  private readonly tokeniser: Tokeniser;
  private readonly network: Network;
  private readonly projection: Projection;

  /** @throws RangeError when the files are not those of the model. */
  constructor({ pieces, weights, mean, projection }: EncoderFiles) {
    this.tokeniser = new Tokeniser(readPieces(pieces));
    this.network = new Network(weights);
    this.projection = new Projection(mean, projection);
  }

  /** One vector of length 1 for each text, in order. */
  embed(texts: readonly string[]): Float32Array[] {
    return this.projection.project(this.encode(texts));
  }

  /** The model's own vectors before the projection, of 512 numbers each, one behind the other. */
  encode(texts: readonly string[]): Float32Array {
    return this.network.encode(texts.map((text) => this.tokeniser.pieces(text)));
  }
}
