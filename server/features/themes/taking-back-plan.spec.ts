import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { themeCalled } from '../../../e2e/support/theme-called.ts';
import { Problem } from '../../contract/problem.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import type { Changeable, Patch, StoredChange } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { apartPatch, mergePatches } from './merge-plan.ts';
import { NetChange } from './net-change.ts';
import { dismissPlan, movePlan, splitPlan } from './request-plans.ts';
import type { PresentGrouping } from './present-grouping.ts';
import { planTakingBack, type TakingBack } from './taking-back-plan.ts';
import type { Constraint, Theme } from './theme.ts';

type Doc = Record<string, unknown> & { _id: string };
type Step = Pick<StoredChange, 'before' | 'after'>;

/** What the database would hold. */
class World {
  readonly documents: Record<Changeable, Map<string, Doc>> = {
    requests: new Map(),
    themes: new Map(),
    themeConstraints: new Map(),
    estimates: new Map(),
    groupingThresholds: new Map(),
  };
  private made = 0;

  get requests(): CustomerRequest[] {
    return [...this.documents.requests.values()] as unknown as CustomerRequest[];
  }

  get live(): Theme[] {
    return ([...this.documents.themes.values()] as unknown as Theme[]).filter(({ redirectTo }) => redirectTo === null);
  }

  get constraints(): Constraint[] {
    return [...this.documents.themeConstraints.values()] as unknown as Constraint[];
  }

  resolve(id: string): string {
    const seen = new Set<string>();
    for (let at = id; ; at = String(this.documents.themes.get(at)!['redirectTo'])) {
      if (seen.has(at)) throw new Error(`${id} leads round in circles`);
      seen.add(at);
      const theme = this.documents.themes.get(at);
      if (!theme) throw new Error(`${at} dangles`);
      if (theme['redirectTo'] === null) return at;
    }
  }

  add(themeId: string | null, placedBy: 'auto' | 'human' = 'auto'): void {
    const _id = `req_${this.made++}`;
    const request = { _id, themeId, placedBy, state: 'open', sure: true, pending: false, suggestions: [] };
    this.documents.requests.set(_id, request);
  }

  open(): Theme {
    const theme = themeCalled(String(this.made++));
    this.documents.themes.set(theme._id, { ...theme } as unknown as Doc);
    return theme;
  }

  write(patches: readonly Patch[]): Step {
    for (const { in: place, id, before, after } of patches) {
      if (before === null && after === null) continue;
      const now = this.documents[place].get(id);
      if (before === null) expect(now).toBeUndefined();
      else expect(now).toMatchObject(before);
      if (after === null) this.documents[place].delete(id);
      else this.documents[place].set(id, { _id: id, ...now, ...after });
    }
    return {
      before: patches.map(({ in: place, id, before }) => ({ in: place, id, fields: before })),
      after: patches.map(({ in: place, id, after }) => ({ in: place, id, fields: after })),
    };
  }

  snapshot(without: ReadonlyMap<string, string> = new Map()): Doc[][] {
    return [this.documents.requests, this.documents.themes, this.documents.themeConstraints].map((docs) =>
      [...docs.values()]
        .filter(({ _id }) => !without.has(_id))
        .map((doc) => ({ ...doc }))
        .sort((a, b) => (a._id < b._id ? -1 : 1)),
    );
  }

  present(): PresentGrouping {
    return {
      themes: this.documents.themes as unknown as PresentGrouping['themes'],
      requests: this.documents.requests as unknown as PresentGrouping['requests'],
      constraints: this.documents.themeConstraints as unknown as PresentGrouping['constraints'],
    };
  }
}

const pick = <One>(all: readonly One[], at: number): One => all[at % all.length]!;

const number = fc.nat({ max: 999 });
const start = fc
  .record({
    themes: fc.integer({ min: 2, max: 6 }),
    requests: fc.array(fc.tuple(number, fc.constantFrom('auto' as const, 'auto' as const, 'human' as const)), {
      minLength: 2,
      maxLength: 14,
    }),
    pairs: fc.array(fc.tuple(number, number, fc.constantFrom('apart' as const, 'near' as const)), { maxLength: 4 }),
  })
  .map(({ themes, requests, pairs }) => (): World => {
    const world = new World();
    const all = Array.from({ length: themes }, () => world.open());
    for (const [at, by] of requests) world.add(pick(all, at)._id, by);
    for (const [a, b, kind] of pairs) {
      const [one, other] = [pick(all, a)._id, pick(all, b)._id];
      const ids = one < other ? [one, other] : [other, one];
      if (one !== other)
        world.documents.themeConstraints.set(pairId(one, other), {
          _id: pairId(one, other),
          themes: ids,
          kind,
          score: null,
        });
    }
    return world;
  });

const automatic = fc.array(fc.tuple(fc.constantFrom('move', 'move', 'open', 'merge'), number, number), {
  minLength: 1,
  maxLength: 14,
});
const human = fc.array(
  fc.tuple(fc.constantFrom('move', 'dismiss', 'merge', 'split', 'apart', 'rename', 'arrive'), number, number),
  { maxLength: 6 },
);

const hasWord = (world: World, { _id, nameBy }: Theme) =>
  nameBy === 'human' || world.requests.some(({ themeId, placedBy }) => themeId === _id && placedBy === 'human');

/** What the grouping does on its own account, as far as it may. */
function regroup(world: World, [kind, a, b]: [string, number, number], opened: Map<string, string>): Step | null {
  if (kind === 'merge') {
    const [loser, survivor] = [pick(world.live, a), pick(world.live, b)];
    const known = world.constraints.find(({ _id }) => _id === pairId(loser._id, survivor._id));
    if (loser === survivor || known?.kind === 'apart' || hasWord(world, loser)) return null;
    const own = [loser._id, survivor._id];
    const requests = world.requests.filter(({ themeId }) => themeId === loser._id);
    const constraints = world.constraints.filter(({ themes }) => themes.some((id) => own.includes(id)));
    return world.write(mergePatches({ by: 'auto', losers: [loser], survivor, requests, constraints }));
  }
  const free = world.requests.filter(
    ({ placedBy, themeId, state }) => placedBy === 'auto' && themeId && state === 'open',
  );
  if (free.length === 0) return null;
  const request = pick(free, a);
  const goal = kind === 'open' ? world.open() : pick(world.live, b);
  if (goal._id === request.themeId) return null;
  if (kind === 'open') opened.set(goal._id, request.themeId!);
  const before = { themeId: request.themeId, placedBy: 'auto' };
  return world.write([{ in: 'requests', id: request._id, before, after: { themeId: goal._id, placedBy: 'auto' } }]);
}

/** What a person does, or a request that comes in; pairs that were said to be apart go to `said`. */
function correct(world: World, [kind, a, b]: [string, number, number], said: [string, string][]): void {
  if (kind === 'arrive') return world.add(pick(world.live, a)._id);
  const { live, requests } = world;
  const [one, other] = [pick(live, a), pick(live, b)];
  const themes = new Map(live.map((theme) => [theme._id, theme]));
  const inside = requests.filter(({ themeId }) => themeId === one._id);
  try {
    if (kind === 'move') world.write(movePlan([pick(requests, b)], { theme: one, patches: [] }, themes).patches);
    else if (kind === 'dismiss') world.write(dismissPlan([pick(requests, b)], themes).patches);
    else if (kind === 'rename') {
      const before = { name: one.name, nameBy: one.nameBy };
      world.write([{ in: 'themes', id: one._id, before, after: { name: `Name ${b}`, nameBy: 'human' } }]);
    } else if (kind === 'split' && inside.length > 1) {
      const fresh = world.open();
      said.push([one._id, fresh._id]);
      world.write(splitPlan(inside.slice(0, 1), one, fresh, apartPatch(one._id, fresh._id, null)).patches);
    } else if (kind === 'apart' && one !== other) {
      const known = world.constraints.find(({ _id }) => _id === pairId(one._id, other._id)) ?? null;
      if (known?.kind === 'apart') return;
      said.push([one._id, other._id]);
      world.write([apartPatch(one._id, other._id, known)]);
    } else if (kind === 'merge' && one !== other) {
      const own = [one._id, other._id];
      const all = requests.filter(({ themeId }) => themeId && own.includes(themeId));
      const constraints = world.constraints.filter(({ themes: pair }) => pair.some((id) => own.includes(id)));
      world.write(mergePatches({ by: 'human', losers: [one], survivor: other, requests: all, constraints }));
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

/** Every request stands in a live theme, every id leads to one, and what is kept apart is not one. */
function holds(world: World): void {
  for (const { themeId } of world.requests) if (themeId) expect(world.resolve(themeId)).toBe(themeId);
  for (const id of world.documents.themes.keys()) world.resolve(id);
  for (const { kind, themes } of world.constraints)
    if (kind === 'apart') expect(world.resolve(themes[0])).not.toBe(world.resolve(themes[1]));
}

function netOf(steps: readonly Step[]): NetChange {
  const net = new NetChange();
  for (const step of steps) net.add(step);
  return net;
}

/** Writes it a few documents at a time, each time leaving nothing that dangles. */
function carryOut(world: World, { patches }: TakingBack): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < patches.length; at += 2) {
    steps.push(world.write(patches.slice(at, at + 2)));
    holds(world);
  }
  return steps;
}

const told = fc.record({ begin: start, auto: automatic, people: human });

describe('taking a change of sensitivity back', () => {
  it('restores every placement, id and pair as it was, and doing it again gives what it gave', () => {
    fc.assert(
      fc.property(told, ({ begin, auto }) => {
        const world = begin();
        const before = world.snapshot();
        const opened = new Map<string, string>();
        const steps = auto.flatMap((one) => regroup(world, one, opened) ?? []);
        const after = world.snapshot(opened);
        const back = planTakingBack(netOf(steps), opened, [], world.present());
        expect(back.kept).toEqual([]);
        const undone = carryOut(world, back);
        expect(world.snapshot(opened)).toEqual(before);
        for (const id of opened.keys()) expect(world.documents.themes.get(id)!['redirectTo']).not.toBeNull();
        expect(planTakingBack(netOf(steps), opened, [], world.present()).patches).toEqual([]);

        const again = carryOut(world, planTakingBack(netOf(undone), new Map(), [], world.present()));
        expect(world.snapshot(opened)).toEqual(after);
        carryOut(world, planTakingBack(netOf(again), new Map(), [], world.present()));
        expect(world.snapshot(opened)).toEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves what people have said since, and takes back the rest', () => {
    fc.assert(
      fc.property(told, ({ begin, auto, people }) => {
        const world = begin();
        const were = new Map(world.requests.map(({ _id, themeId, placedBy }) => [_id, { themeId, placedBy }]));
        const opened = new Map<string, string>();
        const steps = auto.flatMap((one) => regroup(world, one, opened) ?? []);
        const said: [string, string][] = [];
        for (const one of people) correct(world, one, said);
        holds(world);
        const placed = new Map(
          world.requests.map(({ _id, themeId, placedBy, state }) => [_id, { themeId, placedBy, state }]),
        );
        const apart = world.constraints.filter(
          ({ kind, _id }) => kind === 'apart' && said.some((pair) => pairId(...pair) === _id),
        );
        const back = planTakingBack(netOf(steps), opened, said, world.present());
        carryOut(world, back);
        holds(world);
        const kept = new Set(back.kept);
        for (const { _id, themeId, placedBy, state } of world.requests) {
          const now = { themeId, placedBy, state };
          const then = placed.get(_id)!;
          if (then.placedBy === 'human') expect(now).toEqual(then);
          else if (kept.has(_id)) expect(now).toEqual(then);
          else if (were.has(_id)) expect(themeId).toBe(themeId && world.resolve(were.get(_id)!.themeId!));
        }
        for (const { _id } of apart) expect(world.documents.themeConstraints.get(_id)).toMatchObject({ kind: 'apart' });
        for (const { _id, nameBy } of world.live)
          if (nameBy === 'human' && opened.has(_id)) expect(kept.has(_id)).toBe(true);
        // Broken off or done twice, it comes to the same.
        expect(planTakingBack(netOf(steps), opened, said, world.present()).patches).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps apart what was part of a theme when a person said that it is not the same as another', () => {
    const world = new World();
    const [a, s, t] = [world.open(), world.open(), world.open()];
    for (const { _id } of [a, s, t]) world.add(_id);
    const requests = world.requests.filter(({ themeId }) => themeId === a._id);
    const step = world.write(mergePatches({ by: 'auto', losers: [a], survivor: s, requests, constraints: [] }));
    world.write([apartPatch(s._id, t._id, null)]);
    carryOut(world, planTakingBack(netOf([step]), new Map(), [[s._id, t._id]], world.present()));
    expect(world.resolve(a._id)).toBe(a._id);
    expect(world.constraints.map(({ _id }) => _id).sort()).toEqual([pairId(a._id, t._id), pairId(s._id, t._id)].sort());
  });
});
