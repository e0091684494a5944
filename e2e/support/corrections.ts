import fc from 'fast-check';
import type { Changed } from '../../server/contract/change.ts';
import { Problem } from '../../server/contract/problem.ts';
import type { CustomerRequest } from '../../server/features/requests/customer-request.ts';
import { RequestCorrections } from '../../server/features/themes/request-corrections.service.ts';
import type { Theme } from '../../server/features/themes/theme.ts';
import { ThemeCorrections } from '../../server/features/themes/theme-corrections.service.ts';
import type { Member } from '../../server/platform/http/actor.ts';
import type { TestApp } from './app.ts';

export const person: Member = {
  kind: 'staff',
  id: 'stf_test',
  name: 'Someone',
  role: 'editor',
  locale: 'en',
  sessionId: 'none',
};

const WORDS = ['dark', 'mode', 'export', 'csv', 'sso', 'login', 'night', 'theme', 'excel', 'report'];
/** A few words that often come again, so that requests are near to each other. */
export const wishText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

const nth = fc.nat({ max: 1000 });
export const correction = fc.record({
  kind: fc.constantFrom(
    'move',
    'new',
    'merge',
    'split',
    'separate',
    'rename',
    'dismiss',
    'restore',
    'confirm' as const,
  ),
  a: nth,
  b: nth,
});
export type Correction = { kind: string; a: number; b: number };

/** Does what a person might, on whatever there is; null when it cannot be. */
export async function correct({ app, mongo }: TestApp, { kind, a, b }: Correction): Promise<Changed | null> {
  const requests = mongo.collection<CustomerRequest>('requests');
  const themes = mongo.collection<Theme>('themes');
  const one = app.get(RequestCorrections, { strict: false });
  const whole = app.get(ThemeCorrections, { strict: false });
  const rows = await requests
    .find({ state: { $ne: 'withdrawn' } })
    .sort({ at: 1, _id: 1 })
    .toArray();
  const live = await themes.find({ redirectTo: null }).sort({ number: 1 }).toArray();
  if (rows.length === 0 || live.length === 0) return null;
  const [row, goal, source] = [rows[a % rows.length]!, live[b % live.length]!, live[a % live.length]!];
  const seen = [{ id: row._id, rev: row.rev }];
  try {
    if (kind === 'move') return await one.move(seen, { themeId: goal._id }, person);
    if (kind === 'new') return await one.move(seen, { newTheme: {} }, person);
    if (kind === 'dismiss') return await one.dismiss(seen, person);
    if (kind === 'restore') return await one.restore(seen, person);
    if (kind === 'confirm') return await one.confirm(seen, person);
    if (kind === 'rename') return await whole.change(goal._id, { rev: goal.rev, name: `Name ${a}` }, person);
    if (kind === 'separate') return await whole.separate(goal._id, { rev: goal.rev, other: source._id }, person);
    if (kind === 'merge')
      return await whole.merge(source._id, { rev: source.rev, into: goal._id, intoRev: goal.rev }, person);
    const members = await requests.find({ themeId: goal._id }).sort({ _id: 1 }).toArray();
    const some = members.filter((_, at) => ((a >> (at % 10)) & 1) === 1);
    if (some.length === 0) return null;
    const items = some.map(({ _id: id, rev }) => ({ id, rev }));
    return await whole.split(goal._id, { rev: goal.rev, items }, person);
  } catch (error) {
    // A person may ask for what cannot be: refused, and nothing has changed.
    if (error instanceof Problem) return null;
    throw error;
  }
}
