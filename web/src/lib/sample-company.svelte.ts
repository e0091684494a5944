import type { ReplyOf } from '../../../server/contract/route.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from './api.ts';

/** While it is being loaded or removed; in milliseconds. */
const REFRESH = 1000;

/** The made-up company one may look around in: whether it is here, and how far its loading is. */
class SampleCompany {
  state = $state.raw<ReplyOf<typeof routes.sample.get> | null>(null);
  #following = false;

  async refresh(): Promise<void> {
    this.state = await call(routes.sample.get);
    void this.#follow();
  }

  async load(): Promise<void> {
    this.state = await call(routes.sample.load);
    await this.#follow();
  }

  async remove(): Promise<void> {
    this.state = await call(routes.sample.remove);
    await this.#follow();
  }

  get isMoving(): boolean {
    return this.state?.state === 'loading' || this.state?.state === 'removing';
  }

  /** Asks again until nothing moves. A lost connection ends it; the next page asks anew. */
  async #follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    try {
      while (this.isMoving) {
        await new Promise((resolve) => setTimeout(resolve, REFRESH));
        this.state = await call(routes.sample.get);
      }
    } finally {
      this.#following = false;
    }
  }
}

export const sampleCompany = new SampleCompany();
