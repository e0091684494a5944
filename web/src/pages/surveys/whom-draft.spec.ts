import { expect, it } from '@jest/globals';
import { Sample, Segment } from '../../../../server/contract/sampling.ts';
import { draftOfWhom, isSameWhom, toggled, type Whom, whomOf, withSample } from './whom-draft.ts';

const whoms: Whom[] = [
  { who: 'third', sample: null, segment: null },
  { who: 'everyone', sample: null, segment: { plan: ['Pro'] } },
  { who: 'everyone', sample: { kind: 'number', number: 250, strata: 'plan', seed: 'spring' }, segment: null },
  { who: 'third', sample: { kind: 'percent', percent: 5, strata: null, seed: '' }, segment: { role: ['Buyer'] } },
];

it.each(whoms)('shows whom %j asks and says it again', (whom) => {
  expect(whomOf(draftOfWhom(whom))).toEqual(whom);
  expect(isSameWhom(whomOf(draftOfWhom(whom)), whom)).toBe(true);
});

it('tells different choices apart, whatever the order of values', () => {
  const [third, , number] = whoms;
  expect(isSameWhom(third!, number!)).toBe(false);
  expect(isSameWhom({ ...third!, segment: { plan: ['A', 'B'] } }, { ...third!, segment: { plan: ['B', 'A'] } })).toBe(
    true,
  );
  expect(isSameWhom({ ...third!, segment: { plan: ['A'] } }, { ...third!, segment: { sector: ['A'] } })).toBe(false);
});

it('holds fields that are no numbers to what can be asked', () => {
  const draft = draftOfWhom(whoms[0]!);
  const sampleOf = (change: object) => whomOf({ ...draft, ...change }).sample;
  expect(sampleOf({ way: 'number', number: '' })).toMatchObject({ number: 1 });
  expect(sampleOf({ way: 'number', number: '12.7' })).toMatchObject({ number: 12 });
  expect(sampleOf({ way: 'percent', percent: '250' })).toMatchObject({ percent: 100 });
  for (const way of ['number', 'percent'])
    expect(Sample.safeParse(sampleOf({ way, number: '-3', percent: 'x' })).success).toBe(true);
});

it('draws a sample from a ledger', () => {
  const ledger = { invited: 40, skipped: [{ reason: 'no_address' as const, count: 2 }] };
  expect(withSample(ledger, null)).toBe(ledger);
  expect(withSample(ledger, whoms[2]!.sample)).toEqual(ledger);
  expect(withSample(ledger, whoms[3]!.sample)).toEqual({
    invited: 2,
    skipped: [
      { reason: 'no_address', count: 2 },
      { reason: 'not_sampled', count: 38 },
    ],
  });
});

it('builds a segment value by value, and leaves none when the last is gone', () => {
  const pro = toggled(null, 'plan', 'Pro');
  const both = toggled(toggled(pro, 'plan', 'Team'), 'role', 'Buyer');
  expect(both).toEqual({ plan: ['Pro', 'Team'], role: ['Buyer'] });
  expect(Segment.parse(both)).toEqual(both);
  expect(toggled(toggled(both, 'plan', 'Pro'), 'plan', 'Team')).toEqual({ role: ['Buyer'] });
  expect(toggled(pro, 'plan', 'Pro')).toBeNull();
});
