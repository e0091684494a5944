import { labelOf, type Voice } from '../../domain/themes/label.ts';
import type { Language } from '../../domain/text/language.ts';
import type { Theme } from './theme.ts';

const languages: readonly Language[] = ['en', 'pt'];

/**
 * The automatic name of a theme: in the preferred language when someone asked in it, and in each language spoken. The
 * names it has stay while they are nearly as good. Null for no voices.
 */
export function namesOf(
  voices: readonly Voice[],
  preferred: Language,
  before: Theme['labels'] = {},
): Pick<Theme, 'name' | 'labels'> | null {
  const labels: Theme['labels'] = {};
  for (const language of languages) {
    if (!voices.some((voice) => voice.language === language)) continue;
    const label = labelOf(voices, language, before[language]);
    if (label) labels[language] = label.label;
  }
  const name = labels[preferred] ?? Object.values(labels)[0];
  return name === undefined || name === '' ? null : { name, labels };
}
