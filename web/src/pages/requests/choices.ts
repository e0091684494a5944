import type { RequestDetail, ThemeSuggestion } from '../../../../server/contract/request.ts';
import type { ThemeRef } from '../../../../server/contract/theme.ts';

/** A theme that a request may belong to: the one it is in first, then the nearest others. */
export interface Choice {
  readonly theme: ThemeRef;
  /** How like the others of the theme it is; null when a person put it there, or nothing else is in it. */
  readonly score: number | null;
  readonly isCurrent: boolean;
}

/** As many as there are keys for. */
const CHOICES = 3;

export function choicesFor({
  theme,
  score,
  suggestions,
}: Pick<RequestDetail, 'theme' | 'score' | 'suggestions'>): Choice[] {
  const own: Choice[] = theme ? [{ theme, score, isCurrent: true }] : [];
  const others = suggestions.map((one: ThemeSuggestion): Choice => ({ ...one, isCurrent: false }));
  return [...own, ...others].slice(0, CHOICES);
}
