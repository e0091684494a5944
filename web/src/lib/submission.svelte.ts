import { ApiProblem } from './api-call.ts';

/** One thing being sent: whether it is under way, and what was wrong with it. A second send waits for the first. */
export class Submission {
  busy = $state(false);
  problem = $state.raw<unknown>(null);

  /** Runs `send`; true when it worked. Never throws: what went wrong is in `problem`. */
  async run(send: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      await send();
      return true;
    } catch (cause) {
      this.problem = cause;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** The sentence about one field of what was sent, or null. */
  fault(path: string): string | null {
    return this.problem instanceof ApiProblem ? this.problem.fault(path) : null;
  }
}
