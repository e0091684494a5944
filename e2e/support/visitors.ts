import type { SeenHand } from '../../server/domain/answers/evidence.ts';

/** Something that happens to a link; `at` in seconds after its mail began to go out. */
export type Step = { readonly at: number; readonly who?: 'scanner' } & (
  | { readonly does: 'open'; readonly score: number | 'x' }
  | { readonly does: 'head'; readonly score: number }
  /** The page that was opened last by the same visitor with this number sends it by itself. */
  | { readonly does: 'auto'; readonly score: number; readonly visibleMs?: number }
  /** A hand chooses a number on the page that was opened last. */
  | { readonly does: 'choose'; readonly score: number }
  /** The button of the page that was opened last. */
  | { readonly does: 'press'; readonly score: number; readonly seen: SeenHand; readonly comment?: string }
);

/** Someone or something that comes by a mail's links. */
export interface Visitor {
  readonly name: string;
  readonly isHuman: boolean;
  readonly steps: readonly Step[];
  /** What stands when a quarter of an hour has passed; null: no answer at all. */
  readonly outcome: {
    readonly status: 'counted' | 'suspect';
    readonly score?: number;
    readonly comment?: string;
  } | null;
  /** It counts at once, before that quarter of an hour. */
  readonly confirmed?: true;
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const HOUR = 3600;

const openAll = (at: number): Step[] => NUMBERS.map((score) => ({ at: at + score / 10, does: 'open', score }));
const openOne = (at: number, score: number): Step => ({ at, does: 'open', score });
/** Opens every link in a browser that runs scripts, and leaves each page open for two seconds. */
const sandbox = (at: number): Step[] => [
  ...openAll(at),
  ...NUMBERS.map((score): Step => ({ at: at + score / 10 + 2, does: 'auto', score })),
];
const seenPage = (at: number, score: number): Step[] => [openOne(at, score), { at: at + 2, does: 'auto', score }];
const byScanner = (steps: readonly Step[]): Step[] => steps.map((step) => ({ ...step, who: 'scanner' }));

/** The table that is published: who comes, and what becomes of it. */
export const visitors: readonly Visitor[] = [
  {
    name: 'A scanner that opens all eleven links of the mail (GET)',
    isHuman: false,
    steps: openAll(3),
    outcome: null,
  },
  {
    name: 'A scanner that asks for the headers of all links (HEAD)',
    isHuman: false,
    steps: NUMBERS.map((score) => ({ at: 3, does: 'head', score })),
    outcome: null,
  },
  {
    name: 'A sandbox that runs scripts, on all links, when the mail arrives',
    isHuman: false,
    steps: sandbox(5),
    outcome: { status: 'suspect' },
  },
  {
    name: 'The same sandbox three hours later',
    isHuman: false,
    steps: sandbox(3 * HOUR),
    outcome: { status: 'suspect' },
  },
  {
    name: 'A browser driven by a program that opens one link after two hours and presses the button',
    isHuman: false,
    steps: [openOne(2 * HOUR, 9), { at: 2 * HOUR + 5, does: 'press', score: 9, seen: 'program' }],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A sandbox that opens the hidden link, then one number',
    isHuman: false,
    steps: [{ at: 2 * HOUR, does: 'open', score: 'x' }, ...seenPage(2 * HOUR + 1, 1)],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A person who clicks 9 after two hours and looks at the page',
    isHuman: true,
    steps: seenPage(2 * HOUR, 9),
    outcome: { status: 'counted', score: 9 },
  },
  {
    name: 'A person who clicks 9 half a minute after the mail and presses the button',
    isHuman: true,
    steps: [...seenPage(30, 9), { at: 34, does: 'press', score: 9, seen: 'hand' }],
    outcome: { status: 'counted', score: 9 },
    confirmed: true,
  },
  {
    name: 'A person who clicks 9 half a minute after the mail and closes the page',
    isHuman: true,
    steps: seenPage(30, 9),
    outcome: { status: 'suspect', score: 9 },
  },
  {
    name: 'A sandbox on all links when the mail arrives; a person clicks 10 two hours later',
    isHuman: true,
    steps: [
      ...byScanner([...sandbox(5), { at: 8, does: 'open', score: 'x' }]),
      // The address is opened for the person first, as a protecting proxy does.
      ...byScanner([openOne(2 * HOUR, 10)]),
      ...seenPage(2 * HOUR + 1, 10),
    ],
    outcome: { status: 'counted', score: 10 },
  },
  {
    name: 'A person who clicks 9 in the mail and chooses 6 on the page',
    isHuman: true,
    steps: [openOne(2 * HOUR, 9), { at: 2 * HOUR + 4, does: 'choose', score: 6 }],
    outcome: { status: 'counted', score: 6 },
    confirmed: true,
  },
  {
    name: 'A person who clicks 9 and writes a comment',
    isHuman: true,
    steps: [
      ...seenPage(2 * HOUR, 9),
      { at: 2 * HOUR + 40, does: 'press', score: 9, seen: 'hand', comment: 'Quick answers' },
    ],
    outcome: { status: 'counted', score: 9, comment: 'Quick answers' },
    confirmed: true,
  },
  {
    name: 'A person answers 9; an hour later a sandbox goes through all links',
    isHuman: true,
    steps: [
      openOne(2 * HOUR, 9),
      { at: 2 * HOUR + 5, does: 'press', score: 9, seen: 'hand' },
      ...byScanner(sandbox(3 * HOUR)),
    ],
    outcome: { status: 'counted', score: 9 },
    confirmed: true,
  },
  {
    name: 'A person who clicks 8 in the mail, then 7',
    isHuman: true,
    steps: [...seenPage(2 * HOUR, 8), ...seenPage(2 * HOUR + 60, 7)],
    outcome: { status: 'counted', score: 7 },
  },
  {
    name: 'A robot without script that opens one link and sends the form at once',
    isHuman: false,
    steps: [openOne(2 * HOUR, 5), { at: 2 * HOUR + 0.3, does: 'press', score: 5, seen: 'unsaid' }],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A robot without script that follows every link and then sends a form',
    isHuman: false,
    steps: [...openAll(2 * HOUR), { at: 2 * HOUR + 20, does: 'press', score: 10, seen: 'unsaid' }],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A sandbox whose script sends the form of the page',
    isHuman: false,
    steps: [openOne(2 * HOUR, 5), { at: 2 * HOUR + 5, does: 'press', score: 5, seen: 'none' }],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A sandbox that opens one link half a minute after the mail and looks at it for long',
    isHuman: false,
    steps: [openOne(30, 5), { at: 590, does: 'auto', score: 5, visibleMs: 500_000 }],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A program that opens three links over ten minutes, each seen for two seconds',
    isHuman: false,
    steps: [...seenPage(2 * HOUR, 0), ...seenPage(2 * HOUR + 200, 5), ...seenPage(2 * HOUR + 400, 10)],
    outcome: { status: 'suspect' },
  },
  {
    name: 'A person without script who presses the button half a minute after the mail',
    isHuman: true,
    steps: [openOne(30, 9), { at: 36, does: 'press', score: 9, seen: 'unsaid' }],
    outcome: { status: 'counted', score: 9 },
    confirmed: true,
  },
  {
    name: 'A sandbox on all links when the mail arrives; a person presses 9 a minute later',
    isHuman: true,
    steps: [
      ...byScanner([...sandbox(5), { at: 6, does: 'open', score: 'x' }]),
      openOne(65, 9),
      { at: 70, does: 'press', score: 9, seen: 'hand' },
    ],
    outcome: { status: 'counted', score: 9 },
    confirmed: true,
  },
];

/** What the published table says of an outcome. */
export function outcomeText({ outcome, confirmed }: Visitor): string {
  if (outcome === null) return 'no answer';
  if (outcome.status === 'suspect') return 'suspect, not counted';
  const comment = outcome.comment === undefined ? '' : ' with the comment';
  return `counted ${outcome.score}${comment}${confirmed ? ', at once' : ''}`;
}

/** The rows of the published table. */
export function visitorsTable(): string {
  const rows = visitors.map((visitor, nth) =>
    [nth + 1, visitor.name, visitor.isHuman ? 'person' : 'machine', outcomeText(visitor)].join(' | '),
  );
  return [
    '| | Who comes | | What becomes of it |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
