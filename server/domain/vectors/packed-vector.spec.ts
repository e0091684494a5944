import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packVector, unpackVector } from './packed-vector.ts';

const value = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.float({ noNaN: true }) });

describe('packVector', () => {
  it('keeps every value, whether few or all differ from 0', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) => {
        // 0 and -0 are the same direction.
        const vector = Float32Array.from(values, (one) => one + 0);
        expect(unpackVector(packVector(vector), vector.length)).toEqual(vector);
      }),
    );
  });

  it('is short for few values and never longer than all of them', () => {
    const few = new Float32Array(1024);
    few[7] = 0.5;
    expect(packVector(few)).toHaveLength(7);
    expect(packVector(new Float32Array(256).fill(0.1))).toHaveLength(1025);
  });
});
