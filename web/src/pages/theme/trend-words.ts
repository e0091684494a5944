import type { ThemeRow, ThemeTrend } from '../../../../server/contract/theme.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { say } from '../../lib/words.svelte.ts';

export const trendWords = {
  new: 'themes.trendNew',
  growing: 'themes.trendGrowing',
  steady: 'themes.trendSteady',
  quiet: 'themes.trendQuiet',
} as const satisfies Record<ThemeTrend, WordKey>;

/** A sign beside the word: what moves is seen before it is read. */
export const trendSigns = { new: '✦', growing: '↗', steady: '→', quiet: '↘' } as const satisfies Record<
  ThemeTrend,
  string
>;

/** In which languages a theme is asked for: "EN", "PT", "EN · PT"; '' for none. */
export function languagesText({ languages }: Pick<ThemeRow, 'languages'>): string {
  if (!languages) return '';
  return [languages.en > 0 ? 'EN' : '', languages.pt > 0 ? 'PT' : ''].filter(Boolean).join(' · ');
}

/** "in Portuguese", where a name is not in the reader's language. */
export function foreignText({ nameLanguage }: Pick<ThemeRow, 'nameLanguage'>): string | null {
  if (nameLanguage === null) return null;
  return say(nameLanguage === 'en' ? 'themes.nameInEn' : 'themes.nameInPt');
}
