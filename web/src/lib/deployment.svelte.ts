import { routes } from '../../../server/contract/routes.ts';
import type { ReplyOf } from '../../../server/contract/route.ts';
import { call } from './api.ts';

export type DeploymentState = ReplyOf<typeof routes.settings.deployment>;

/** What this deployment says of itself: whether it is set up, and what the banners must say. */
class Deployment {
  state = $state.raw<DeploymentState | null>(null);

  async load(): Promise<void> {
    this.state = await call(routes.settings.deployment);
  }
}

export const deployment = new Deployment();
