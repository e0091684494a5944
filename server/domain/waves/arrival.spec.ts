import { describe, expect, it } from '@jest/globals';
import { arrivedMail, type LinkMail } from './arrival.ts';

const invite: LinkMail = { id: 'invite', uncertain: true, handedOverAt: 1000 };
const reminder: LinkMail = { id: 'reminder', uncertain: false, handedOverAt: 5000 };

describe('a link that was used', () => {
  it('proves that the one mail with it arrived', () => {
    expect(arrivedMail([invite], 1000)).toBe('invite');
    expect(arrivedMail([invite, reminder], 4999)).toBe('invite');
    expect(arrivedMail([invite, { ...reminder, handedOverAt: null }], 9000)).toBe('invite');
  });

  it('proves nothing when it came before the mail, or when another mail can have brought it', () => {
    expect(arrivedMail([invite], 999)).toBeNull();
    expect(arrivedMail([invite, reminder], 5000)).toBeNull();
    expect(
      arrivedMail(
        [
          { ...invite, uncertain: false },
          { ...reminder, uncertain: true },
        ],
        9000,
      ),
    ).toBeNull();
    expect(arrivedMail([{ ...invite, uncertain: false }], 9000)).toBeNull();
    expect(arrivedMail([], 9000)).toBeNull();
  });
});
