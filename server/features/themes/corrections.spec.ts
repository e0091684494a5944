import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { themeCalled } from '../../../e2e/support/theme-called.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import {
  patchesOf,
  type Changeable,
  type Fields,
  type PlannedChange,
  type StoredChange,
} from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { isInTheWay, planUndo, undoneAfter, type Present } from '../requests/undo-plan.ts';
import { apartPatch, mergePatches } from './merge-plan.ts';
import {
  acceptPlan,
  confirmPlan,
  dismissPlan,
  movePlan,
  openingOf,
  originOf,
  restorePlan,
  splitPlan,
} from './request-plans.ts';
import type { Constraint, Theme } from './theme.ts';

type Doc = Record<string, unknown> & { _id: string };

/** What the database would hold, and the log beside it. */
class World {
  readonly documents: Record<Changeable, Map<string, Doc>> = {
    requests: new Map(),
    themes: new Map(),
    themeConstraints: new Map(),
    estimates: new Map(),
    groupingThresholds: new Map(),
  };
  readonly log: StoredChange[] = [];
  private opened = 0;

  get requests(): CustomerRequest[] {
    return [...this.documents.requests.values()] as unknown as CustomerRequest[];
  }

  get themes(): Theme[] {
    return [...this.documents.themes.values()] as unknown as Theme[];
  }

  get live(): Theme[] {
    return this.themes.filter(({ redirectTo }) => redirectTo === null);
  }

  get constraints(): Constraint[] {
    return [...this.documents.themeConstraints.values()] as unknown as Constraint[];
  }

  resolve(id: string): string {
    const theme = this.documents.themes.get(id);
    expect(theme).toBeDefined();
    return theme!['redirectTo'] === null ? id : this.resolve(String(theme!['redirectTo']));
  }

  open(): Theme {
    this.opened += 1;
    const theme = themeCalled(`new${this.opened}`);
    this.documents.themes.set(theme._id, { ...theme } as unknown as Doc);
    return theme;
  }

  carryOut(planned: PlannedChange, undoes: StoredChange | null = null): StoredChange {
    for (const { in: place, id, before, after } of planned.patches) {
      const docs = this.documents[place];
      const now = docs.get(id);
      if (before === null && after === null) continue;
      if (before === null) expect(now).toBeUndefined();
      else expect(now).toMatchObject(before);
      if (after === null) docs.delete(id);
      else docs.set(id, { _id: id, ...now, ...after });
    }
    const change: StoredChange = {
      _id: `chg_${this.log.length}` as Id<'change'>,
      order: this.log.length,
      at: new Date(0),
      by: { kind: 'staff', id: 'stf', name: 'Ana' },
      kind: planned.kind,
      target: planned.target,
      touches: [planned.target.id, ...(planned.touches ?? [])],
      facts: planned.facts,
      before: planned.patches.map(({ in: place, id, before, undo }) => ({
        in: place,
        id,
        fields: before,
        ...(undo ? { undo } : {}),
      })),
      after: planned.patches.map(({ in: place, id, after }) => ({ in: place, id, fields: after })),
      undoes: undoes?._id ?? null,
      undoneBy: null,
      final: false,
    };
    this.log.push(change);
    return change;
  }

  /** The undo, or the later changes that stand in the way. */
  undo(change: StoredChange): StoredChange | { later: StoredChange[] } {
    const plan = planUndo(change, this.present(change));
    if (plan.patches === null) {
      const after = this.log.slice(change.order + 1).filter(({ undoneBy }) => undoneBy === null);
      return { later: after.filter((one) => isInTheWay(one, plan.obstacles)) };
    }
    const { target, facts, touches } = change;
    const undone = this.carryOut({ kind: 'undone', target, facts, touches, patches: plan.patches }, change);
    const chain = [change];
    while (chain.at(-1)!.undoes) chain.push(this.log.find(({ _id }) => _id === chain.at(-1)!.undoes)!);
    for (const { id, undoneBy } of undoneAfter(chain, undone._id))
      this.log.find(({ _id }) => _id === id)!.undoneBy = undoneBy;
    return undone;
  }

  private present(change: StoredChange): Present {
    const own = new Set(patchesOf(change).map(({ id }) => id));
    return {
      document: (place, id) => this.documents[place].get(id) ?? null,
      live: (id) => this.resolve(id),
      dependants: (id) => {
        const inside = this.requests.filter(({ _id, themeId }) => themeId === id && !own.has(_id));
        const apart = this.constraints.some(
          ({ _id, themes, kind }) => kind === 'apart' && themes.includes(id as Id<'theme'>) && !own.has(_id),
        );
        const brought = this.log.some(
          ({ kind, undoneBy, after }) =>
            kind === 'merged' &&
            undoneBy === null &&
            after.some(({ id: one, fields }) => fields?.['themeId'] === id && inside.some(({ _id }) => _id === one)),
        );
        return {
          requests: inside.map(({ _id, placedBy }) => ({ id: _id, byHuman: placedBy === 'human' })),
          bound: apart || brought,
        };
      },
    };
  }

  /** Every field of everything that was there at the start; themes opened since are told apart. */
  snapshot(): Record<Changeable, Doc[]> {
    const sorted = (docs: Map<string, Doc>) =>
      [...docs.values()].map((doc) => ({ ...doc })).sort((a, b) => (a._id < b._id ? -1 : 1));
    return {
      requests: sorted(this.documents.requests),
      themes: sorted(this.documents.themes).filter(({ _id }) => !_id.startsWith('thm_new')),
      themeConstraints: sorted(this.documents.themeConstraints),
      estimates: [],
      groupingThresholds: [],
    };
  }
}

const start = fc.record({
  themes: fc.integer({ min: 1, max: 5 }),
  requests: fc.array(
    fc.record({
      theme: fc.nat({ max: 9 }),
      is: fc.constantFrom('auto', 'human', 'unsure', 'dismissed'),
      score: fc.option(fc.constantFrom(0.4, 0.6, 0.8)),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  pairs: fc.array(
    fc.record({
      a: fc.nat({ max: 4 }),
      b: fc.nat({ max: 4 }),
      kind: fc.constantFrom('apart' as const, 'near' as const),
    }),
    { maxLength: 4 },
  ),
});
type Start = typeof start extends fc.Arbitrary<infer One> ? One : never;

function worldOf({ themes, requests, pairs }: Start): World {
  const world = new World();
  const known = Array.from({ length: themes }, (_, at) => themeCalled(String(at)));
  for (const theme of known) world.documents.themes.set(theme._id, { ...theme } as unknown as Doc);
  for (const [at, { theme, is, score }] of requests.entries()) {
    const own = known[theme % themes]!._id;
    const inside = is === 'auto' || is === 'human';
    const request = {
      _id: `req_${at}`,
      themeId: inside ? own : null,
      placedBy: is === 'human' || is === 'dismissed' ? 'human' : 'auto',
      state: is === 'dismissed' ? 'not-a-request' : 'open',
      sure: is !== 'unsure',
      pending: false,
      score,
      suggestions: [{ themeId: own, score: 0.3 }],
      nearestQuote: null,
      embedder: 'lexical-1024/1',
    };
    world.documents.requests.set(request._id, request);
  }
  for (const { a, b, kind } of pairs) {
    const [one, other] = [known[a % themes]!._id, known[b % themes]!._id];
    if (one === other) continue;
    const _id = pairId(one, other);
    const both = one < other ? [one, other] : [other, one];
    world.documents.themeConstraints.set(_id, { _id, themes: both, kind, score: kind === 'near' ? 0.5 : null });
  }
  return world;
}

const step = fc.record({
  kind: fc.constantFrom(
    'accept',
    'confirm',
    'dismiss',
    'restore',
    'move',
    'new',
    'merge',
    'split',
    'separate',
    'rename',
    'place',
    'refine',
  ),
  a: fc.nat({ max: 999 }),
  b: fc.nat({ max: 999 }),
  many: fc.integer({ min: 1, max: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What one of two people does, or the grouping between them; null when it cannot be. */
function deed(world: World, { kind, a, b, many }: Step): PlannedChange | null {
  const { requests, live, constraints } = world;
  const some = Array.from(
    { length: Math.min(many, requests.length) },
    (_, at) => requests[(a + at) % requests.length]!,
  );
  const themes = new Map(world.themes.map((theme) => [theme._id, theme]));
  const [goal, source] = [live[b % live.length]!, live[a % live.length]!];
  if (kind === 'accept') return acceptPlan(some);
  if (kind === 'confirm') return confirmPlan(some);
  if (kind === 'dismiss') return dismissPlan(some, themes);
  if (kind === 'restore') return restorePlan(some);
  if (kind === 'move') return movePlan(some, { theme: goal, patches: [] }, themes);
  if (kind === 'new') {
    movePlan(some, { theme: goal, patches: [] }, themes);
    const theme = world.open();
    const origin = originOf(some);
    return movePlan(
      some,
      { theme, patches: origin ? [openingOf(theme._id, world.resolve(origin) as Id<'theme'>)] : [] },
      themes,
    );
  }
  const about = { target: { kind: 'theme' as const, id: goal._id }, facts: {} };
  if (kind === 'rename') {
    const { name, nameBy } = goal;
    const after: Fields = { name: `Name ${a}`, nameBy: 'human' };
    return { ...about, kind: 'renamed', patches: [{ in: 'themes', id: goal._id, before: { name, nameBy }, after }] };
  }
  if (kind === 'separate') {
    const known = constraints.find(({ _id }) => _id === pairId(goal._id, source._id)) ?? null;
    if (goal === source || known?.kind === 'apart') return null;
    return { ...about, kind: 'separated', touches: [source._id], patches: [apartPatch(goal._id, source._id, known)] };
  }
  if (kind === 'split') {
    const inside = requests.filter(({ themeId }) => themeId === goal._id);
    const leaving = inside.slice(0, many);
    if (leaving.length === 0 || leaving.length === inside.length) return null;
    const theme = world.open();
    return splitPlan(leaving, goal, theme, apartPatch(goal._id, theme._id, null));
  }
  const losers = live.filter((theme) => theme !== goal).slice(0, kind === 'refine' ? 1 : many);
  if ((kind !== 'merge' && kind !== 'refine') || losers.length === 0) return null;
  const own = [...losers, goal].map(({ _id }) => _id);
  if (
    kind === 'refine' &&
    constraints.some(({ kind: is, themes: pair }) => is === 'apart' && pair.every((id) => own.includes(id)))
  )
    return null;
  return {
    ...about,
    kind: 'merged',
    touches: losers.map(({ _id }) => _id),
    patches: mergePatches({
      by: kind === 'refine' ? 'auto' : 'human',
      losers,
      survivor: goal,
      requests: requests.filter(({ themeId }) => themeId && own.includes(themeId)),
      constraints: constraints.filter(({ themes: pair }) => pair.some((id) => own.includes(id))),
    }),
  };
}

/** The grouping gives a theme to whatever waits for one. */
function place(world: World, at: number): void {
  for (const request of world.requests) {
    if (!request.pending || !request.sure || request.state !== 'open') continue;
    const themeId = world.live[at % world.live.length]!._id;
    world.documents.requests.set(request._id, {
      ...request,
      themeId,
      score: 0.7,
      nearestQuote: 'near',
      suggestions: [],
      pending: false,
    } as unknown as Doc);
  }
}

function act(world: World, one: Step): StoredChange | null {
  if (one.kind === 'place') {
    place(world, one.b);
    return null;
  }
  try {
    const planned = deed(world, one);
    return planned && world.carryOut(planned);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** Nothing dangles, and what was kept apart is not one. */
function holds(world: World): void {
  for (const { themeId, state } of world.requests) {
    if (themeId) expect(world.resolve(themeId)).toBe(themeId);
    if (state !== 'open') expect(themeId).toBeNull();
  }
  for (const { kind, themes } of world.constraints)
    if (kind === 'apart') expect(world.resolve(themes[0])).not.toBe(world.resolve(themes[1]));
}

const steps = fc.array(step, { minLength: 1, maxLength: 12 });
const people = fc.array(
  step.filter(({ kind }) => kind !== 'refine'),
  { minLength: 1, maxLength: 12 },
);

describe('taking corrections back', () => {
  it('all of them, the newest first, restores every field as it was at the start', () => {
    fc.assert(
      fc.property(start, people, (given, all) => {
        const world = worldOf(given);
        const before = world.snapshot();
        const done = all.flatMap((one) => act(world, one) ?? []);
        for (const change of done.toReversed()) {
          expect(world.undo(change)).toHaveProperty('kind', 'undone');
          holds(world);
        }
        expect(world.snapshot()).toEqual(before);
        // Themes opened on the way hold nothing, and lead somewhere.
        for (const { _id } of world.themes)
          if (_id.startsWith('thm_new')) expect(world.requests.some(({ themeId }) => themeId === _id)).toBe(false);
      }),
      { numRuns: 800 },
    );
  });

  it('and doing them again gives what they gave', () => {
    fc.assert(
      fc.property(start, people, (given, all) => {
        const world = worldOf(given);
        const done = all.flatMap((one) => act(world, one) ?? []);
        const last = done.at(-1);
        if (!last) return;
        const after = world.snapshot();
        const undone = world.undo(last) as StoredChange;
        expect(world.log[last.order]!.undoneBy).toBe(undone._id);
        const again = world.undo(undone) as StoredChange;
        expect(again.kind).toBe('undone');
        expect(world.snapshot()).toEqual(after);
        expect([world.log[last.order]!.undoneBy, world.log[undone.order]!.undoneBy]).toEqual([null, again._id]);
        // And once more, by taking the second undo back.
        expect(world.undo(again)).toHaveProperty('kind', 'undone');
        expect(world.log[last.order]!.undoneBy).toBe(undone._id);
      }),
      { numRuns: 400 },
    );
  });

  it('in any order: done, or refused with the later changes that stand in the way; nothing ever dangles', () => {
    fc.assert(
      fc.property(start, steps, fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 8 }), (given, all, picks) => {
        const world = worldOf(given);
        for (const one of all) act(world, one);
        holds(world);
        for (const pick of picks) {
          const open = world.log.filter(({ undoneBy, undoes }) => undoneBy === null && undoes === null);
          if (open.length === 0) return;
          const change = open[pick % open.length]!;
          const before = world.snapshot();
          const told = world.undo(change);
          holds(world);
          if (!('later' in told)) continue;
          expect(world.snapshot()).toEqual(before);
          expect(told.later.length).toBeGreaterThan(0);
          expect(told.later.every(({ order }) => order > change.order)).toBe(true);
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('taking a correction back out of its turn', () => {
  const open = (world: World, one: Partial<Step> & Pick<Step, 'kind'>) => act(world, { a: 0, b: 0, many: 1, ...one })!;
  const requests = (...are: Start['requests'][number]['is'][]) => are.map((is, theme) => ({ theme, is, score: null }));
  const placeOf = (world: World, id: string) => world.documents.requests.get(id)!['themeId'];

  it('puts a request, whose theme has become part of one that is given up, where that one goes', () => {
    const world = worldOf({ themes: 2, requests: requests('auto', 'auto'), pairs: [] });
    const [, second] = world.themes;
    const opened = open(world, { kind: 'new', many: 2 });
    const fresh = world.themes.at(-1)!;
    // The second theme, empty now, becomes part of the new one.
    const patches = mergePatches({ by: 'human', losers: [second!], survivor: fresh, requests: [], constraints: [] });
    world.carryOut({ kind: 'merged', target: { kind: 'theme', id: fresh._id }, facts: {}, patches });
    expect(world.undo(opened)).toHaveProperty('kind', 'undone');
    expect(['req_0', 'req_1'].map((id) => placeOf(world, id))).toEqual(['thm_0', 'thm_0']);
    expect([fresh._id, second!._id].map((id) => world.resolve(id))).toEqual(['thm_0', 'thm_0']);
  });

  it('lets what the grouping has put into an opened theme go along, though another opened one led there since', () => {
    const world = worldOf({ themes: 1, requests: requests('auto', 'unsure'), pairs: [] });
    open(world, { kind: 'accept', a: 1 });
    const first = open(world, { kind: 'new' });
    place(world, 1);
    expect(placeOf(world, 'req_1')).toBe('thm_new1');
    expect(world.undo(open(world, { kind: 'new', a: 1 }))).toHaveProperty('kind', 'undone');
    expect(world.undo(first)).toHaveProperty('kind', 'undone');
    expect(world.requests.map(({ themeId }) => themeId)).toEqual(['thm_0', 'thm_0']);
  });

  it('keeps two themes apart by what they are part of by then', () => {
    const world = worldOf({ themes: 3, requests: requests('auto'), pairs: [{ a: 1, b: 2, kind: 'apart' }] });
    const [first, second, third] = world.themes as [Theme, Theme, Theme];
    const merge = (loser: Theme, survivor: Theme) => {
      const { constraints } = world;
      const patches = mergePatches({ by: 'human', losers: [loser], survivor, requests: [], constraints });
      return world.carryOut({ kind: 'merged', target: { kind: 'theme', id: survivor._id }, facts: {}, patches });
    };
    const joined = merge(third, second);
    expect(world.constraints).toEqual([]);
    merge(second, first);
    expect(world.undo(joined)).toHaveProperty('kind', 'undone');
    expect(world.constraints).toMatchObject([{ _id: pairId(first._id, third._id), kind: 'apart' }]);
  });
});

describe('what a person said', () => {
  it('stays when an automatic merge is taken back: the two are apart from then on', () => {
    const world = new World();
    for (const name of ['a', 'b'])
      world.documents.themes.set(`thm_${name}`, { ...themeCalled(name) } as unknown as Doc);
    const [loser, survivor] = world.themes as [Theme, Theme];
    const patches = mergePatches({ by: 'auto', losers: [loser], survivor, requests: [], constraints: [] });
    const merged = world.carryOut({ kind: 'merged', target: { kind: 'theme', id: survivor._id }, facts: {}, patches });
    expect(world.constraints).toEqual([]);
    world.undo(merged);
    expect(world.constraints).toMatchObject([{ _id: pairId(loser._id, survivor._id), kind: 'apart' }]);
    expect(world.live).toHaveLength(2);
  });

  it('of several themes passes over to the one they became, once', () => {
    const themes = ['a', 'b', 'c', 'd'].map(themeCalled) as [Theme, Theme, Theme, Theme];
    const [a, b, c, d] = themes;
    const apart = (one: Theme, other: Theme): Constraint => ({
      _id: pairId(one._id, other._id),
      themes: [one._id, other._id],
      kind: 'apart',
      score: null,
    });
    const patches = mergePatches({
      by: 'human',
      losers: [a, { ...b, nameBy: 'human' }],
      survivor: c,
      requests: [],
      constraints: [apart(a, d), apart(b, d), apart(a, b)],
    });
    const written = patches.filter((patch) => patch.in === 'themeConstraints');
    expect(
      written
        .filter(({ after }) => after === null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([pairId(a._id, b._id), pairId(a._id, d._id), pairId(b._id, d._id)]);
    expect(written.filter(({ after }) => after !== null).map(({ id }) => id)).toEqual([pairId(c._id, d._id)]);
    expect(patches).toContainEqual(expect.objectContaining({ id: c._id, after: { name: 'b', nameBy: 'human' } }));
  });
});
