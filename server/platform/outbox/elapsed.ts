/**
 * Time since it was made. The greater of the monotonic and the wall clock's count: the first stands still while a
 * machine sleeps, the second when it is set back, and a lease must never seem longer than it is.
 */
export class Elapsed {
  private readonly steady = performance.now();
  private readonly wall = Date.now();

  ms(): number {
    return Math.max(performance.now() - this.steady, Date.now() - this.wall);
  }

  /** `start` moved on by the time that passed. */
  since(start: Date): Date {
    return new Date(start.getTime() + Math.max(0, Math.round(performance.now() - this.steady)));
  }
}
