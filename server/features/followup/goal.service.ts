import { Injectable } from '@nestjs/common';
import type { FollowUpGoal } from '../../contract/followup.ts';
import { Problem } from '../../contract/problem.ts';
import { GoalStore } from './goal.store.ts';

/** Within how many hours on workdays a customer should hear from somebody. */
@Injectable()
export class GoalService {
  constructor(private readonly store: GoalStore) {}

  get(): Promise<FollowUpGoal> {
    return this.store.get();
  }

  async change(goal: FollowUpGoal): Promise<FollowUpGoal> {
    const changed = await this.store.change(goal);
    if (!changed) throw new Problem('stale');
    return changed;
  }
}
