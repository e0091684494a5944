import { describe, expect, it } from '@jest/globals';
import type { Id } from '../../../../server/contract/ids.ts';
import type { RequestRow } from '../../../../server/contract/request.ts';
import { words } from '../../lib/words.svelte.ts';
import { acceptPreview, doneText, fits, leavesView, type Deed } from './deeds.ts';
import { Desk } from './desk.svelte.ts';
import { filterQuery, readFilters } from './filters.ts';

const id = (name: string) => name as Id<'request'>;
const row = (name: string, more: Partial<RequestRow> = {}): RequestRow => ({
  id: id(name),
  quote: name,
  source: 'typed',
  account: null,
  contact: null,
  answerScore: null,
  answerMetric: null,
  need: null,
  language: 'en',
  theme: null,
  placedBy: 'auto',
  state: 'open',
  waiting: 'unseen',
  confidence: null,
  textChanged: false,
  at: '2026-11-26T12:00:00.000Z',
  rev: 1,
  ...more,
});
const names = (rows: readonly RequestRow[]) => rows.map((one) => one.quote).join('');

function deskOf(all: string): Desk {
  const desk = new Desk();
  desk.show([...all].map((name) => row(name)));
  return desk;
}

describe('the desk', () => {
  it('goes from row to row and stops at both ends', () => {
    const desk = deskOf('abc');
    expect([desk.step(id('a'), 1), desk.step(id('c'), 1), desk.step(id('a'), -1), desk.step(null, 1)]).toEqual([
      'b',
      'c',
      'a',
      'a',
    ]);
    expect(deskOf('').step(null, 1)).toBeNull();
  });

  it('chooses one, as far as another in either direction, all and none', () => {
    const desk = deskOf('abcde');
    desk.toggle(id('d'));
    desk.chooseTo(id('b'));
    expect(names(desk.chosen)).toBe('bcd');
    desk.toggle(id('c'));
    expect(names(desk.chosen)).toBe('bd');
    desk.chooseAll();
    expect(names(desk.chosen)).toBe('abcde');
    desk.chooseAll();
    expect(names(desk.chosen)).toBe('');
  });

  it('forgets a choice that is no longer in the list', () => {
    const desk = deskOf('abc');
    desk.chooseAll();
    desk.show([row('b'), row('x')]);
    expect(names(desk.chosen)).toBe('b');
  });

  it('hides what was dealt with until a list after the answer, and says who comes next', () => {
    const desk = deskOf('abcd');
    expect(desk.leave([id('b'), id('c')], id('b'))).toBe('d');
    expect(names(desk.rows)).toBe('ad');
    // A list on its way since before the answer still has them.
    desk.show([...'abcd'].map((name) => row(name)));
    expect(names(desk.rows)).toBe('ad');
    desk.answered([id('b'), id('c')]);
    desk.show([row('a'), row('c'), row('d')]);
    expect(names(desk.rows)).toBe('acd');
  });

  it('brings back what the server refused, and stands still on the last row', () => {
    const desk = deskOf('ab');
    expect(desk.leave([id('b')], id('b'))).toBe('a');
    expect(desk.leave([id('a')], id('a'))).toBeNull();
    desk.refused([id('b')]);
    expect(names(desk.rows)).toBe('b');
  });
});

describe('deeds', () => {
  const unseen = row('a');
  const unsure = row('b', { waiting: 'unsure' });
  const unplaced = row('c', { waiting: 'unplaced' });
  const grouping = row('g', { waiting: 'grouping' });
  const settled = row('d', { waiting: null, placedBy: 'human' });
  const dismissed = row('e', { waiting: null, state: 'not-a-request' });
  const withdrawn = row('f', { waiting: null, state: 'withdrawn' });
  const all = [unseen, unsure, unplaced, settled, dismissed, withdrawn];
  const move: Deed = { kind: 'move', to: { newTheme: {} }, name: null };

  it('fit only what they can be done to', () => {
    const fitting = (deed: Deed) => names(all.filter((one) => fits(deed, one)));
    expect(fitting({ kind: 'accept' })).toBe('ab');
    expect(fitting({ kind: 'dismiss' })).toBe('abcd');
    expect(fitting({ kind: 'restore' })).toBe('ef');
    expect(fitting(move)).toBe('abcde');
  });

  it('take rows out of the views they no longer belong to', () => {
    expect(leavesView({ kind: 'accept' }, 'inbox')).toBe(true);
    expect(leavesView({ kind: 'accept' }, 'unseen')).toBe(true);
    expect(leavesView(move, 'unseen')).toBe(true);
    expect(leavesView({ kind: 'accept' }, 'open')).toBe(false);
    expect(leavesView(move, 'open')).toBe(false);
    expect(leavesView({ kind: 'dismiss' }, 'open')).toBe(true);
    expect(leavesView({ kind: 'restore' }, 'not-a-request')).toBe(true);
  });

  it('are told before and after for what they are', async () => {
    await words.use('en');
    expect(acceptPreview([unseen, unseen, unsure, grouping, unplaced, settled])).toBe(
      'Confirms 2 themes. Makes 1 a request. 1 is still being grouped and waits. 1 has no theme yet: choose one. ' +
        '1 is settled already.',
    );
    expect(doneText({ kind: 'accept' }, [unseen, unsure])).toBe(
      'It is a request; its theme is being found. Theme confirmed.',
    );
    expect(doneText({ kind: 'move', to: { newTheme: {} }, name: 'Maps' }, [unseen, unseen])).toBe('2 moved to “Maps”.');
  });
});

it('filters go into the address and come back; what makes no sense is left out', () => {
  const filters = readFilters(
    new URLSearchParams('waiting=unsure&language=pt&from=2026-11-01&to=yesterday&score=many&theme=thm_x'),
  );
  expect(filters).toEqual({ waiting: 'unsure', language: 'pt', from: '2026-11-01' });
  expect(filterQuery(filters)).toMatchObject({ waiting: 'unsure', to: null, theme: null });
});
