import { beforeAll, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/svelte';
import type { Driver } from '../../../../server/contract/drivers.ts';
import { readyBrowser } from '../../testing/browser.ts';
import DriversTable from './DriversTable.svelte';

beforeAll(() => readyBrowser());

const driver = (name: string, more: Partial<Driver>): Driver =>
  ({
    theme: { id: `thm_${name.repeat(20)}`, number: 1, name, status: 'open' },
    state: 'cant-tell-yet',
    mentions: 20,
    accounts: 15,
    npsWith: 0,
    npsWithout: 0,
    pull: 0,
    gap: { difference: 0, low: -10, high: 10 },
    p: 0.5,
    hidden: null,
    ...more,
  }) as Driver;

it('draws pulls around zero, in colour only where a difference is shown', () => {
  const drivers = [
    driver('a', { state: 'lower', pull: -8, gap: { difference: -40, low: -60, high: -20 } }),
    driver('b', { state: 'higher', pull: 4, gap: { difference: 20, low: 5, high: 35 } }),
    driver('c', { pull: -6, gap: { difference: -30, low: -70, high: 10 } }),
  ];
  const { container } = render(DriversTable, { drivers, answers: 100 });
  const rects = [...container.querySelectorAll('rect')];
  const zero = Number(container.querySelector('.zero')?.getAttribute('x1'));
  const left = (rect: Element) => Number(rect.getAttribute('x'));
  const right = (rect: Element) => left(rect) + Number(rect.getAttribute('width'));
  expect(rects.map((rect) => [right(rect) <= zero + 0.01, left(rect) >= zero - 0.01])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ]);
  expect(rects.map((rect) => rect.classList.contains('lower') || rect.classList.contains('higher'))).toEqual([
    true,
    true,
    false,
  ]);
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
    '−8 points, lower',
    '+4 points, higher',
    '−6 points, can’t tell yet',
  ]);
});

it('has no bar and no figure where there is none to tell', () => {
  const none = { npsWith: null, npsWithout: null, pull: null, gap: null, p: null };
  const hidden = { key: 'cut.hiddenBeside', params: {} } as const;
  const drivers = [
    driver('a', { ...none, state: 'everyone' }),
    driver('b', { ...none, state: 'hidden', mentions: null, accounts: null, hidden }),
    driver('c', { state: 'too-few-answers', gap: null, p: null, pull: -2 }),
  ];
  const { container } = render(DriversTable, { drivers, answers: 20 });
  expect(container.querySelectorAll('svg')).toHaveLength(1);
  expect(container.querySelectorAll('.reach')).toHaveLength(0);
  expect(container.textContent).toContain('everyone mentions it');
  expect(container.textContent).toContain('a single account');
});
