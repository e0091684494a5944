import { needValues } from '../../contract/need.ts';

/** What is wrong with a ballot, and of which theme; too many criticals are of no single theme. */
export type BallotFault =
  | { readonly code: 'unknown-theme' | 'not-a-need'; readonly theme: string }
  | { readonly code: 'too-many-critical'; readonly criticals: number; readonly limit: number };

const values: ReadonlySet<unknown> = new Set(Object.values(needValues));

/**
 * Checks one ballot: only themes that stand on it, each 0, 0.5, 1 or 2, and at most `maxCritical` criticals. Themes may
 * be left out, even all of them.
 * @param needs value by theme. @returns the faults; none for a good ballot.
 */
export function checkBallot(
  needs: Readonly<Record<string, unknown>>,
  themes: readonly string[],
  { maxCritical }: { readonly maxCritical: number },
): BallotFault[] {
  const known = new Set(themes);
  const faults: BallotFault[] = [];
  for (const [theme, value] of Object.entries(needs)) {
    if (!known.has(theme)) faults.push({ code: 'unknown-theme', theme });
    else if (!values.has(value)) faults.push({ code: 'not-a-need', theme });
  }
  const criticals = Object.values(needs).filter((value) => value === needValues.critical).length;
  if (criticals > maxCritical) faults.push({ code: 'too-many-critical', criticals, limit: maxCritical });
  return faults;
}
