import { type WeightMatrix } from './reader-weights.ts';

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * One direction of gated recurrent units (Cho et al. 2014, "Learning Phrase Representations using RNN Encoder-Decoder"; the candidate reset after its
 * product): what is known after each row, of it and of those before it.
 */
export class GatedLayer {
  private readonly units: number;
  private readonly recurrent: Float32Array;
  private readonly products: Float32Array;

  /** @param recurrent units × 3 · units: of the gates that reset and update, and of the candidate. */
  constructor({ rows, values }: WeightMatrix) {
    this.units = rows;
    this.recurrent = values;
    this.products = new Float32Array(3 * rows);
  }

  /**
   * @param inputs `stride` numbers a row, of which three times the units from `offset` on are of this direction.
   * @param into takes what is known after each row, `width` numbers a row, from `place` on.
   */
  run(
    inputs: Float32Array,
    { stride, offset }: { readonly stride: number; readonly offset: number },
    into: Float32Array,
    { width, place }: { readonly width: number; readonly place: number },
    isBackwards: boolean,
  ): void {
    const { units, products } = this;
    const rows = inputs.length / stride;
    const state = new Float32Array(units);
    for (let step = 0; step < rows; step += 1) {
      const row = isBackwards ? rows - 1 - step : step;
      const own = row * stride + offset;
      this.multiply(state);
      for (let unit = 0; unit < units; unit += 1) {
        const reset = sigmoid((inputs[own + unit] as number) + (products[unit] as number));
        const keep = sigmoid((inputs[own + units + unit] as number) + (products[units + unit] as number));
        const candidate = Math.tanh(
          (inputs[own + 2 * units + unit] as number) + reset * (products[2 * units + unit] as number),
        );
        state[unit] = (1 - keep) * candidate + keep * (state[unit] as number);
      }
      into.set(state, row * width + place);
    }
  }

  private multiply(state: Float32Array): void {
    const { recurrent, products } = this;
    const columns = products.length;
    products.fill(0);
    for (let unit = 0, at = 0; unit < state.length; unit += 1) {
      const value = state[unit] as number;
      for (let column = 0; column < columns; column += 1, at += 1)
        products[column] = (products[column] as number) + value * (recurrent[at] as number);
    }
  }
}
