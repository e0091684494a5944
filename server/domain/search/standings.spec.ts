import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Standings, type Standing } from './standings.ts';

const standing = (more: Partial<Standing> = {}): Standing => ({
  themeId: 'dark',
  accountId: null,
  answerId: null,
  waits: false,
  language: 'en',
  at: 1000,
  rev: 1,
  ...more,
});

describe('Standings', () => {
  it('counts the requests of a theme', () => {
    const standings = new Standings();
    standings.set('a', standing({ accountId: 'acme', waits: true, at: 3000 }));
    standings.set('b', standing({ accountId: 'acme', language: 'pt', at: 2000 }));
    standings.set('c', standing());
    standings.set('d', standing({ themeId: 'invoices', accountId: 'acme' }));
    standings.set('e', standing({ themeId: null }));
    expect(standings.countsOf('dark')).toEqual({
      requests: 3,
      accounts: 1,
      waiting: 1,
      newestAt: new Date(3000),
      en: 2,
      pt: 1,
    });
    expect(standings.countsOf('never')).toBeUndefined();
    expect(standings.size).toBe(5);
  });

  it('knows where a request stands now, and no earlier than it did', () => {
    const standings = new Standings();
    standings.set('a', standing({ rev: 2 }));
    standings.set('a', standing({ rev: 3, themeId: 'invoices' }));
    standings.set('a', standing({ rev: 2 }));
    expect(standings.get('a')?.themeId).toBe('invoices');
    expect(standings.countsOf('dark')).toBeUndefined();
    standings.delete('a');
    standings.delete('a');
    expect(standings.get('a')).toBeUndefined();
    expect(standings.countsOf('invoices')).toBeUndefined();
    expect(standings.size).toBe(0);
  });

  it('counts as going through all of them does, however they came and went', () => {
    const deed = fc.record({
      id: fc.nat({ max: 12 }).map(String),
      standing: fc.option(
        fc.record({
          themeId: fc.constantFrom('dark', 'invoices', null),
          accountId: fc.constantFrom('acme', 'mare', null),
          answerId: fc.constant(null),
          waits: fc.boolean(),
          language: fc.constantFrom('en' as const, 'pt' as const),
          at: fc.nat({ max: 9 }),
          rev: fc.nat({ max: 3 }),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const standings = new Standings();
        const kept = new Map<string, Standing>();
        for (const { id, standing: one } of deeds) {
          if (one) {
            standings.set(id, one);
            if (one.rev >= (kept.get(id)?.rev ?? 0)) kept.set(id, one);
          } else {
            standings.delete(id);
            kept.delete(id);
          }
        }
        expect(standings.size).toBe(kept.size);
        for (const [id, one] of kept) expect(standings.get(id)).toEqual(one);
        for (const theme of ['dark', 'invoices']) {
          const own = [...kept.values()].filter(({ themeId }) => themeId === theme);
          const expected = {
            requests: own.length,
            accounts: new Set(own.flatMap(({ accountId }) => accountId ?? [])).size,
            waiting: own.filter(({ waits }) => waits).length,
            newestAt: new Date(Math.max(...own.map(({ at }) => at))),
            en: own.filter(({ language }) => language === 'en').length,
            pt: own.filter(({ language }) => language === 'pt').length,
          };
          expect(standings.countsOf(theme)).toEqual(own.length > 0 ? expected : undefined);
        }
      }),
    );
  });
});
