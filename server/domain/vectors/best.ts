export interface Near {
  readonly id: string;
  /** Cosine, when the vectors have length 1; see `VectorTable` for how exact it is. */
  readonly score: number;
}

/** The best `limit` of what is offered, from a floor up: a heap with the least at its head. */
export class Best {
  readonly #limit: number;
  readonly #floor: number;
  readonly #scores: number[] = [];
  readonly #ids: string[] = [];

  constructor(limit: number, floor: number) {
    this.#limit = limit;
    this.#floor = floor;
  }

  /** What something must have to be of interest. */
  get least(): number {
    return this.#ids.length < this.#limit ? this.#floor : (this.#scores[0] ?? Infinity);
  }

  /** Of equal ones the first offered stays. */
  offer(id: string, score: number): void {
    const size = this.#ids.length;
    if (size < this.#limit) {
      if (score >= this.#floor) this.#rise(size, id, score);
    } else if (size > 0 && score > this.#scores[0]!) {
      this.#sink(id, score);
    }
  }

  /** Best first; what was offered twice, once. */
  inOrder(): Near[] {
    const places = [...this.#ids.keys()].sort((a, b) => this.#scores[b]! - this.#scores[a]!);
    const best = new Map<string, number>();
    for (const at of places) if (!best.has(this.#ids[at]!)) best.set(this.#ids[at]!, this.#scores[at]!);
    return [...best].map(([id, score]) => ({ id, score }));
  }

  #rise(from: number, id: string, score: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#scores[above]! <= score) break;
      this.#put(at, this.#ids[above]!, this.#scores[above]!);
      at = above;
    }
    this.#put(at, id, score);
  }

  #sink(id: string, score: number): void {
    const scores = this.#scores;
    let at = 0;
    for (let below = 1; below < scores.length; below = 2 * at + 1) {
      if (below + 1 < scores.length && scores[below + 1]! < scores[below]!) below += 1;
      if (scores[below]! >= score) break;
      this.#put(at, this.#ids[below]!, scores[below]!);
      at = below;
    }
    this.#put(at, id, score);
  }

  #put(at: number, id: string, score: number): void {
    this.#ids[at] = id;
    this.#scores[at] = score;
  }
}
