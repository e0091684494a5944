import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { themeStatuses } from '../../contract/theme.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { moveFault, nextStatuses, shipFault } from './status-moves.ts';
import { whomToTell, type Wish } from './whom-to-tell.ts';

describe('the status of a theme', () => {
  it('is shipped by a release and never by hand', () => {
    for (const from of themeStatuses) expect(nextStatuses(from)).not.toContain('shipped');
    expect(moveFault('doing', 'shipped')).toBe('themeMoves.onlyRelease');
    expect(themeStatuses.filter((status) => shipFault(status) === null)).toEqual(['open', 'planned', 'doing']);
    expect(shipFault('declined')).toBe('themeMoves.declinedInRelease');
    expect(shipFault('shipped')).toBe('themeMoves.alreadyShipped');
  });

  it('is reopened before anything else when it is finished', () => {
    for (const from of ['shipped', 'declined'] as const) {
      expect(nextStatuses(from)).toEqual(['open']);
      expect(moveFault(from, 'open')).toBeNull();
      expect(moveFault(from, 'planned')).toBe('themeMoves.reopenFirst');
    }
  });

  it('has a sentence for every move that is refused, and none for those offered', () => {
    for (const from of themeStatuses) {
      for (const to of themeStatuses) {
        const fault = moveFault(from, to);
        expect(fault === null).toBe(nextStatuses(from).includes(to));
        if (fault) expect(wordsIn('pt-PT').tell({ key: fault })).not.toBe(fault);
      }
      expect(moveFault(from, from)).toBe('themeMoves.sameStatus');
    }
  });
});

describe('whom a release is told to', () => {
  const wish = (
    contactId: string | null,
    themeId: string,
    quote: string | null,
    day = 1,
    need: number | null = null,
  ): Wish => ({
    ...{ contactId, themeId, quote, need },
    at: new Date(Date.UTC(2027, 0, day)),
  });

  it('is each person once, with their own newest words', () => {
    const told = whomToTell(
      ['sso', 'dark'],
      [
        wish('ana', 'dark', 'My eyes hurt', 3),
        wish('ana', 'sso', 'One sign-in, please', 9),
        wish('ana', 'sso', null, 20, 2),
        wish('ana', 'fax', 'And fax', 30),
        wish('ben', 'dark', 'Too bright', 1),
      ],
    );
    expect(told).toEqual([
      {
        contactId: 'ana',
        themeIds: ['sso', 'dark'],
        quote: { text: 'One sign-in, please', themeId: 'sso', at: new Date(Date.UTC(2027, 0, 9)) },
      },
      {
        contactId: 'ben',
        themeIds: ['dark'],
        quote: { text: 'Too bright', themeId: 'dark', at: new Date(Date.UTC(2027, 0, 1)) },
      },
    ]);
  });

  it('tells those who only voted without words, and those who need it not, not at all', () => {
    const told = whomToTell(
      ['sso', 'dark'],
      [
        wish('voter', 'sso', null, 1, 0.5),
        wish('against', 'sso', null, 1, 0),
        wish('both', 'sso', null, 1, 0),
        wish('both', 'dark', ' ', 1),
        wish(null, 'sso', 'Typed in for nobody'),
      ],
    );
    expect(told).toEqual([
      { contactId: 'both', themeIds: ['dark'], quote: null },
      { contactId: 'voter', themeIds: ['sso'], quote: null },
    ]);
    expect(whomToTell(['sso'], [])).toEqual([]);
  });

  it('does not change with the order of the wishes, and forgets nobody who asked', () => {
    const anyWish = fc
      .tuple(
        fc.option(fc.constantFrom('ana', 'ben', 'cid')),
        fc.constantFrom('sso', 'dark', 'fax'),
        fc.option(fc.constantFrom('x', 'y', '')),
        fc.integer({ min: 1, max: 3 }),
        fc.option(fc.constantFrom(0, 0.5, 1, 2)),
      )
      .map(([contact, theme, quote, day, need]) => wish(contact, theme, quote, day, need));
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 20 }), (wishes) => {
        const told = whomToTell(['sso', 'dark'], wishes);
        const plain = (list: typeof told) =>
          list.map(({ contactId, themeIds, quote }) => [contactId, themeIds, quote?.text]);
        expect(plain(whomToTell(['sso', 'dark'], wishes.toReversed()))).toEqual(plain(told));
        const asked = wishes.filter(({ contactId, themeId, need }) => contactId && themeId !== 'fax' && need !== 0);
        expect(told.map(({ contactId }) => contactId)).toEqual([...new Set(asked.map((one) => one.contactId))].sort());
      }),
    );
  });
});
