/** The pieces of text that a model knows, by id, in flat arrays: as objects 130,000 of them would take many times as much. */
export interface Pieces {
  /** The UTF-8 of piece `id` is `bytes` from `starts[id]` to `ends[id]`. */
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Logarithm of how likely a piece is. */
  readonly scores: Float32Array;
}

/** Wire types of protocol buffers. */
const VARINT = 0;
const EIGHT_BYTES = 1;
const WITH_LENGTH = 2;
const FOUR_BYTES = 5;

/** Fields of a ModelProto and of a piece within it. */
const PIECES = 1;
const PIECE_TEXT = 1;
const PIECE_SCORE = 2;

/** A field as it lies in the bytes: from `start` to `end`, without its tag and length. */
interface Field {
  readonly number: number;
  readonly wire: number;
  readonly start: number;
  readonly end: number;
}

function* fieldsOf(bytes: Uint8Array, from: number, to: number): Generator<Field> {
  let at = from;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      if (at >= to) throw new RangeError('a SentencePiece model that ends in the middle of a number');
      const byte = bytes[at++] as number;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (at < to) {
    const tag = varint();
    const wire = tag % 8;
    let length = 0;
    if (wire === WITH_LENGTH) length = varint();
    else if (wire === FOUR_BYTES) length = 4;
    else if (wire === EIGHT_BYTES) length = 8;
    const start = at;
    if (wire === VARINT) varint();
    else if (wire === WITH_LENGTH || wire === FOUR_BYTES || wire === EIGHT_BYTES) at += length;
    else throw new RangeError(`a SentencePiece model with an unknown kind of field, ${wire}`);
    if (at > to) throw new RangeError('a SentencePiece model that is cut off');
    yield { number: Math.floor(tag / 8), wire, start, end: at };
  }
}

/**
 * The pieces of a SentencePiece model in the order of their ids, read from its protocol buffer (`ModelProto`, repeated
 * field 1). They share the memory of `bytes`.
 * @throws RangeError when the bytes are cut off or hold no pieces.
 */
export function readPieces(bytes: Uint8Array): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: number[] = [];
  const ends: number[] = [];
  const scores: number[] = [];
  for (const piece of fieldsOf(bytes, 0, bytes.length)) {
    if (piece.number !== PIECES || piece.wire !== WITH_LENGTH) continue;
    let text = { start: 0, end: 0 };
    let score = 0;
    for (const field of fieldsOf(bytes, piece.start, piece.end)) {
      if (field.number === PIECE_TEXT && field.wire === WITH_LENGTH) text = field;
      else if (field.number === PIECE_SCORE && field.wire === FOUR_BYTES) score = view.getFloat32(field.start, true);
    }
    starts.push(text.start);
    ends.push(text.end);
    scores.push(score);
  }
  if (scores.length === 0) throw new RangeError('a SentencePiece model without pieces');
  return {
    bytes,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    scores: Float32Array.from(scores),
  };
}
