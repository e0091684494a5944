import { labelOf, type Voice } from '../../domain/themes/label.ts';
import type { Language } from '../../domain/text/language.ts';
import type { Theme } from './theme.ts';

const languages: readonly Language[] = ['en', 'pt'];

/**
 * The automatic name of a theme: in the preferred language when someone asked in it, and in each language spoken.
 * Null for no voices.
 */
export function namesOf(voices: readonly Voice[], preferred: Language): Pick<Theme, 'name' | 'labels'> | null {
  const labels: Theme['labels'] = {};
  for (const language of languages) {
    const label = voices.some((voice) => voice.language === language) ? labelOf(voices, language) : null;
    if (label?.language === language) labels[language] = label.label;
  }
  const name = labels[preferred] ?? labelOf(voices, preferred)?.label;
  return name === undefined || name === '' ? null : { name, labels };
}
