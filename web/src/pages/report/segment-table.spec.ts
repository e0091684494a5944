import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/svelte';
import type { Segment, SegmentState } from '../../../../server/contract/segments.ts';
import { router } from '../../lib/router.svelte.ts';
import { readyBrowser } from '../../testing/browser.ts';
import CutChips from './CutChips.svelte';
import SegmentTable from './SegmentTable.svelte';
import { provenText } from './segments-words.ts';

beforeAll(async () => {
  globalThis.scrollTo = () => undefined;
  await readyBrowser();
});
beforeEach(() => router.go('/app/report?month=2026-11'));

function segment(value: string, state: SegmentState, more: Partial<Segment> = {}): Segment {
  const againstRest = { state, difference: -20.4, low: -30.6, high: -10.2, pAdjusted: 0.01, moreAnswers: null };
  const figures = { nps: -25, decimals: 0, low: -40, high: -8, answers: 80, accounts: 20 } as const;
  return { value, ...figures, note: null, hidden: null, againstRest, ...more };
}

describe('a table of segments', () => {
  it('says of each row how it stands against the rest, with colour only where that is proven', () => {
    const { container } = render(SegmentTable, {
      property: 'plan',
      whole: 30,
      segments: [
        segment('Free', 'lower'),
        segment('Pro', 'cant-tell-yet'),
        segment('Team', 'no-real-difference'),
        segment('Trial', 'too-few-answers', { answers: 6 }),
      ],
    });
    const said = [...container.querySelectorAll('tbody tr')].map((row) => row.querySelector('td.state')!.textContent);
    expect(said[0]).toContain('Lower than the rest');
    expect(said[0]).toContain('by 10 to 31 points');
    expect(said[1]).toContain('between −31 and −10 points');
    expect(said[3]?.trim()).toBe('Too few answers');
    expect([...container.querySelectorAll('g.lower, g.higher')]).toHaveLength(1);
    expect(screen.getAllByRole('img')[0]!.getAttribute('aria-label')).toBe('NPS −25, between −40 and −8');
    // Six answers have an interval and no number.
    expect(screen.getAllByRole('img')[3]!.getAttribute('aria-label')).toBe('6 answers, between −40 and −8');
    expect(container.querySelectorAll('circle')).toHaveLength(3);
  });

  it('makes each row a link that adds its value to the filters, and a hidden one none', () => {
    router.go('/app/report?month=2026-11&sector=Retail');
    const hidden = { key: 'cut.hiddenSmall', params: {} } as const;
    const none = { nps: null, low: null, high: null, againstRest: null, hidden };
    render(SegmentTable, {
      property: 'role',
      whole: null,
      segments: [segment('Head of R&D', 'lower'), segment('', 'lower'), segment('CEO', 'lower', none)],
    });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/app/report?month=2026-11&sector=Retail&role=Head+of+R%26D',
      '/app/report?month=2026-11&sector=Retail&role=-',
    ]);
    expect(screen.getByText('Not known')).toBeTruthy();
    expect(screen.getByText('Hidden: fewer than 5 answers or 3 accounts')).toBeTruthy();
  });

  it('folds a long table', async () => {
    const segments = Array.from({ length: 12 }, (_, at) => segment(`Sector ${at}`, 'cant-tell-yet'));
    const { container } = render(SegmentTable, { property: 'sector', whole: 0, segments });
    expect(container.querySelectorAll('tbody tr')).toHaveLength(6);
    await fireEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(container.querySelectorAll('tbody tr')).toHaveLength(12);
  });
});

describe('what is proven', () => {
  it('is named, largest differences first, and nothing else', () => {
    const free = segment('Free', 'lower');
    const others = [segment('Pro', 'higher'), segment('Team', 'cant-tell-yet')];
    expect(provenText([{ property: 'plan', segments: [free, ...others] }])).toBe(
      'Lower than the rest: Plan: Free. Higher than the rest: Plan: Pro.',
    );
    expect(provenText([{ property: 'plan', segments: others.slice(1) }])).toBe(
      'None is clearly happier or unhappier than the rest.',
    );
  });
});

describe('the filters', () => {
  it('stand as chips that are taken away one by one or all at once', () => {
    router.go('/app/report?month=2026-11&sector=Retail&tenure=over-24-months&role=-');
    render(CutChips, { cut: { sector: 'Retail', tenure: 'over-24-months', role: '-' } });
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
    expect(links).toEqual([
      ['Remove the filter Sector: Retail', '/app/report?month=2026-11&tenure=over-24-months&role=-'],
      ['Remove the filter Role: Not known', '/app/report?month=2026-11&sector=Retail&tenure=over-24-months'],
      ['Remove the filter Customer for: More than 24 months', '/app/report?month=2026-11&sector=Retail&role=-'],
      [null, '/app/report?month=2026-11'],
    ]);
  });

  it('are nothing without one', () => {
    const { container } = render(CutChips, { cut: {} });
    expect(container.querySelector('nav')).toBeNull();
  });
});
