import { untrack } from 'svelte';

/** A strip above every page. `danger` is for what needs someone now. */
export interface BannerEntry {
  readonly key: string;
  readonly text: string;
  readonly tone: 'notice' | 'danger';
  readonly action?: { readonly label: string; readonly href?: string; readonly onclick?: () => void };
}

/** Banners that pages and features add to those of the deployment itself (the sample company's ribbon, a lost encoder). */
class Banners {
  list = $state.raw<readonly BannerEntry[]>([]);

  /** Shows a banner, in place of one with the same key. */
  show(banner: BannerEntry): void {
    // Read without tracking: an effect that shows a banner must not run again because of it.
    this.list = [...untrack(() => this.list).filter((entry) => entry.key !== banner.key), banner];
  }

  hide(key: string): void {
    this.list = untrack(() => this.list).filter((entry) => entry.key !== key);
  }
}

export const banners = new Banners();
