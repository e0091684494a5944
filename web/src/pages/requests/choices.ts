import type { Closeness, RequestDetail } from '../../../../server/contract/request.ts';
import type { ThemeRef } from '../../../../server/contract/theme.ts';
import type { WordKey } from '../../../../server/contract/words.ts';

/** A theme that a request may belong to: the one it is in first, then the nearest others. */
export interface Choice {
  readonly theme: ThemeRef;
  /** How like the others of the theme it is; null when a person put it there, or nothing else is in it. */
  readonly score: number | null;
  readonly closeness: Closeness | null;
  readonly isCurrent: boolean;
}

/** As many as there are keys for. */
const CHOICES = 4;

export function choicesFor({
  theme,
  score,
  closeness,
  suggestions,
}: Pick<RequestDetail, 'theme' | 'score' | 'closeness' | 'suggestions'>): Choice[] {
  const own: Choice[] = theme ? [{ theme, score, closeness, isCurrent: true }] : [];
  const others = suggestions.map((one): Choice => ({ ...one, isCurrent: false }));
  return [...own, ...others].slice(0, CHOICES);
}

/** Why a request is where it is, by what its score says. */
export const whyWords = {
  same: 'requests.whySame',
  close: 'requests.whyClose',
  near: 'requests.whyNear',
  far: 'requests.whyFar',
} as const satisfies Record<Closeness, WordKey>;

/** What a score says. */
export const closenessWords = {
  same: 'requests.closenessSame',
  close: 'requests.closenessClose',
  near: 'requests.closenessNear',
  far: 'requests.closenessFar',
} as const satisfies Record<Closeness, WordKey>;
