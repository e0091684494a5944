import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { readModel } from '../../platform/encoder/model-files.ts';
import { SENTENCE_ENCODER_DIMS, SENTENCE_ENCODER_ID, SentenceEncoder } from '../encoder/sentence-encoder.ts';
import { type Agreement, bcubed } from './bcubed.ts';
import { lexicalEmbedder, lexicalVector } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { thresholdsFor } from './thresholds.ts';

const folder = resolve(process.cwd(), '../shared/data/themes');
const boards = resolve(process.cwd(), 'bench/themes/boards');
/** Text of other products that nothing was tuned on. */
const fresh = resolve(process.cwd(), 'bench/themes/fresh');
const present = existsSync(folder);
const measured = present ? it : it.skip;
const absent = present ? '' : ' (labelled data: not present)';
/** The labelled sets and how much each counts in the mean. */
const sets = { requests_en_pt: 2, banking_en: 1, clinc_en: 1, tais_pt: 1, tatoeba_en_pt: 1, mixed_en_pt: 1 };
const EVERY = 200;

interface Matching {
  readonly id: string;
  readonly dims: number;
  readonly sparse: boolean;
  embed(texts: readonly string[]): Float32Array[];
}

/** How well requests that come in this order and are refined now and then agree with their labels. */
function quality(file: string, { id, dims, sparse, embed }: Matching): Agreement {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { id: number; text: string; label: string });
  const vectors = embed(rows.map((row) => row.text));
  let next = 0;
  const newId = () => `t${(next += 1)}`;
  const index = new ThemeIndex({ dims, sparse, thresholds: thresholdsFor(id), newId });
  const requests = rows.map(({ text }, at) => ({
    id: `r${String(at).padStart(5, '0')}`,
    text,
    vector: vectors[at] as Float32Array,
  }));
  for (let from = 0; from < requests.length; from += EVERY) {
    index.add(requests.slice(from, from + EVERY));
    index.refine();
  }
  for (let round = 0; round < 4 && index.refine().length > 0; round += 1);
  return bcubed(
    rows.map((row) => row.label),
    requests.map((request) => index.placeOf(request.id).theme ?? ''),
  );
}

/** The mean of F1 by the weights of the sets. */
function macro(matching: Matching): { mean: number; requests: Agreement } {
  const found = Object.keys(sets).map((name) => quality(resolve(folder, `${name}.jsonl`), matching));
  const weights = Object.values(sets);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = found.reduce((total, { f1 }, at) => total + ((weights[at] as number) * f1) / sum, 0);
  const figures = Object.keys(sets).map((name, at) => `${name} ${found[at]?.f1.toFixed(3)}`);
  process.stdout.write(`${matching.id}: mean BCubed F1 ${mean.toFixed(3)} (${figures.join(', ')})\n`);
  return { mean, requests: found[0] as Agreement };
}

/** That F1 reaches so much on each fresh set, and precision on all of them. */
function expectOnFresh(matching: Matching, floors: Record<string, number>, precision: number): void {
  const found = Object.keys(floors).map((name) => ({ name, ...quality(resolve(fresh, `${name}.jsonl`), matching) }));
  const below = found.filter((one) => one.f1 < (floors[one.name] as number) || one.precision < precision);
  expect(below).toEqual([]);
}

describe('grouping by wording, against groups made by people', () => {
  measured(`reaches a mean BCubed F1 of 0.58${absent}`, () => {
    const { id, dims } = lexicalEmbedder;
    const embed = (texts: readonly string[]) => texts.map(lexicalVector);
    expect(macro({ id, dims, sparse: true, embed }).mean).toBeGreaterThanOrEqual(0.58);
  });

  it('does not lose what it reaches on text that it was not made for', () => {
    const { id, dims } = lexicalEmbedder;
    const embed = (texts: readonly string[]) => texts.map(lexicalVector);
    expectOnFresh({ id, dims, sparse: true, embed }, { booking: 0.44, invoicing: 0.45, parcels: 0.51 }, 0.8);
  });
});

describeWithModel('grouping by meaning, against groups made by people', () => {
  let matching: Matching;

  beforeAll(() => {
    const encoder = new SentenceEncoder(readModel(model!));
    const embed = (texts: readonly string[]) => encoder.embed(texts);
    matching = { id: SENTENCE_ENCODER_ID, dims: SENTENCE_ENCODER_DIMS, sparse: false, embed };
  });

  it('holds on boards of other products, in two languages', () => {
    for (const [board, least] of Object.entries({ clinic: 0.71, shop: 0.73, school: 0.66 })) {
      const { f1, precision } = quality(resolve(boards, `${board}.jsonl`), matching);
      expect({ board, reached: f1 >= least, precise: precision >= 0.88 }).toEqual({
        board,
        reached: true,
        precise: true,
      });
    }
  });

  it('does not lose what it reaches on text that it was not made for', () => {
    expectOnFresh(matching, { booking: 0.59, invoicing: 0.56, parcels: 0.63 }, 0.76);
  });

  measured(`reaches a mean BCubed F1 of 0.75, and 0.85 on requests at a precision of 0.90${absent}`, () => {
    const { mean, requests } = macro(matching);
    expect(mean).toBeGreaterThanOrEqual(0.75);
    expect(requests.f1).toBeGreaterThanOrEqual(0.85);
    expect(requests.precision).toBeGreaterThanOrEqual(0.9);
  });
});
