// The arithmetic of vectors, for AssemblyScript: compiled by scripts/kernel.mjs into kernel-bytes.ts.
// All matrices are float32; addresses are in bytes. Each figure is a sum over k in ascending order, each product and
// each sum rounded to float32, so that it does not depend on how many rows or columns are asked for together.

/** Rows that pass over one panel before the next is fetched: with k = 256 they stay in a core's second cache. */
const ROWS_TOGETHER: i32 = 64;

/**
 * c[m × n] = a[m × k] × b[k × n] (+ bias[n] where its address is not 0). Rows of a and c are lda and ldc numbers apart;
 * b stands in panels of 8 columns, panel j as [k][8]; n is a multiple of 8.
 */
export function gemm(
  a: usize, lda: i32, b: usize, bias: usize, c: usize, ldc: i32, m: i32, k: i32, n: i32,
): void {
  const nextA = <usize>lda << 2;
  const nextC = <usize>ldc << 2;
  const length = <usize>k << 2;
  for (let from = 0; from < m; from += ROWS_TOGETHER) {
    const to = min(m, from + ROWS_TOGETHER);
    for (let j = 0; j < n; j += 8) {
      const panel = b + <usize>j * length;
      let left = f32x4.splat(0);
      let right = f32x4.splat(0);
      if (bias) {
        left = v128.load(bias + (<usize>j << 2));
        right = v128.load(bias + (<usize>j << 2), 16);
      }
      let row = a + <usize>from * nextA;
      let out = c + <usize>from * nextC + (<usize>j << 2);
      let i = from;
      for (; i + 4 <= to; i += 4) {
        fourRows(row, nextA, panel, length, left, right, out, nextC);
        row += nextA << 2;
        out += nextC << 2;
      }
      for (; i < to; i++) {
        oneRow(row, panel, length, left, right, out);
        row += nextA;
        out += nextC;
      }
    }
  }
}

@inline
function fourRows(
  row: usize, nextA: usize, panel: usize, length: usize, left: v128, right: v128, out: usize, nextC: usize,
): void {
  const row1 = row + nextA;
  const row2 = row1 + nextA;
  const row3 = row2 + nextA;
  let l0 = left, r0 = right, l1 = left, r1 = right, l2 = left, r2 = right, l3 = left, r3 = right;
  let weights = panel;
  for (let at: usize = 0; at < length; at += 4) {
    const wl = v128.load(weights);
    const wr = v128.load(weights, 16);
    weights += 32;
    let x = v128.load32_splat(row + at);
    l0 = f32x4.add(l0, f32x4.mul(x, wl));
    r0 = f32x4.add(r0, f32x4.mul(x, wr));
    x = v128.load32_splat(row1 + at);
    l1 = f32x4.add(l1, f32x4.mul(x, wl));
    r1 = f32x4.add(r1, f32x4.mul(x, wr));
    x = v128.load32_splat(row2 + at);
    l2 = f32x4.add(l2, f32x4.mul(x, wl));
    r2 = f32x4.add(r2, f32x4.mul(x, wr));
    x = v128.load32_splat(row3 + at);
    l3 = f32x4.add(l3, f32x4.mul(x, wl));
    r3 = f32x4.add(r3, f32x4.mul(x, wr));
  }
  v128.store(out, l0);
  v128.store(out, r0, 16);
  out += nextC;
  v128.store(out, l1);
  v128.store(out, r1, 16);
  out += nextC;
  v128.store(out, l2);
  v128.store(out, r2, 16);
  out += nextC;
  v128.store(out, l3);
  v128.store(out, r3, 16);
}

@inline
function oneRow(row: usize, panel: usize, length: usize, left: v128, right: v128, out: usize): void {
  let weights = panel;
  for (let at: usize = 0; at < length; at += 4) {
    const x = v128.load32_splat(row + at);
    left = f32x4.add(left, f32x4.mul(x, v128.load(weights)));
    right = f32x4.add(right, f32x4.mul(x, v128.load(weights, 16)));
    weights += 32;
  }
  v128.store(out, left);
  v128.store(out, right, 16);
}

/**
 * out[i] = query · row × scale of the row × scale of the query, for the rows at `count` places, as int32. The query is dims
 * int16; a row is dims int8, then its scale as float32, then 12 bytes that are not read. dims is a multiple of 16, and no sum
 * of products may leave int32.
 */
export function dotsOfBytes(
  query: usize, scale: f32, rows: usize, places: usize, out: usize, count: i32, dims: i32,
): void {
  const length = <usize>dims;
  for (let i = 0; i < count; i++) {
    const row = rows + <usize>load<i32>(places) * (length + 16);
    let low = i32x4.splat(0);
    let high = i32x4.splat(0);
    for (let at: usize = 0; at < length; at += 16) {
      const bytes = v128.load(row + at);
      low = i32x4.add(low, i32x4.dot_i16x8_s(v128.load(query + (at << 1)), i16x8.extend_low_i8x16_s(bytes)));
      high = i32x4.add(high, i32x4.dot_i16x8_s(v128.load(query + (at << 1), 16), i16x8.extend_high_i8x16_s(bytes)));
    }
    low = i32x4.add(low, high);
    const sum =
      i32x4.extract_lane(low, 0) + i32x4.extract_lane(low, 1) + i32x4.extract_lane(low, 2) + i32x4.extract_lane(low, 3);
    store<f32>(out, <f32>sum * load<f32>(row + length) * scale);
    places += 4;
    out += 4;
  }
}

/**
 * out[i] = (sum over p of tables[p][code p of row i] × step - offset) × factor of the row + slack of the row, for `blocks`
 * blocks of 16 rows. A table is 16 uint8; a block is 16 bytes for each two codes, one for each row, the first code in the
 * lower four bits, then the factors and then the slacks of its rows as float32. No two entries of the tables 2j and 2j + 1
 * may add up to more than 255, and no sum to more than 65,535.
 */
export function estimates(
  tables: usize, step: f32, offset: f32, rows: usize, out: usize, blocks: i32, pairs: i32,
): void {
  const four = i8x16.splat(15);
  for (let i = 0; i < blocks; i++) {
    let low = i16x8.splat(0);
    let high = i16x8.splat(0);
    let table = tables;
    for (let j = 0; j < pairs; j++) {
      const codes = v128.load(rows);
      const sums = i8x16.add(
        i8x16.swizzle(v128.load(table), v128.and(codes, four)),
        i8x16.swizzle(v128.load(table, 16), i8x16.shr_u(codes, 4)),
      );
      low = i16x8.add(low, i16x8.extend_low_i8x16_u(sums));
      high = i16x8.add(high, i16x8.extend_high_i8x16_u(sums));
      rows += 16;
      table += 32;
    }
    estimate(i32x4.extend_low_i16x8_u(low), step, offset, rows, out);
    estimate(i32x4.extend_high_i16x8_u(low), step, offset, rows + 16, out + 16);
    estimate(i32x4.extend_low_i16x8_u(high), step, offset, rows + 32, out + 32);
    estimate(i32x4.extend_high_i16x8_u(high), step, offset, rows + 48, out + 48);
    rows += 128;
    out += 64;
  }
}

@inline
function estimate(sums: v128, step: f32, offset: f32, factors: usize, out: usize): void {
  const sum = f32x4.sub(f32x4.mul(f32x4.convert_i32x4_u(sums), f32x4.splat(step)), f32x4.splat(offset));
  v128.store(out, f32x4.add(f32x4.mul(sum, v128.load(factors)), v128.load(factors, 64)));
}

/** Writes the places of all figures >= floor, ascending, as int32 to `out` (room for `count`); returns how many. `count` is a multiple of 8. */
export function places(figures: usize, count: i32, floor: f32, out: usize): i32 {
  const least = f32x4.splat(floor);
  const first = out;
  for (let i = 0; i < count; i += 8) {
    const at = figures + (<usize>i << 2);
    let found =
      i32x4.bitmask(f32x4.ge(v128.load(at), least)) | (i32x4.bitmask(f32x4.ge(v128.load(at, 16), least)) << 4);
    while (found) {
      store<i32>(out, i + ctz(found));
      out += 4;
      found &= found - 1;
    }
  }
  return <i32>((out - first) >> 2);
}
