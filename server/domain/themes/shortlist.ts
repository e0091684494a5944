/** Slots near to one vector and their cosines, side by side; in no order. */
export interface NearSlots {
  readonly slots: readonly number[];
  readonly cosines: readonly number[];
}

/** Kept beyond the wanted number before the rest is let go: rarely, so that it costs little. */
const SPARE = 4;

/** Gathers the nearest slots among very many without keeping all that are near. */
export class Shortlist implements NearSlots {
  slots: number[] = [];
  cosines: number[] = [];
  /** No slot with a lower cosine is of interest any more. */
  floor: number;
  readonly #keep: number;

  /** @param keep how many of the nearest are wanted; more are kept when their cosines are equal. */
  constructor(floor: number, keep: number) {
    this.floor = floor;
    this.#keep = keep;
  }

  offer(slot: number, cosine: number): void {
    if (cosine < this.floor) return;
    this.slots.push(slot);
    this.cosines.push(cosine);
    if (this.slots.length > this.#keep * SPARE) this.#letGo();
  }

  /** Lets go of what is not among the nearest. */
  close(): this {
    if (this.slots.length > this.#keep) this.#letGo();
    return this;
  }

  #letGo(): void {
    const last = Float64Array.from(this.cosines).sort().at(-this.#keep) as number;
    // Equal ones all stay, or there would be no end of them.
    if (last === this.floor) return;
    this.floor = last;
    const near = this.cosines.map((cosine) => cosine >= last);
    this.slots = this.slots.filter((_, at) => near[at]);
    this.cosines = this.cosines.filter((_, at) => near[at]);
  }
}
