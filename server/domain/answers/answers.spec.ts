import { describe, expect, it } from '@jest/globals';
import { weighEvidence, type LinkVisit } from './evidence.ts';
import { answerStatuses, LATE_WINDOW, replacedBy, statusOf } from './status.ts';

const DELIVERED = 1_800_000_000_000;
const SECOND = 1000;
const HOUR = 3600 * SECOND;
const CLOSES = DELIVERED + 14 * 24 * HOUR;

const allLinks = (at: number): LinkVisit[] => [
  ...Array.from({ length: 11 }, (_, score) => ({ at: at + score * 50, score })),
  { at: at + 600, score: 'x' as const },
];

/** What becomes of a form that was shown at `shown` and sent at `sent`. */
function outcome(visits: LinkVisit[], shown: number | null, sent: number) {
  return statusOf(weighEvidence(visits, shown, sent), CLOSES, sent);
}

describe('who sent this', () => {
  const late = DELIVERED + 2 * HOUR;
  const table: [string, LinkVisit[], number | null, number, string][] = [
    ['a person two hours later', [{ at: late, score: 9 }], late, late + 8 * SECOND, 'counted'],
    [
      'a person half a minute after delivery',
      [{ at: DELIVERED + 30 * SECOND, score: 9 }],
      DELIVERED + 30 * SECOND,
      DELIVERED + 35 * SECOND,
      'counted',
    ],
    [
      'a sandbox that opens all links at delivery and sends',
      allLinks(DELIVERED),
      DELIVERED,
      DELIVERED + 5 * SECOND,
      'suspect',
    ],
    [
      'the same three hours later',
      allLinks(DELIVERED + 3 * HOUR),
      DELIVERED + 3 * HOUR,
      DELIVERED + 3 * HOUR + 9 * SECOND,
      'suspect',
    ],
    ['one that sends as soon as it has the page', [{ at: late, score: 5 }], late, late + 400, 'suspect'],
    ['one that never asked for the page', [], null, late, 'suspect'],
    [
      'the trap, then one number',
      [
        { at: late, score: 'x' },
        { at: late + SECOND, score: 1 },
      ],
      late + SECOND,
      late + 30 * SECOND,
      'suspect',
    ],
    [
      'a scanner at delivery, a person two hours later',
      [...allLinks(DELIVERED), { at: late, score: 10 }],
      late,
      late + 5 * SECOND,
      'counted',
    ],
    [
      'a person who clicks 8, then 7',
      [
        { at: late, score: 8 },
        { at: late + 20 * SECOND, score: 7 },
      ],
      late + 20 * SECOND,
      late + 25 * SECOND,
      'counted',
    ],
    [
      'the same number opened again and again',
      Array.from({ length: 9 }, (_, i) => ({ at: late + i * 100, score: 3 })),
      late,
      late + 5 * SECOND,
      'counted',
    ],
    ['a page left open overnight', [{ at: late, score: 9 }], late, late + 12 * HOUR, 'counted'],
  ];
  it.each(table)('%s', (_, visits, shown, sent, expected) => {
    expect(outcome(visits, shown, sent)).toBe(expected);
  });

  it('counts windows to the millisecond', () => {
    const sent = late + HOUR;
    const suspicionsOf = (visits: LinkVisit[], shown: number) => weighEvidence(visits, shown, sent).suspicions;
    expect(suspicionsOf([], sent - 2000)).toEqual([]);
    expect(suspicionsOf([], sent - 1999)).toEqual(['too-quick']);
    expect(suspicionsOf([], sent + 5)).toEqual(['too-quick']);
    const three = (first: number): LinkVisit[] => [first, sent - 1000, sent - 500].map((at, score) => ({ at, score }));
    expect(suspicionsOf(three(sent - 120_000), late)).toEqual(['many-scores']);
    expect(suspicionsOf(three(sent - 120_001), late)).toEqual([]);
    expect(suspicionsOf([{ at: sent - 600_000, score: 'x' }], late)).toEqual(['trap']);
    expect(suspicionsOf([{ at: sent - 600_001, score: 'x' }], late)).toEqual([]);
    expect(suspicionsOf([{ at: sent + 1, score: 'x' }], late)).toEqual([]);
  });
});

describe('what becomes of it', () => {
  const human = { suspicions: [] } as const;
  it('takes answers until the wave closes, keeps them for a week after, then nothing', () => {
    expect(statusOf(human, CLOSES, CLOSES - 1)).toBe('counted');
    expect(statusOf(human, CLOSES, CLOSES)).toBe('late');
    expect(statusOf({ suspicions: ['trap'] }, CLOSES, CLOSES)).toBe('late');
    expect(statusOf(human, CLOSES, CLOSES + LATE_WINDOW)).toBe('late');
    expect(statusOf(human, CLOSES, CLOSES + LATE_WINDOW + 1)).toBeNull();
  });

  it('never lets a suspect, late or provisional one take the place of a counted or withdrawn one', () => {
    for (const incoming of ['suspect', 'late', 'provisional'] as const) {
      expect(replacedBy(incoming)).not.toContain('counted');
      expect(replacedBy(incoming)).not.toContain('withdrawn');
    }
    expect(replacedBy('counted')).toEqual(answerStatuses);
    expect(replacedBy('suspect')).not.toContain('provisional');
    expect(replacedBy('provisional')).toEqual(['provisional', 'suspect']);
  });

  it('never counts at once what a page sent by itself', () => {
    expect(statusOf({ source: 'auto', suspicions: [] }, CLOSES, CLOSES - 1)).toBe('provisional');
    expect(statusOf({ source: 'auto', suspicions: ['quiet'] }, CLOSES, CLOSES - 1)).toBe('suspect');
    expect(statusOf({ source: 'auto', suspicions: [] }, CLOSES, CLOSES)).toBe('late');
    expect(statusOf({ source: 'gesture', suspicions: [] }, CLOSES, CLOSES - 1)).toBe('counted');
  });
});
