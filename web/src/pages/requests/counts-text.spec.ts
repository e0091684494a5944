import { beforeAll, describe, expect, it } from '@jest/globals';
import { words } from '../../lib/words.svelte.ts';
import { besideOf, leadOf } from './counts-text.ts';

const counts = { toDecide: 54, unseen: 156, grouping: 0, open: 239 };

describe('how far the requests are gone through', () => {
  beforeAll(() => words.use('en'));

  it('is told by what needs a decision; what merely has a theme is told beside it', () => {
    expect(leadOf(counts, 'inbox')).toBe('54 requests need your decision.');
    expect(leadOf(counts, 'open')).toBe('54 requests need your decision.');
    expect(besideOf(counts, 'inbox')).toBe(
      '156 more have found a theme; nobody has looked at them yet. They count as they stand, and may stay so.',
    );
  });

  it('is no work when nothing needs a decision, however many themes nobody has confirmed', () => {
    const decided = { ...counts, toDecide: 0 };
    expect(leadOf(decided, 'inbox')).toBe('Nothing needs your decision.');
    expect(besideOf({ ...decided, unseen: 1 }, 'inbox')).toBe(
      '1 request has found a theme; nobody has looked at it yet. It counts as it stands, and may stay so.',
    );
    expect(besideOf({ ...decided, unseen: 0 }, 'inbox')).toBe('');
  });

  it('is told by the unconfirmed ones in their list, and says what is on its way', () => {
    expect(leadOf(counts, 'unseen')).toBe('156 requests have found themes that nobody has confirmed.');
    expect(besideOf({ ...counts, grouping: 3 }, 'unseen')).toBe(
      'They count as they stand, and may stay so. 3 are being grouped.',
    );
    expect(leadOf({ ...counts, unseen: 0 }, 'unseen')).toBe('Every theme that was found is confirmed.');
  });

  it('agrees in number', () => {
    expect(leadOf({ ...counts, toDecide: 1, unseen: 1 }, 'inbox')).toBe('1 request needs your decision.');
    expect(besideOf({ ...counts, toDecide: 1, unseen: 1 }, 'inbox')).toMatch(/^1 more has found a theme/);
  });
});
