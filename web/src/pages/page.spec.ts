import { describe, expect, it } from '@jest/globals';
import { pages } from './index.ts';
import { findPage, page } from './page.ts';

describe('the register of pages', () => {
  it('finds a page and what its pattern names', () => {
    const theme = page('/themes/:id', () => Promise.reject(new Error('not loaded here')));
    expect(findPage([theme], '/themes/thm_x')).toEqual({ entry: theme, params: { id: 'thm_x' } });
    expect(findPage([theme], '/elsewhere')).toBeNull();
  });

  it('has no two pages at one address', () => {
    const paths = pages.map((entry) => entry.path.replace(/:\w+/g, ':'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('can load every page it names', async () => {
    for (const entry of pages) expect(typeof (await entry.load())).toBe('function');
  });
});
