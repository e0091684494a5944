import { route } from '../route.ts';
import { ChangeSensitivity, PreviewSensitivity, Sensitivity } from '../sensitivity.ts';

export const sensitivityRoutes = {
  get: route({
    method: 'GET',
    path: '/api/theme-sensitivity',
    policy: 'editor',
    summary: 'How near requests must be to count as the same, and what another figure would come to',
    reply: Sensitivity,
  }),
  preview: route({
    method: 'POST',
    path: '/api/theme-sensitivity/preview',
    policy: 'editor',
    summary: 'Find out what another figure would come to; the answer is there as soon as it is found',
    body: PreviewSensitivity,
    reply: 'none',
  }),
  change: route({
    method: 'POST',
    path: '/api/theme-sensitivity',
    policy: 'editor',
    summary: 'Use another figure, or what was learned: everything is gone through again',
    body: ChangeSensitivity,
    reply: 'none',
  }),
};
