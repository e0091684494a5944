import { Changed } from '../change.ts';
import { route } from '../route.ts';
import {
  ChangeTheme,
  MergeTheme,
  SeparateThemes,
  SplitTheme,
  ThemeFileQuery,
  ThemeDetail,
  ThemeId,
  ThemePage,
  ThemeQuery,
} from '../theme.ts';

export const themesRoutes = {
  list: route({
    method: 'GET',
    path: '/api/themes',
    policy: 'viewer',
    summary: 'Themes with how many ask for them',
    query: ThemeQuery,
    reply: ThemePage,
  }),
  export: route({
    method: 'GET',
    path: '/api/export/themes',
    policy: 'viewer',
    summary: 'Themes as a file; the counts of themes that fewer than three accounts ask for stay out of it',
    query: ThemeFileQuery,
    reply: 'file',
  }),
  get: route({
    method: 'GET',
    path: '/api/themes/:id',
    policy: 'viewer',
    summary:
      'One theme with quotes, who asks for it and its history; the id of a merged theme leads to the one it became',
    params: ThemeId,
    reply: ThemeDetail,
  }),
  change: route({
    method: 'PATCH',
    path: '/api/themes/:id',
    policy: 'editor',
    summary: 'Rename a theme, describe it, or show it on the public roadmap',
    params: ThemeId,
    body: ChangeTheme,
    reply: Changed,
  }),
  merge: route({
    method: 'POST',
    path: '/api/themes/:id/merge',
    policy: 'editor',
    summary: 'Make this theme part of another one',
    params: ThemeId,
    body: MergeTheme,
    reply: Changed,
  }),
  split: route({
    method: 'POST',
    path: '/api/themes/:id/split',
    policy: 'editor',
    summary: 'Put some requests of this theme into a theme of their own',
    params: ThemeId,
    body: SplitTheme,
    reply: Changed,
  }),
  separate: route({
    method: 'POST',
    path: '/api/themes/:id/separate',
    policy: 'editor',
    summary: 'Say that two themes are not the same, whatever their words',
    params: ThemeId,
    body: SeparateThemes,
    reply: Changed,
  }),
};
