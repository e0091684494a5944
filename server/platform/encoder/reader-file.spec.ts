import { expect, it } from '@jest/globals';
import { readReader } from './reader-file.ts';

it('reads the weights that come with Rumo, to the last byte those that were measured', () => {
  const { shape, matrix } = readReader();
  expect(shape).toMatchObject({ features: 1280, readers: 4 });
  expect(shape.names).toContain('mark comma');
  expect(matrix(3, 'said')).toMatchObject({ rows: shape.phrase + 2 * shape.phrases, columns: 3 });
});
