import { beforeAll, describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { readyBrowser } from '../testing/browser.ts';
import Distribution from './Distribution.svelte';
import LedgerBar from './LedgerBar.svelte';
import PartsBar from './PartsBar.svelte';
import ScoreRuler from './ScoreRuler.svelte';
import TrendChart from './TrendChart.svelte';

beforeAll(() => readyBrowser());

describe('ScoreRuler', () => {
  it('says the score and how sure it is', () => {
    render(ScoreRuler, { label: 'NPS of November', score: -3.4, low: -12, high: 5 });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('NPS of November: −3, between −12 and 5');
    expect(screen.getByText('between −12 and 5')).toBeTruthy();
  });

  it('says how many answered where one number is too much, and draws the interval alone', () => {
    const { container } = render(ScoreRuler, { label: 'NPS', score: 80, low: -54, high: 100, instead: '5 answers' });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('NPS: 5 answers, between −54 and 100');
    expect(container.textContent).not.toContain('80');
    expect(container.querySelector('.needle')).toBeNull();
    expect(container.querySelector('.band')).not.toBeNull();
  });

  it('says that nobody answered instead of 0', () => {
    const { container } = render(ScoreRuler, { label: 'NPS', score: null });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('NPS: nobody has answered yet');
    expect(container.querySelector('strong')?.textContent).toBe('–');
    expect(container.querySelector('.needle')).toBeNull();
  });
});

describe('TrendChart', () => {
  const points = [
    { month: '2026-09', score: 30, low: 20, high: 40, answers: 90 },
    { month: '2026-10', score: null, low: null, high: null, answers: 0 },
    { month: '2026-11', score: 34, low: null, high: null, answers: 1 },
  ];

  it('offers every month with its figures as words, and gaps as gaps', async () => {
    const pressed: string[] = [];
    const { container } = render(TrendChart, {
      label: 'Trend',
      points,
      selected: '2026-11',
      onselect: (month: string) => pressed.push(month),
    });
    const months = screen.getAllByRole('button');
    expect(months.map((button) => button.querySelector('.visually-hidden')?.textContent)).toEqual([
      'September 2026: 30, between 20 and 40, 90 answers',
      'October 2026: no answers',
      'November 2026: 34, 1 answer',
    ]);
    expect(months.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true']);
    expect(container.querySelectorAll('path.line')).toHaveLength(2);
    await fireEvent.click(months[0] as HTMLElement);
    expect(pressed).toEqual(['2026-09']);
  });

  it('is only read without a listener, and stands empty months', () => {
    render(TrendChart, { label: 'Trend', points: [] });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('Distribution', () => {
  it('counts groups and gives every score as a row', () => {
    const { container } = render(Distribution, { label: 'Scores', counts: [1, 0, 0, 0, 0, 0, 1, 2, 0, 3, 3] });
    const groups = [...container.querySelectorAll('li')].map((li) => li.textContent?.replace(/\s+/g, ' ').trim());
    expect(groups).toEqual(['− Detractors 2 20%', '· Passives 2 20%', '+ Promoters 6 60%']);
    expect(screen.getByRole('row', { name: '9 3 answers' })).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(11);
  });

  it('shows no shares of nothing', () => {
    const { container } = render(Distribution, { label: 'Scores', counts: Array<number>(11).fill(0) });
    expect(container.textContent).not.toContain('%');
  });
});

describe('LedgerBar', () => {
  const parts = [
    { key: 'invited', label: 'Invited', count: 412, tone: 'accent' as const },
    { key: 'too_new', label: 'Too new', count: 1 },
    { key: 'bounced', label: 'Bounced', count: 0 },
  ];

  it('filters by its legend and lets go of the filter', async () => {
    const chosen: (string | null)[] = [];
    const onselect = (key: string | null) => chosen.push(key);
    const { rerender } = render(LedgerBar, { label: 'Ledger', parts, onselect });
    await fireEvent.click(screen.getByRole('button', { name: 'Too new 1' }));
    await rerender({ selected: 'too_new' });
    expect(screen.getByRole('button', { name: 'Too new 1' }).getAttribute('aria-pressed')).toBe('true');
    await fireEvent.click(screen.getByRole('button', { name: 'Too new 1' }));
    expect(chosen).toEqual(['too_new', null]);
  });

  it('leaves out reasons that nobody has, and keeps one of 412 visible', () => {
    const { container } = render(LedgerBar, { label: 'Ledger', parts });
    const bars = [...container.querySelectorAll('.plot rect')];
    expect(bars).toHaveLength(2);
    expect(Number(bars[1]?.getAttribute('width'))).toBeGreaterThanOrEqual(6);
    expect(screen.queryByText('Bounced')).toBeNull();
  });
});

describe('PartsBar', () => {
  it('says where a score comes from', () => {
    const parts = [
      { key: 'votes', label: 'Votes', value: 10.12 },
      { key: 'requests', label: 'Requests', value: 5 },
    ];
    render(PartsBar, { label: 'Score', parts, max: 20 });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Score: Votes 10.1, Requests 5');
  });
});
