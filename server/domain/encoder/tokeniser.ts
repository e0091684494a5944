import { normaliseText } from './normalise-text.ts';
import { placedBytes, SPACE } from './placed-bytes.ts';
import { NOWHERE, PieceTrie, ROOT } from './piece-trie.ts';
import { type Pieces } from './sentencepiece-model.ts';

/** Ids of the pieces that stand for something else than text. */
const UNKNOWN = 0;
const BEGIN = 1;
const END = 2;
/** Pieces 0 to 5 are marks of the model: a text that spells one out does not become it. */
const MARKS = 6;

/** A character that no piece covers costs as much as a piece that is e¹⁰ times rarer than the rarest. */
const UNKNOWN_BELOW = 10;
/** Pieces of a text that are read, its begin and end among them: about 180 words. */
export const MOST_PIECES = 256;

/** Pieces of a text, begin and end among them, and where in the text each stands. */
export interface PlacedRun {
  readonly pieces: readonly number[];
  readonly places: readonly number[];
}

const isWithinCharacter = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * Cuts texts into the pieces that a model was trained on: the likeliest cut under a unigram model of pieces
 * (Kudo 2018, "Subword Regularization"), found by Viterbi's algorithm.
 */
export class Tokeniser {
  private readonly trie = new PieceTrie();
  private readonly scores: Float32Array;
  private readonly unknownScore: number;
  private readonly encoder = new TextEncoder();

  constructor({ bytes, starts, ends, scores }: Pieces) {
    this.scores = scores;
    this.unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_BELOW;
    for (let piece = MARKS; piece < scores.length; piece += 1)
      this.trie.add(bytes, starts[piece] as number, ends[piece] as number, piece);
  }

  /**
   * Ids of the pieces of a text, between the ids that begin and end it.
   * @returns begin, unknown, end for a text that shows nothing; at most 256 ids for a long one.
   */
  pieces(text: string): number[] {
    const normal = normaliseText(text);
    if (normal === '') return [BEGIN, UNKNOWN, END];
    const { pieces } = this.likeliest(this.encoder.encode(SPACE + normal.replaceAll(' ', SPACE)));
    return [BEGIN, ...pieces.slice(0, MOST_PIECES - 2), END];
  }

  /**
   * All pieces of a text however long, in runs of at most 256 ids between those that begin and end one, with the code unit
   * at which each stands; -1 for begin and end. None for a text that shows nothing.
   */
  placedRuns(text: string): PlacedRun[] {
    const { bytes, places } = placedBytes(text);
    const { pieces, starts } = this.likeliest(bytes);
    const runs: PlacedRun[] = [];
    for (let from = 0; from < pieces.length; from += MOST_PIECES - 2) {
      const to = from + MOST_PIECES - 2;
      const stand = starts.slice(from, to).map((start) => places[start] as number);
      runs.push({ pieces: [BEGIN, ...pieces.slice(from, to), END], places: [-1, ...stand, -1] });
    }
    return runs;
  }

  private likeliest(bytes: Uint8Array): { pieces: number[]; starts: number[] } {
    const { length } = bytes;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const cutFrom = new Int32Array(length + 1);
    const pieceOf = new Int32Array(length + 1);
    const offer = (from: number, to: number, piece: number, score: number): void => {
      // Of two equally likely cuts the one that begins earlier stays.
      if (score <= (best[to] as number)) return;
      best[to] = score;
      cutFrom[to] = from;
      pieceOf[to] = piece;
    };
    best[0] = 0;
    for (let from = 0; from < length; from += 1) {
      if (isWithinCharacter(bytes[from])) continue;
      let after = from + 1;
      while (isWithinCharacter(bytes[after])) after += 1;
      const base = best[from] as number;
      let isCovered = false;
      let node = ROOT;
      for (let to = from; to < length;) {
        node = this.trie.step(node, bytes[to] as number);
        if (node === NOWHERE) break;
        to += 1;
        const piece = this.trie.pieceAt(node);
        if (piece < 0) continue;
        offer(from, to, piece, base + (this.scores[piece] as number));
        if (to === after) isCovered = true;
      }
      if (!isCovered) offer(from, after, UNKNOWN, base + this.unknownScore);
    }
    const pieces: number[] = [];
    const starts: number[] = [];
    for (let to = length; to > 0; to = cutFrom[to] as number) {
      pieces.push(pieceOf[to] as number);
      starts.push(cutFrom[to] as number);
    }
    return { pieces: pieces.reverse(), starts: starts.reverse() };
  }
}
