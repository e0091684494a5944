import type { Id } from '../../contract/ids.ts';
import type { WriteEstimate } from '../../contract/roadmap.ts';
import { drawOne, drawWeighted } from '../../domain/sample/draw.ts';
import { seededRandom } from '../../domain/statistics/random.ts';

/** Themes by how many accounts ask, the most asked for first; equal ones in the order of their numbers. */
export function byDemand(
  themes: readonly { _id: Id<'theme'>; number: number }[],
  signals: readonly { themeId: Id<'theme'>; accountId: string | null }[],
): { id: Id<'theme'>; accounts: number }[] {
  const askers = new Map<string, Set<string>>();
  for (const { themeId, accountId } of signals) {
    const known = askers.get(themeId) ?? new Set();
    if (accountId !== null) known.add(accountId);
    askers.set(themeId, known);
  }
  const asked = themes.map(({ _id, number }) => ({ id: _id, number, accounts: askers.get(_id)?.size ?? 0 }));
  return asked
    .sort((a, b) => b.accounts - a.accounts || a.number - b.number)
    .map(({ id, accounts }) => ({ id, accounts }));
}

/** Accounts from which a theme is worth a product manager's hour. */
const LARGER = 2;

/** What the sample company's product manager has done so far, by place in the order of demand. */
export interface ThemeChoice {
  readonly planned: readonly Id<'theme'>[];
  readonly doing: readonly Id<'theme'>[];
  readonly shipped: readonly Id<'theme'>[];
  /** About two thirds of the larger themes that have not shipped. */
  readonly estimated: readonly Id<'theme'>[];
  readonly onClosedBallot: readonly Id<'theme'>[];
  readonly onOpenBallot: readonly Id<'theme'>[];
}

/** The most asked for stays open, so that the ranking has something to say; few themes give short lists. */
export function chooseThemes(demand: readonly { id: Id<'theme'>; accounts: number }[]): ThemeChoice {
  const ids = demand.map(({ id }) => id);
  const at = (...places: number[]) => places.flatMap((place) => ids[place] ?? []);
  const shipped = at(4, 7);
  const larger = demand.filter(({ id, accounts }) => accounts >= LARGER && !shipped.includes(id));
  return {
    planned: at(1, 3),
    doing: at(2),
    shipped,
    estimated: larger.filter((_, place) => place % 3 !== 2).map(({ id }) => id),
    onClosedBallot: at(0, 1, 2, 3, 5),
    onOpenBallot: at(0, 5, 6, 8, 9, 10),
  };
}

/** Impact and effort for so many themes, the same every time. */
export function drawEstimates(count: number): Pick<WriteEstimate, 'impact' | 'effort'>[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, () => {
    const impact = drawWeighted(random, [
      [0.5, 3],
      [1, 5],
      [2, 4],
      [3, 1],
    ] as const);
    const likely = drawOne(random, [1, 2, 3, 4, 6, 8]);
    return { impact, effort: [likely / 2, likely, likely * 2] };
  });
}
