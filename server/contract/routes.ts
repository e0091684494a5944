import type { RouteSpec } from './route.ts';
import { platformRoutes } from './routes/platform.ts';
import { settingsRoutes } from './routes/settings.ts';
import { staffRoutes } from './routes/staff.ts';

/** Every route of Rumo: the controllers, the staff app, the policies and the OpenAPI document all read this table. */
export const routes = {
  platform: platformRoutes,
  settings: settingsRoutes,
  staff: staffRoutes,
} satisfies Record<string, Record<string, RouteSpec>>;
