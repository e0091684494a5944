import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KERNEL_BASE64, KERNEL_SHA256, KERNEL_SOURCE_SHA256 } from './kernel-bytes.ts';
import { createMemory, instantiateKernel, packPanels } from './kernel.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const memory = createMemory(1 << 20);
const kernel = instantiateKernel(memory);
const numbers = new Float32Array(memory.buffer);
const [A, B, BIAS, C] = [0, 64_000, 128_000, 132_000];

const value = fc.float({ min: -1, max: 1, noNaN: true });
const matrix = (length: number) => fc.array(value, { minLength: length, maxLength: length });
const product = fc
  .record({ m: fc.integer({ min: 0, max: 70 }), k: fc.integer({ min: 1, max: 40 }), panels: fc.nat({ max: 4 }) })
  .chain(({ m, k, panels }) =>
    fc.record({
      m: fc.constant(m),
      k: fc.constant(k),
      n: fc.constant(panels * 8),
      a: matrix(m * k),
      b: matrix(k * panels * 8),
      bias: fc.option(matrix(panels * 8)),
    }),
  );

/** The product of matrices in the memory. */
function gemm({
  m,
  k,
  n,
  a,
  b,
  bias,
}: {
  m: number;
  k: number;
  n: number;
  a: number[];
  b: number[];
  bias: number[] | null;
}) {
  numbers.set(a, A);
  packPanels(Float32Array.from(b), k, n, numbers.subarray(B, B + k * n));
  if (bias) numbers.set(bias, BIAS);
  kernel.gemm(A * 4, k, B * 4, bias ? BIAS * 4 : 0, C * 4, n, m, k, n);
  return numbers.slice(C, C + m * n);
}

describe('the kernel', () => {
  it('is what its source says: both hashes are those written down when it was compiled', () => {
    const source = readFileSync(resolve(process.cwd(), 'server/domain/vectors/kernel.as'));
    expect(sha256(source)).toBe(KERNEL_SOURCE_SHA256);
    expect(sha256(Buffer.from(KERNEL_BASE64, 'base64'))).toBe(KERNEL_SHA256);
  });

  it('multiplies matrices worked out by hand', () => {
    const b = Array.from({ length: 16 }, (_, at) => at);
    const found = gemm({ m: 1, k: 2, n: 8, a: [1, 10], b, bias: null });
    expect([...found]).toEqual([80, 91, 102, 113, 124, 135, 146, 157]);
    const bias = [0.5, 0, 0, 0, 0, 0, 0, -157];
    expect([...gemm({ m: 1, k: 2, n: 8, a: [1, 10], b, bias })]).toEqual([80.5, 91, 102, 113, 124, 135, 146, 0]);
  });

  it('multiplies matrices as plain arithmetic does', () => {
    fc.assert(
      fc.property(product, (one) => {
        const found = gemm(one);
        for (let i = 0; i < one.m; i += 1)
          for (let j = 0; j < one.n; j += 1) {
            let sum = one.bias?.[j] ?? 0;
            for (let p = 0; p < one.k; p += 1) sum += (one.a[i * one.k + p] ?? 0) * (one.b[p * one.n + j] ?? 0);
            expect(Math.abs((found[i * one.n + j] ?? NaN) - sum)).toBeLessThan(1e-5);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('gives for one row and one panel to the last bit what it gives for many', () => {
    fc.assert(
      fc.property(product, (one) => {
        const whole = gemm(one);
        const bias = one.bias ? BIAS * 4 : 0;
        for (let i = 0; i < one.m; i += 1)
          for (let j = 0; j < one.n; j += 8) {
            kernel.gemm((A + i * one.k) * 4, one.k, (B + j * one.k) * 4, bias && bias + j * 4, C * 4, 8, 1, one.k, 8);
            expect(numbers.slice(C, C + 8)).toEqual(whole.slice(i * one.n + j, i * one.n + j + 8));
          }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what lies between and behind the rows alone', () => {
    numbers.fill(7, C, C + 64);
    numbers.fill(1, A, A + 16);
    numbers.fill(1, B, B + 16);
    kernel.gemm(A * 4, 4, B * 4, 0, C * 4, 16, 3, 2, 8);
    const row = [...Array<number>(8).fill(2), ...Array<number>(8).fill(7)];
    expect([...numbers.slice(C, C + 64)]).toEqual([...row, ...row, ...row, ...Array<number>(16).fill(7)]);
  });

  it('compares one vector with some rows of bytes as plain arithmetic does', () => {
    const byte = fc.integer({ min: -127, max: 127 });
    const short = fc.integer({ min: -32_767, max: 32_767 });
    const many = (of: fc.Arbitrary<number>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    const rows = fc.tuple(fc.constantFrom(16, 32, 256), fc.nat({ max: 5 })).chain(([dims, count]) =>
      fc.record({
        query: many(short, dims),
        rows: fc.array(fc.record({ bytes: many(byte, dims), scale: value }), { minLength: count, maxLength: count }),
        scale: value,
      }),
    );
    fc.assert(
      fc.property(rows, ({ query, rows, scale }) => {
        const dims = query.length;
        new Int16Array(memory.buffer, A * 4, dims).set(query);
        for (const [at, row] of rows.entries()) {
          const address = B * 4 + at * (dims + 16);
          new Int8Array(memory.buffer, address, dims).set(row.bytes);
          new Float32Array(memory.buffer, address + dims, 4).fill(NaN)[0] = row.scale;
        }
        const some = [...rows.keys()].reverse().filter((at) => at !== 1);
        new Int32Array(memory.buffer, (C + 64) * 4, some.length).set(some);
        numbers[C + some.length] = 42;
        kernel.dotsOfBytes(A * 4, scale, B * 4, (C + 64) * 4, C * 4, some.length, dims);
        for (const [at, place] of some.entries()) {
          const row = rows[place]!;
          const sum = row.bytes.reduce((total, entry, d) => total + entry * (query[d] ?? 0), 0);
          const expected = Math.fround(Math.fround(Math.fround(sum) * row.scale) * scale);
          expect(numbers[C + at]).toBe(expected);
        }
        expect(numbers[C + some.length]).toBe(42);
      }),
      { numRuns: 60 },
    );
  });

  it('estimates blocks of rows by their codes as plain arithmetic does', () => {
    const many = (of: fc.Arbitrary<number>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    const question = fc.tuple(fc.constantFrom(2, 4, 64), fc.integer({ min: 1, max: 2 })).chain(([codes, blocks]) =>
      fc.record({
        tables: many(fc.nat({ max: 127 }), codes * 16),
        rows: fc.array(fc.record({ codes: many(fc.nat({ max: 15 }), codes), factor: value, slack: value }), {
          minLength: blocks * 16,
          maxLength: blocks * 16,
        }),
        step: value,
        offset: value,
      }),
    );
    fc.assert(
      fc.property(question, ({ tables, rows, step, offset }) => {
        const codes = tables.length / 16;
        new Uint8Array(memory.buffer, A * 4).set(tables);
        const block = (codes / 2) * 16 + 128;
        for (const [at, row] of rows.entries()) {
          const address = B * 4 + Math.floor(at / 16) * block;
          const bytes = new Uint8Array(memory.buffer, address, block);
          for (let code = 0; code < codes; code += 2)
            bytes[code * 8 + (at % 16)] = row.codes[code]! | (row.codes[code + 1]! << 4);
          const factors = new Float32Array(memory.buffer, address + block - 128, 32);
          factors[at % 16] = row.factor;
          factors[16 + (at % 16)] = row.slack;
        }
        numbers[C + rows.length] = 42;
        kernel.estimates(A * 4, step, offset, B * 4, C * 4, rows.length / 16, codes / 2);
        for (const [at, row] of rows.entries()) {
          const sum = row.codes.reduce((total, code, place) => total + tables[place * 16 + code]!, 0);
          const stretched = Math.fround(Math.fround(Math.fround(sum * step) - offset) * row.factor);
          expect(numbers[C + at]).toBe(Math.fround(stretched + row.slack));
        }
        expect(numbers[C + rows.length]).toBe(42);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the places of all figures from a floor up', () => {
    const figures = fc.nat({ max: 6 }).chain((eights) => matrix(eights * 8));
    fc.assert(
      fc.property(figures, value, (many, floor) => {
        numbers.set(many, A);
        const count = kernel.places(A * 4, many.length, floor, C * 4);
        const found = new Int32Array(memory.buffer, C * 4, count);
        expect([...found]).toEqual(many.flatMap((entry, at) => (entry >= floor ? [at] : [])));
      }),
    );
  });

  it('keeps what it holds when its memory grows', () => {
    const own = createMemory(1);
    const grown = instantiateKernel(own);
    new Float32Array(own.buffer).fill(1, 0, 16);
    own.grow(3);
    const far = 3 * 65_536;
    expect(grown.places(0, 16, 1, far)).toBe(16);
    expect([...new Int32Array(own.buffer, far, 3)]).toEqual([0, 1, 2]);
  });
});
