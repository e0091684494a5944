import { Inject, Injectable } from '@nestjs/common';
import type { Resolution } from '../../contract/followup.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { doneInTime, medianWait } from '../../domain/followup/resolution.ts';
import { workingHours } from '../../domain/followup/working-time.ts';
import { isSmall, type CellSize } from '../../domain/nps/small-cells.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Sees } from '../reports/sees.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredFollowUp } from './followups.ts';
import { FollowUpsStore } from './followups.store.ts';
import { GoalStore } from './goal.store.ts';

/** How quickly people heard from somebody. */
@Injectable()
export class ResolutionService {
  constructor(
    private readonly settings: SettingsService,
    private readonly surveys: SurveysService,
    private readonly store: FollowUpsStore,
    private readonly goal: GoalStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of the answers of a month; those that ended by themselves are nobody's work and not among them. */
  async ofMonth(surveyId: string, month: string, sees: Sees): Promise<Resolution> {
    await this.surveys.get(surveyId);
    const all = (await this.store.ofMonth(surveyId, month)).filter(({ outcome }) => outcome !== 'withdrawn');
    const [{ zone, holidays }, { hours: goalHours }] = await Promise.all([this.settings.get(), this.goal.get()]);
    if (sees === 'large' && isSmall(sizeOf(all)))
      return {
        month,
        hidden: true,
        followUps: null,
        open: null,
        overdue: null,
        goalHours,
        medianHours: null,
        inTime: null,
      };
    const now = this.clock.now();
    const calendar = { zone, holidays: holidaysOf(holidays) };
    const open = all.filter(({ state }) => state === 'open');
    const waits = all.map(({ answeredAt, doneAt }) => ({
      hours: workingHours(answeredAt, doneAt ?? now, calendar),
      done: doneAt !== null,
    }));
    const deadlines = all.map(({ dueAt, doneAt }) => ({
      dueAt: dueAt.getTime(),
      doneAt: doneAt?.getTime() ?? null,
    }));
    return {
      month,
      hidden: false,
      followUps: all.length,
      open: open.length,
      overdue: open.filter(({ dueAt }) => dueAt < now).length,
      goalHours,
      medianHours: medianWait(waits),
      inTime: doneInTime(deadlines, now.getTime()),
    };
  }
}

/** As small a group of unhappy people is told apart as easily as one of answers. */
function sizeOf(followUps: readonly StoredFollowUp[]): CellSize {
  const accounts = new Set(followUps.map(({ accountId, contactId }) => accountId ?? contactId));
  return { answers: followUps.length, accounts: accounts.size };
}
