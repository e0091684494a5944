import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normaliseText } from './normalise-text.ts';
import { NOWHERE, PieceTrie, ROOT } from './piece-trie.ts';
import { readPieces } from './sentencepiece-model.ts';
import { MOST_PIECES, Tokeniser } from './tokeniser.ts';

const utf8 = new TextEncoder();

/** A SentencePiece model with these pieces, as its protocol buffer. */
function modelOf(pieces: readonly (readonly [text: string, score: number])[]): Uint8Array {
  const bytes: number[] = [];
  for (const [text, score] of pieces) {
    const words = [...utf8.encode(text)];
    const number = [...new Uint8Array(Float32Array.of(score).buffer)];
    const piece = [0x0a, words.length, ...words, 0x15, ...number, 0x18, 1];
    bytes.push(0x0a, piece.length, ...piece);
  }
  // Other fields of the model: settings of its training, a number, eight bytes.
  bytes.push(0x12, 3, 1, 2, 3, 0x18, 0x80, 0x01, 0x21, 1, 2, 3, 4, 5, 6, 7, 8);
  return Uint8Array.from(bytes);
}

const MARKS = ['<unk>', '<s>', '</s>', 'mark 3', 'mark 4', 'mark 5'].map((text) => [text, 0] as const);
const tokeniserOf = (pieces: readonly (readonly [string, number])[]) =>
  new Tokeniser(readPieces(modelOf([...MARKS, ...pieces])));

describe('readPieces', () => {
  it('reads texts and scores by id, past whatever else the model holds', () => {
    const { bytes, starts, ends, scores } = readPieces(
      modelOf([
        ['▁a', -1.5],
        ['ção', -2.25],
      ]),
    );
    const texts = [...scores.keys()].map((id) => new TextDecoder().decode(bytes.subarray(starts[id], ends[id])));
    expect(texts).toEqual(['▁a', 'ção']);
    expect([...scores]).toEqual([-1.5, -2.25]);
  });

  it('refuses a model that is cut off anywhere within its pieces, or holds none', () => {
    const whole = modelOf([['exportar', -3]]);
    const inPieces = whole.length - 17;
    for (let length = 1; length < inPieces; length += 1)
      expect(() => readPieces(whole.subarray(0, length))).toThrow(RangeError);
    expect(() => readPieces(new Uint8Array())).toThrow(/without pieces/);
  });
});

describe('PieceTrie', () => {
  it('knows exactly the pieces that were added, however many', () => {
    const piece = fc.uint8Array({ minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), fc.array(piece), (pieces, others) => {
        const trie = new PieceTrie();
        const known = new Map<string, number>();
        pieces.forEach((bytes, id) => {
          trie.add(bytes, 0, bytes.length, id);
          known.set(bytes.join(), id);
        });
        for (const bytes of [...pieces, ...others]) {
          let node = ROOT;
          for (const byte of bytes) node = node === NOWHERE ? NOWHERE : trie.step(node, byte);
          expect(node === NOWHERE ? -1 : trie.pieceAt(node)).toBe(known.get(bytes.join()) ?? -1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('grows past the room it begins with', () => {
    const trie = new PieceTrie();
    for (let id = 0; id < 60_000; id += 1) trie.add(Uint8Array.of(id >> 8, id & 255, 7), 0, 3, id);
    for (const id of [0, 255, 256, 33_333, 59_999]) {
      const node = [id >> 8, id & 255, 7].reduce((from, byte) => trie.step(from, byte), ROOT);
      expect(trie.pieceAt(node)).toBe(id);
    }
  });
});

describe('normaliseText', () => {
  it.each([
    ['  two\t\n words ', 'two words'],
    ['a\u00a0b\u3000c\u2028d\u200be', 'a b c d e'],
    ['\ufeffsoft\u00adhyphen\u0000\u0085end', 'softhyphen end'],
    ['e\u0301 ﬁ ½ … Ａ', 'é fi 1⁄2 ... A'],
    ['\u200e \t', ''],
  ])('%j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('Tokeniser', () => {
  it('takes the likeliest cut, not the longest piece', () => {
    const tokeniser = tokeniserOf([
      ['▁', -5],
      ['▁ex', -2],
      ['port', -2],
      ['▁export', -5],
      ['▁expo', -1],
      ['rt', -4],
    ]);
    // ▁ex + port = -4; ▁export = -5; ▁expo + rt = -5.
    expect(tokeniser.pieces('export')).toEqual([1, 7, 8, 2]);
  });

  it('takes a character that no piece covers for unknown, once a character, whatever its bytes', () => {
    const tokeniser = tokeniserOf([
      ['▁', -1],
      ['a', -1],
    ]);
    expect(tokeniser.pieces('a😀ç')).toEqual([1, 6, 7, 0, 0, 2]);
  });

  it('gives a text that shows nothing one unknown piece', () => {
    const tokeniser = tokeniserOf([['▁a', -1]]);
    for (const text of ['', ' \n\t', '\u200f']) expect(tokeniser.pieces(text)).toEqual([1, 0, 2]);
  });

  it('does not let a text spell out the marks of the model', () => {
    const pieces = tokeniserOf([['▁', -1]]).pieces('</s>');
    expect(pieces.slice(1, -1)).not.toContain(2);
  });

  it('reads the beginning of a long text', () => {
    const pieces = tokeniserOf([['▁a', -1]]).pieces('a '.repeat(5000));
    expect(pieces).toHaveLength(MOST_PIECES);
    expect([pieces[0], pieces[1], pieces.at(-1)]).toEqual([1, 6, 2]);
  });

  it('knows where in a text each piece stands, whatever normalising makes of it', () => {
    const tokeniser = tokeniserOf([
      ['▁a', -1],
      ['▁bc', -1],
      ['b', -2],
      ['c', -2],
      ['fi', -1],
      [',', -1],
      ['▁', -3],
    ]);
    const [run, ...others] = tokeniser.placedRuns('  a,\u00a0bc \ufb01 b');
    expect(others).toEqual([]);
    expect(run!.places).toEqual([-1, 2, 3, 5, 8, 8, 10, 10, -1]);
    expect(run!.pieces).toEqual(tokeniser.pieces('  a,\u00a0bc \ufb01 b'));
    expect(tokeniser.placedRuns(' \u200b')).toEqual([]);
  });

  it('reads all of a long text in runs, each place in order and inside it', () => {
    const tokeniser = tokeniserOf([
      ['▁a', -1],
      ['▁', -1],
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '🙂', '\n', '½', 'é'), { maxLength: 700 }), (words) => {
        const text = words.join(' ');
        const runs = tokeniser.placedRuns(text);
        for (const { pieces, places } of runs) {
          expect(pieces).toHaveLength(places.length);
          expect(pieces.length).toBeLessThanOrEqual(MOST_PIECES);
        }
        const places = runs.flatMap((run) => run.places.slice(1, -1));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect((places.at(-1) ?? 0) < Math.max(1, text.length)).toBe(true);
        if (runs.length === 1) expect(runs[0]!.pieces).toEqual(tokeniser.pieces(text));
      }),
      { numRuns: 50 },
    );
  });

  it('finds as good a cut as trying all of them', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'é'), { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
    const dictionary = fc.uniqueArray(fc.tuple(letters, fc.integer({ min: -20, max: -1 })), {
      selector: ([text]) => text,
    });
    fc.assert(
      fc.property(letters, dictionary, (text, pieces) => {
        const scores = new Map<string, number>([['▁', -1] as const, ...pieces]);
        const unknown = Math.min(...scores.values()) - 10;
        const best = (rest: string): number => {
          if (rest === '') return 0;
          let found = scores.has(rest[0]!) ? -Infinity : unknown + best(rest.slice(1));
          for (let end = 1; end <= rest.length; end += 1) {
            const score = scores.get(rest.slice(0, end));
            if (score !== undefined) found = Math.max(found, score + best(rest.slice(end)));
          }
          return found;
        };
        const all = [...scores];
        const cut = tokeniserOf(all).pieces(text).slice(1, -1);
        const sum = cut.reduce((total, id) => total + (id === 0 ? unknown : all[id - MARKS.length]![1]), 0);
        expect(sum).toBeCloseTo(best(`▁${text}`), 9);
      }),
    );
  });
});
