import { beforeAll, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/svelte';
import type { HistoryEntry, SaidRequest } from '../../../../server/contract/history.ts';
import { readyBrowser } from '../../testing/browser.ts';
import ScoresOverTime from './ScoresOverTime.svelte';
import TimelineEntry from './TimelineEntry.svelte';

beforeAll(() => readyBrowser());

const id = (kind: string) => `${kind}_${'a'.repeat(20)}`;
const request = {
  id: id('req'),
  quote: 'I wish the app worked offline',
  state: 'open',
  need: null,
  theme: { id: id('thm'), number: 12, name: 'Working offline', status: 'shipped' },
  steps: [
    { kind: 'grouped', at: null, others: 3 },
    { kind: 'released', at: '2026-11-14T12:00:00Z', releaseId: id('rel'), title: 'Autumn' },
    { kind: 'told', at: '2026-11-14T12:00:00Z', releaseId: id('rel') },
  ],
} as unknown as SaidRequest;
const answer = {
  kind: 'answer',
  id: 'a',
  at: '2026-11-10T12:00:00Z',
  person: { id: id('con'), name: 'Ana <b>Souza</b>' },
  surveyId: id('srv'),
  surveyName: 'Monthly NPS',
  metric: 'nps',
  month: '2026-11',
  score: 4,
  status: 'suspect',
  comments: [{ question: 'Why?', text: 'I wish the app worked offline' }],
  requests: [request],
  followUp: { state: 'open', outcome: null },
} as unknown as HistoryEntry;

describe('the scores of a person', () => {
  it('are told in words as well, with what does not count', () => {
    const points = [
      { key: 'a', month: '2026-08', score: 8, counts: true, spoken: 'August 2026: 8' },
      { key: 'b', month: '2026-11', score: 4, counts: false, spoken: 'November 2026: 4, not counted' },
    ];
    const { container } = render(ScoresOverTime, { label: 'NPS answers', metric: 'nps', points });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(points.map(({ spoken }) => spoken));
    expect(container.querySelectorAll('circle')).toHaveLength(2);
    expect(container.querySelectorAll('circle.aside')).toHaveLength(1);
    expect(container.querySelector('svg')?.textContent).toContain('Nov');
  });

  it('can be a single one', () => {
    const points = [{ key: 'a', month: '2026-11', score: 5, counts: true, spoken: 'November 2026: 5' }];
    const { container } = render(ScoresOverTime, { label: 'Stars', metric: 'stars', points });
    const at = Number(container.querySelector('circle')?.getAttribute('cx'));
    expect(Number.isFinite(at)).toBe(true);
  });
});

describe('a line of a story', () => {
  it('says who, what, whether it counts, and what became of it', () => {
    const { container } = render(TimelineEntry, { entry: answer, named: true });
    expect(screen.getByRole('link', { name: 'Ana <b>Souza</b>' }).getAttribute('href')).toContain(id('con'));
    expect(container.querySelector('b b')).toBeNull();
    const text = container.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('not counted');
    expect(text).toContain('#12 Working offline');
    expect(text).toContain('3 others ask for it too');
    expect(text).toContain('with “Autumn”');
    expect(screen.getByRole('link', { name: /get back to them/ }).getAttribute('href')).toContain('/follow-up');
    // The comment is the request, so it is said once.
    expect(text.split('I wish the app worked offline')).toHaveLength(2);
  });

  it('says that somebody was erased', () => {
    render(TimelineEntry, { entry: { ...answer, person: null } as HistoryEntry, named: true });
    expect(screen.getByText('Erased person')).toBeTruthy();
  });
});
