import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bcubed } from './bcubed.ts';
import { lexicalEmbedder } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { lexicalThresholds } from './thresholds.ts';

const folder = resolve(process.cwd(), '../shared/data/themes');
/** The labelled sets and how much each counts in the mean. */
const sets = { requests_en_pt: 2, banking_en: 1, clinc_en: 1, tais_pt: 1, tatoeba_en_pt: 1, mixed_en_pt: 1 };

async function quality(name: string): Promise<number> {
  const lines = readFileSync(resolve(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => JSON.parse(line) as { id: number; text: string; label: string });
  const vectors = await lexicalEmbedder.embed(rows.map((row) => row.text));
  let next = 0;
  const newId = () => `t${(next += 1)}`;
  const index = new ThemeIndex({ dims: lexicalEmbedder.dims, thresholds: lexicalThresholds, newId });
  index.add(rows.map((row, at) => ({ id: String(row.id), text: row.text, vector: vectors[at] as Float32Array })));
  index.refine();
  const found = rows.map((row) => index.placeOf(String(row.id)).theme ?? '');
  const labels = rows.map((row) => row.label);
  return bcubed(labels, found).f1;
}

describe('grouping by spelling, against groups made by people', () => {
  const measured = existsSync(folder) ? it : it.skip;
  measured(`reaches a mean BCubed F1 of 0.55${existsSync(folder) ? '' : ' (labelled data: not present)'}`, async () => {
    let sum = 0;
    let weights = 0;
    const figures: string[] = [];
    for (const [name, weight] of Object.entries(sets)) {
      const f1 = await quality(name);
      figures.push(`${name} ${f1.toFixed(3)}`);
      sum += weight * f1;
      weights += weight;
    }
    process.stdout.write(
      `${lexicalEmbedder.id}: mean BCubed F1 ${(sum / weights).toFixed(3)} (${figures.join(', ')})\n`,
    );
    expect(sum / weights).toBeGreaterThanOrEqual(0.55);
  });
});

describe('bcubed', () => {
  it('agrees with values worked out by hand', () => {
    expect(bcubed(['x', 'x', 'y'], ['1', '1', '2'])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(bcubed(['x', 'y'], ['1', '1'])).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(bcubed(['x', 'x'], ['1', '2'])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    const { precision, recall } = bcubed(['x', 'x', 'x', 'y'], ['1', '1', '2', '2']);
    expect(precision).toBeCloseTo(0.75, 12);
    expect(recall).toBeCloseTo((4 / 3 + 1 / 3 + 1) / 4, 12);
  });

  it('is perfect for no items and refuses lists of two lengths', () => {
    expect(bcubed([], [])).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(() => bcubed(['x'], [])).toThrow(RangeError);
  });
});
