import { route } from '../route.ts';
import { SampleState } from '../sample-state.ts';

export const sampleRoutes = {
  get: route({
    method: 'GET',
    path: '/api/sample',
    policy: 'viewer',
    summary: 'Whether a sample company is here, or may be loaded',
    reply: SampleState,
  }),
  load: route({
    method: 'POST',
    path: '/api/sample',
    policy: 'owner',
    summary: 'Load a made-up company to look around in; only while there are no customers',
    reply: SampleState,
    status: 202,
  }),
  remove: route({
    method: 'DELETE',
    path: '/api/sample',
    policy: 'owner',
    summary: 'Remove the sample company and all that came of it, and nothing else',
    reply: SampleState,
    status: 202,
  }),
};
