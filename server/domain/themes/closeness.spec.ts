import { expect, it } from '@jest/globals';
import { closenessOf } from './closeness.ts';
import { thresholdsFor } from './thresholds.ts';

it('says of a score what the grouping would do with it, whatever the embedder', () => {
  for (const embedder of ['lexical-1024/1', 'use-m3-256/3']) {
    const thresholds = thresholdsFor(embedder);
    const { join, same, suggest } = thresholds;
    expect(
      [1, same, same - 1e-9, join, join - 1e-9, suggest, suggest - 1e-9, -1].map((score) =>
        closenessOf(score, thresholds),
      ),
    ).toEqual(['same', 'same', 'close', 'close', 'near', 'near', 'far', 'far']);
  }
});
