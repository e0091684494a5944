import { KERNEL_BASE64 } from './kernel-bytes.ts';

/** The memory of a WebAssembly module. After `grow`, views on the former `buffer` are empty: make them anew. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 kB at the end, all zeros; where the others are, they stay. */
  grow(pages: number): number;
}

/**
 * The arithmetic of vectors, compiled from kernel.as. Addresses are in bytes into the memory it was made with and
 * multiples of 4 (of 16 for speed); numbers are float32, each product and each sum rounded to float32. Nothing is
 * checked: an address outside the memory is a `WebAssembly.RuntimeError`.
 */
export interface Kernel {
  /**
   * c[m × n] = a[m × k] × b[k × n], plus bias[n] unless its address is 0. Rows of `a` and `c` are `lda` and `ldc`
   * numbers apart; `n` is a multiple of 8, and `b` stands in panels of 8 columns, panel j as [k][8] (see `packPanels`).
   * Each figure is summed over k in ascending order: to the last bit the same for one row and one panel as for many.
   */
  gemm(a: number, lda: number, b: number, bias: number, c: number, ldc: number, m: number, k: number, n: number): void;
  /**
   * out[i] = query · row × scale of the row × `scale` for the rows at `count` places, as int32. The query is `dims` int16; a
   * row is `dims` int8, its scale as float32, and 12 bytes that are not read. `dims` is a multiple of 16, and no sum of
   * products may leave int32.
   */
  dotsOfBytes(
    query: number,
    scale: number,
    rows: number,
    places: number,
    out: number,
    count: number,
    dims: number,
  ): void;
  /**
   * out[i] = (sum over p of tables[p][code p of row i] × step - offset) × factor of the row + slack of the row, for `blocks`
   * blocks of 16 rows. A table is 16 uint8; a block is 16 bytes for each two codes, one for each row, the first code in the
   * lower four bits, then the factors and then the slacks of its rows as float32. No two entries of the tables 2j and 2j + 1
   * may add up to more than 255, and no sum to more than 65,535.
   */
  estimates(
    tables: number,
    step: number,
    offset: number,
    rows: number,
    out: number,
    blocks: number,
    pairs: number,
  ): void;
  /**
   * Writes the places of the figures that are at least `floor`, ascending, as int32 to `out` (room for `count` of
   * them) and returns how many there are; `count` is a multiple of 8.
   */
  places(figures: number, count: number, floor: number, out: number): number;
}

/** WebAssembly as far as it is used: the server's type library does not know it. */
interface WebAssemblyGlobal {
  readonly Memory: new (size: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
}
const wasm = (globalThis as unknown as { WebAssembly: WebAssemblyGlobal }).WebAssembly;

let compiled: object | undefined;

/** Memory of `bytes` bytes, rounded up to whole pages; all zeros. */
export function createMemory(bytes: number): Memory {
  return new wasm.Memory({ initial: Math.ceil(bytes / 65_536) });
}

/** The kernel over `memory`, which several kernels may share; the module is compiled once. */
export function instantiateKernel(memory: Memory): Kernel {
  compiled ??= new wasm.Module(Uint8Array.from(atob(KERNEL_BASE64), (byte) => byte.charCodeAt(0)));
  return new wasm.Instance(compiled, { env: { memory } }).exports as Kernel;
}

/**
 * Packs a k × n matrix (rows one behind the other) for `gemm`: `out` takes k × n numbers in panels of 8 columns.
 * @throws RangeError when n is no multiple of 8.
 */
export function packPanels(matrix: Float32Array, k: number, n: number, out: Float32Array): void {
  if (n % 8 !== 0) throw new RangeError(`${n} columns are no multiple of 8`);
  let at = 0;
  for (let panel = 0; panel < n; panel += 8)
    for (let row = 0; row < k; row += 1)
      for (let column = panel; column < panel + 8; column += 1) out[at++] = matrix[row * n + column] as number;
}
