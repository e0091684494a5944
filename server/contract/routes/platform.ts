import { z } from 'zod';
import { route } from '../route.ts';

export const platformRoutes = {
  health: route({
    method: 'GET',
    path: '/api/health',
    policy: 'public',
    summary: 'Whether Rumo and its database answer',
    reply: z.strictObject({ status: z.literal('ok') }),
  }),
  openapi: route({
    method: 'GET',
    path: '/api/openapi.json',
    policy: 'public',
    summary: 'This interface as an OpenAPI 3.1 document',
    reply: z.record(z.string(), z.unknown()),
  }),
};
