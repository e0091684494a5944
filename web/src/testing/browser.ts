import type { Locale } from '../../../server/contract/locale.ts';
import { words } from '../lib/words.svelte.ts';

/** What jsdom lacks: nothing has a size there, so nothing is ever resized either. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Readies jsdom for components: sizes that stay, and words. Give it to `beforeAll`. */
export async function readyBrowser(locale: Locale = 'en'): Promise<void> {
  globalThis.ResizeObserver ??= StillResizeObserver;
  await words.use(locale);
}
