import type { RouteSpec } from './route.ts';

/** Every route of Rumo: the controllers, the staff app, the policies and the OpenAPI document all read this table. */
export const routes = {} satisfies Record<string, Record<string, RouteSpec>>;
