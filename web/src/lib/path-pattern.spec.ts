import { describe, expect, it } from '@jest/globals';
import { changedQuery, fillPath, matchPath } from './path-pattern.ts';

describe('path patterns', () => {
  it('match by parts and decode what they name', () => {
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/themes/:id', '/themes/thm_x/')).toEqual({ id: 'thm_x' });
    expect(matchPath('/a/:b/c/:d', '/a/1/c/s%C3%A3o')).toEqual({ b: '1', d: 'são' });
  });

  it('do not match other lengths, other words or broken escapes', () => {
    expect(matchPath('/themes/:id', '/themes')).toBeNull();
    expect(matchPath('/themes', '/report')).toBeNull();
    expect(matchPath('/themes/:id', '/themes/%E0%A4%A')).toBeNull();
  });

  it('are filled with escaped values', () => {
    expect(fillPath('/themes/:id/quotes/:quote', { id: 'a/b', quote: '1' })).toBe('/themes/a%2Fb/quotes/1');
  });
});

describe('changedQuery', () => {
  it('sets, keeps and removes names', () => {
    expect(changedQuery('?month=2026-11&tier=A', { tier: null, page: 2, search: '' })).toBe('month=2026-11&page=2');
    expect(changedQuery('', {})).toBe('');
  });
});
