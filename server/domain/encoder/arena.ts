import { createMemory, instantiateKernel, packPanels, type Kernel } from '../vectors/kernel.ts';

/** A matrix in panels, as the kernel multiplies by it. */
export interface Matrix {
  readonly address: number;
  readonly rows: number;
  readonly columns: number;
}

/** Numbers at an address, which WebAssembly and JavaScript both see. */
export interface Block {
  readonly address: number;
  readonly values: Float32Array;
}

const ALIGNMENT = 64;
/** Address 0 means "no bias" to the kernel, so nothing lies there. */
const FIRST_ADDRESS = ALIGNMENT;

/** One piece of memory for everything that is multiplied: weights and room to work, given out once and never back. */
export class Arena {
  readonly kernel: Kernel;
  private readonly buffer: ArrayBuffer;
  private top = FIRST_ADDRESS;

  /** @param numbers how many will be asked for, over how many blocks. */
  constructor(numbers: number, blocks: number) {
    const memory = createMemory(FIRST_ADDRESS + numbers * Float32Array.BYTES_PER_ELEMENT + blocks * ALIGNMENT);
    this.buffer = memory.buffer;
    this.kernel = instantiateKernel(memory);
  }

  /** Room for some numbers, all zeros. */
  block(numbers: number): Block {
    const address = this.top;
    const values = new Float32Array(this.buffer, address, numbers);
    this.top = Math.ceil((address + values.byteLength) / ALIGNMENT) * ALIGNMENT;
    return { address, values };
  }

  /** A row of numbers, copied. */
  row(values: Float32Array): Block {
    const block = this.block(values.length);
    block.values.set(values);
    return block;
  }

  /** A matrix of `columns` columns, packed. */
  matrix(values: Float32Array, columns: number): Matrix {
    const rows = values.length / columns;
    const block = this.block(values.length);
    packPanels(values, rows, columns, block.values);
    return { address: block.address, rows, columns };
  }

  /** to = from × matrix (+ bias), for `count` rows one behind the other in both. */
  multiply(from: Block, matrix: Matrix, bias: Block | null, to: Block, count: number): void {
    const { address, rows, columns } = matrix;
    this.kernel.gemm(from.address, rows, address, bias?.address ?? 0, to.address, columns, count, rows, columns);
  }
}
