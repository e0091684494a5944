import { Persisted } from './persisted.svelte.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const chosen = new Persisted<ThemeChoice>('rumo.theme', themeChoices, 'system');

/** Light, dark, or as the system says; kept in this browser. */
export const theme = {
  get current(): ThemeChoice {
    return chosen.current;
  },
  set current(choice: ThemeChoice) {
    chosen.current = choice;
    theme.apply();
  },
  apply() {
    if (chosen.current === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.dataset['theme'] = chosen.current;
  },
};
