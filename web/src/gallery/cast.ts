import type { LedgerPart } from '../ui/LedgerBar.svelte';
import type { TrendPoint } from '../ui/TrendChart.svelte';

/** Invented figures for the gallery: enough to see every state of a component. */
const scores: readonly (readonly [string, number | null, number | null, number | null, number])[] = [
  ['2025-12', 22, 8, 36, 71],
  ['2026-01', 26, 13, 39, 84],
  ['2026-02', 19, 5, 33, 69],
  ['2026-03', 24, 12, 36, 92],
  ['2026-04', null, null, null, 0],
  ['2026-05', 31, 20, 42, 97],
  ['2026-06', 33, 21, 45, 88],
  ['2026-07', 29, 17, 41, 90],
  ['2026-08', null, null, null, 0],
  ['2026-09', 36, 25, 47, 101],
  ['2026-10', 38, 27, 49, 98],
  ['2026-11', 34, 24, 44, 96],
];
export const trend: TrendPoint[] = scores.map(([month, score, low, high, answers]) => ({
  month,
  score,
  low,
  high,
  answers,
}));

export const distribution = [2, 0, 1, 3, 2, 6, 6, 12, 18, 22, 24];

export const ledger: LedgerPart[] = [
  { key: 'invited', label: 'Invited', count: 412, tone: 'accent' },
  { key: 'not_this_third', label: 'Not this third', count: 790 },
  { key: 'asked_recently', label: 'Asked recently', count: 64 },
  { key: 'too_new', label: 'Too new', count: 31 },
  { key: 'unsubscribed', label: 'Unsubscribed', count: 12 },
  { key: 'no_address', label: 'No address', count: 4 },
  { key: 'bounced', label: 'Refused by their server', count: 1, tone: 'danger' },
];

export interface Wish {
  readonly id: string;
  readonly rank: number;
  readonly range: string;
  readonly label: string;
  readonly accounts: number;
  readonly weeks: number | null;
  readonly parts: readonly { readonly key: string; readonly label: string; readonly value: number }[];
}

const parts = (votes: number, requests: number) => [
  { key: 'votes', label: 'Votes', value: votes },
  { key: 'requests', label: 'Requests', value: requests },
];
export const wishes: Wish[] = [
  {
    id: 'a',
    rank: 1,
    range: '1–2',
    label: 'Bulk export of reports',
    accounts: 33,
    weeks: 2.3,
    parts: parts(10.1, 5.2),
  },
  { id: 'b', rank: 2, range: '1–4', label: 'Single sign-on', accounts: 21, weeks: 6.3, parts: parts(4.2, 6.8) },
  { id: 'c', rank: 3, range: '2–5', label: 'Dark mode', accounts: 18, weeks: 1, parts: parts(2, 6) },
  {
    id: 'd',
    rank: 4,
    range: '3–6',
    label: 'Invoices by e-mail to more than one person',
    accounts: 9,
    weeks: null,
    parts: parts(0, 3.1),
  },
];
