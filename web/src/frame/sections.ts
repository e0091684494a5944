import type { WordKey } from '../../../server/contract/words.ts';

/** One destination of the rail; `icon` is the path of a 20 × 20 drawing in lines. */
export interface Section {
  readonly path: string;
  readonly word: WordKey;
  readonly icon: string;
  /** Pages elsewhere that belong to it. */
  readonly also?: readonly string[];
}

/** The rail, in the order of the loop: look, listen, decide, ask. */
export const sections = [
  {
    path: '/',
    word: 'app.thisMonth',
    icon: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM13.4 6.6l-2.1 4.7-4.7 2.1 2.1-4.7z',
  },
  {
    path: '/report',
    word: 'app.report',
    icon: 'M2.5 13.5l4.6-4.8 3.4 3.1 7-7.3M2.5 17.5h15',
    also: ['/letters'],
  },
  {
    path: '/follow-up',
    word: 'followup.title',
    icon: 'M4 3.5h3l1.5 3.6-1.9 1.3a8.6 8.6 0 0 0 5 5l1.3-1.9 3.6 1.5v3c0 .6-.4 1-1 1A12 12 0 0 1 3 4.5c0-.6.4-1 1-1z',
  },
  { path: '/requests', word: 'app.requests', icon: 'M3 4h14v9.5H9.5L6 17v-3.5H3z', also: ['/themes'] },
  {
    path: '/search',
    word: 'search.title',
    icon: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.6 12.6L17.5 17.5',
  },
  { path: '/roadmap', word: 'app.roadmap', icon: 'M3 4.5h14M3 10h9.5M3 15.5h5.5' },
  { path: '/groups', word: 'app.groups', icon: 'M3.5 16.5v-13h13v13zM6.8 10.2l2.3 2.3 4.4-4.7' },
  {
    path: '/audience',
    word: 'app.audience',
    icon: 'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16.5c0-3 2.4-4.8 5.5-4.8s5.5 1.8 5.5 4.8M13 3.8a3 3 0 0 1 0 5.4M15 12.2c1.9.7 3 2.2 3 4.3',
  },
  { path: '/surveys', word: 'app.surveys', icon: 'M2.5 4.5h15v11h-15zM2.5 5l7.5 6 7.5-6' },
] as const satisfies readonly Section[];

export const settingsSection = {
  path: '/settings',
  word: 'app.settings',
  icon: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7 16.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
} as const satisfies Section;

/** The phone's bar holds these; the others are behind "More". */
export const barSections: readonly Section[] = sections.filter(({ path }) =>
  ['/', '/report', '/requests', '/roadmap'].includes(path),
);

/** Whether a path belongs to a section: `/report/2026-11` to `/report`, but only `/` to the first. */
export function isWithin(section: Section, path: string): boolean {
  if (section.path === '/') return path === '/';
  return [section.path, ...(section.also ?? [])].some((one) => path === one || path.startsWith(`${one}/`));
}
