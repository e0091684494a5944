import { expect } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { desktop, phone, type Visit } from './browser.ts';

/** Where to put pictures of pages, for looking at them; none are made unless told. */
const pictures = process.env['RUMO_PICTURES'];

/** Nothing stands out of the page and nothing serious is found, on a desktop and on a phone; pictures bear `name`. */
export async function expectSoundPage(visit: Visit, name: string): Promise<void> {
  const { page } = visit;
  for (const size of [desktop, phone]) {
    await page.setViewportSize(size);
    expect(await visit.overflow()).toBeLessThanOrEqual(0);
    expect(await visit.findings()).toEqual([]);
    for (const colorScheme of pictures ? (['light', 'dark'] as const) : []) {
      await page.emulateMedia({ colorScheme });
      mkdirSync(pictures!, { recursive: true });
      await page.screenshot({ path: join(pictures!, `${name}-${size.width}-${colorScheme}.png`), fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(desktop);
}
