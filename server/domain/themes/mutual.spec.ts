import { describe, expect, it } from '@jest/globals';
import { Grouping, type Theme } from './grouping.ts';
import { mutualPairs } from './mutual.ts';
import { refine } from './refining.ts';
import { survey } from './surveying.ts';
import { thresholdsAround } from './thresholds.ts';

/** Themes of one request each, in a plane, at angles in degrees: the cosine of two is that of the angle between them. */
function themesAt(...angles: number[]): Grouping {
  let opened = 0;
  const grouping = new Grouping({ dims: 8, thresholds: thresholdsAround(0.9), newId: () => `t${(opened += 1)}` });
  for (const [at, angle] of angles.entries()) {
    const vector = new Float32Array(8);
    vector[0] = Math.cos((angle * Math.PI) / 180);
    vector[1] = Math.sin((angle * Math.PI) / 180);
    grouping.put(grouping.enter({ id: `r${at}`, text: `request ${at}`, vector }), grouping.open(), 'auto');
  }
  return grouping;
}

/** What is found when these themes have changed, or all. */
function pairsOf(grouping: Grouping, changed: readonly Theme[] = [...grouping.themes.values()]): string[] {
  grouping.dirty.clear();
  return mutualPairs(grouping, survey(grouping, changed)).map(({ a, b }) => [a.id, b.id].sort().join('-'));
}

describe('themes that are each other’s nearest', () => {
  it('are found below the threshold for merging, and become one', () => {
    // cos 35° = .82: below merge (.88), above mutual (.78); the third is far away.
    expect(pairsOf(themesAt(0, 35, 120))).toEqual(['t1-t2']);
    expect(refine(themesAt(0, 35, 120), 1)).toMatchObject([
      { kind: 'merged', survivor: 't1', loser: 't2', by: 'auto' },
    ]);
  });

  it('are not when a third is nearly as near to one of them', () => {
    expect(pairsOf(themesAt(0, 35, 71))).toEqual([]);
    // cos 35° - cos 40° = .05: far enough.
    expect(pairsOf(themesAt(0, 35, 75))).toEqual(['t1-t2']);
  });

  it('are not when they are too far from each other, or a human keeps them apart', () => {
    expect(pairsOf(themesAt(0, 40, 120))).toEqual([]);
    const grouping = themesAt(0, 35, 120);
    grouping.separate(grouping.theme('t1'), grouping.theme('t2'));
    expect(pairsOf(grouping)).toEqual([]);
  });

  it('are found from either side', () => {
    const grouping = themesAt(0, 35, 120);
    for (const id of ['t1', 't2']) expect(pairsOf(grouping, [grouping.theme(id)])).toEqual(['t1-t2']);
    expect(pairsOf(grouping, [grouping.theme('t3')])).toEqual([]);
  });

  it('are asked about instead of merged when humans touched both', () => {
    const grouping = themesAt(0, 35, 120);
    for (const id of ['t1', 't2']) grouping.theme(id).human = true;
    expect(refine(grouping, 1)).toMatchObject([{ kind: 'suggested', themes: ['t1', 't2'] }]);
  });
});
