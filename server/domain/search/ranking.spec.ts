import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankAnswers, rankRequests, rankThemes, type Sight } from './ranking.ts';
import type { Standing } from './standings.ts';

const standing = (themeId: string | null, answerId: string | null = null): Standing => ({
  themeId,
  answerId,
  accountId: null,
  waits: false,
  language: 'en',
  at: 0,
  rev: 1,
});

/** Requests `r…` by where they stand, comments `answer|question`. */
const sightOf = (
  standings: Record<string, Standing>,
  found: {
    named?: string[];
    worded?: string[];
    meant?: [string, number][];
    comments?: string[];
    like?: [string, number][];
    gone?: string[];
  },
): Sight => ({
  named: found.named ?? [],
  worded: { requests: found.worded ?? [], comments: found.comments ?? [] },
  meant: {
    requests: (found.meant ?? []).map(([id, score]) => ({ id, score })),
    comments: (found.like ?? []).map(([id, score]) => ({ id, score })),
  },
  standingOf: (id) => standings[id],
  answerOf: (id) => (found.gone?.includes(id) ? undefined : id.split('|')[0]),
});

describe('ranking what was found', () => {
  it('ranks themes by their names and by their requests, and says for which', () => {
    const sight = sightOf(
      { r1: standing('dark'), r2: standing('dark'), r3: standing('invoices'), r4: standing(null) },
      { named: ['named', 'dark'], worded: ['r2', 'r3', 'r4'], meant: [['r1', 0.9], ['r2', 0.8], ['gone', 0.7]] }, // prettier-ignore
    );
    expect(rankThemes(sight, 5)).toEqual([
      { id: 'dark', byWords: true, likeness: 0.9, nearest: 'r1', worded: 'r2' },
      { id: 'named', byWords: true, likeness: null, nearest: null, worded: null },
      { id: 'invoices', byWords: true, likeness: null, nearest: null, worded: 'r3' },
    ]);
    expect(rankThemes(sight, 1).map(({ id }) => id)).toEqual(['dark']);
  });

  it('ranks open requests; of those that have the words the ones first that mean it', () => {
    const sight = sightOf(
      { r1: standing('dark'), r2: standing('dark'), r3: standing('invoices') },
      { worded: ['judged', 'r3', 'r2'], meant: [['r2', 0.8], ['judged', 0.7], ['r1', 0.6]] }, // prettier-ignore
    );
    expect(rankRequests(sight, 5)).toEqual([
      { id: 'r2', byWords: true, likeness: 0.8 },
      { id: 'r3', byWords: true, likeness: null },
      { id: 'r1', byWords: false, likeness: 0.6 },
    ]);
  });

  it('ranks answers by what any of their comments says, and by the requests lifted from them', () => {
    const sight = sightOf(
      { r1: standing('dark', 'a1'), r2: standing('dark') },
      {
        meant: [['r1', 0.9], ['r2', 0.8]], // prettier-ignore
        comments: ['a2|why', 'a2|wish', 'a4|why'],
        like: [['a2|why', 0.5], ['a3|why', 0.6], ['a2|wish', 0.7], ['a4|why', 0.9]], // prettier-ignore
        gone: ['a4|why'],
      },
    );
    expect(rankAnswers(sight, 5)).toEqual([
      { id: 'a2', byWords: true, likeness: 0.7 },
      { id: 'a1', byWords: false, likeness: 0.9 },
      { id: 'a3', byWords: false, likeness: 0.6 },
    ]);
  });

  it('names nothing twice, nothing that is gone, no more than it may, and only what one of the lights found', () => {
    const ids = ['r1', 'r2', 'r3', 'r4', 'r5'];
    const sights = fc.record({
      standings: fc.dictionary(
        fc.constantFrom(...ids),
        fc.constantFrom(standing('dark'), standing('invoices'), standing(null)),
      ),
      worded: fc.uniqueArray(fc.constantFrom(...ids)),
      meant: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0, max: 1, noNaN: true })), {
        selector: ([id]) => id,
      }),
      named: fc.uniqueArray(fc.constantFrom('dark', 'invoices', 'other')),
    });
    fc.assert(
      fc.property(sights, fc.integer({ min: 1, max: 4 }), ({ standings, worded, meant, named }, limit) => {
        const nearestFirst = [...meant].sort((a, b) => b[1] - a[1]);
        const sight = sightOf({ ...standings }, { named, worded, meant: nearestFirst });
        const requests = rankRequests(sight, limit);
        const open = [...new Set([...worded, ...meant.map(([id]) => id)])].filter((id) => standings[id]);
        expect(requests).toHaveLength(Math.min(limit, open.length));
        expect(new Set(requests.map(({ id }) => id)).size).toBe(requests.length);
        for (const { id, byWords, likeness } of requests) {
          expect(open).toContain(id);
          expect(byWords).toBe(worded.includes(id));
          expect(likeness).toBe(new Map(meant).get(id) ?? null);
        }
        const themes = rankThemes(sight, limit);
        const found = new Set([...named, ...open.flatMap((id) => standings[id]?.themeId ?? [])]);
        expect(themes).toHaveLength(Math.min(limit, found.size));
        for (const { id, nearest, worded: having } of themes)
          for (const request of [nearest, having]) if (request) expect(standings[request]?.themeId).toBe(id);
      }),
    );
  });
});
