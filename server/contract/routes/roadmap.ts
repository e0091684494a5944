import { z } from 'zod';
import { Changed } from '../change.ts';
import {
  ChangeThemeStatus,
  PublicTitle,
  RankingSettings,
  RoadmapPage,
  RoadmapQuery,
  RoadmapRow,
  WriteEstimate,
  WritePublicTitle,
} from '../roadmap.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';
import { ThemeId } from '../theme.ts';

const Told = z.strictObject({ row: RoadmapRow, changed: Changed });

export const roadmapRoutes = {
  list: route({
    method: 'GET',
    path: '/api/roadmap',
    policy: 'viewer',
    summary: 'Themes by rank, each with every part of its score',
    query: RoadmapQuery,
    reply: RoadmapPage,
  }),
  row: route({
    method: 'GET',
    path: '/api/roadmap/:id',
    policy: 'viewer',
    summary: 'One theme as the roadmap has it',
    params: ThemeId,
    reply: RoadmapRow,
  }),
  estimate: route({
    method: 'PUT',
    path: '/api/roadmap/:id/estimate',
    policy: 'editor',
    summary: 'Say what a theme is worth and costs',
    params: ThemeId,
    body: WriteEstimate,
    reply: Told,
  }),
  changeStatus: route({
    method: 'PUT',
    path: '/api/roadmap/:id/status',
    policy: 'editor',
    summary: 'Plan a theme, begin it, decline it or open it again; only a release ships it',
    params: ThemeId,
    body: ChangeThemeStatus,
    reply: Told,
  }),
  publicTitle: route({
    method: 'GET',
    path: '/api/roadmap/:id/public-title',
    policy: 'viewer',
    summary: 'By what name visitors see a theme',
    params: ThemeId,
    reply: PublicTitle,
  }),
  changePublicTitle: route({
    method: 'PUT',
    path: '/api/roadmap/:id/public-title',
    policy: 'editor',
    summary: 'Choose by what name visitors see a theme',
    params: ThemeId,
    body: WritePublicTitle,
    reply: PublicTitle,
  }),
  export: route({
    method: 'GET',
    path: '/api/export/roadmap',
    policy: 'viewer',
    summary: 'The roadmap as a file',
    query: TableQuery,
    reply: 'file',
  }),
  rankFile: route({
    method: 'GET',
    path: '/api/roadmap/rank-file',
    policy: 'editor',
    summary: 'Everything the ranking is computed from, as `rumo rank` reads it; people and accounts by id only',
    reply: 'file',
  }),
  settings: route({
    method: 'GET',
    path: '/api/roadmap/settings',
    policy: 'viewer',
    summary: 'How scores are computed',
    reply: RankingSettings,
  }),
  changeSettings: route({
    method: 'PUT',
    path: '/api/roadmap/settings',
    policy: 'owner',
    summary: 'Change how scores are computed',
    body: RankingSettings,
    reply: RankingSettings,
  }),
};
