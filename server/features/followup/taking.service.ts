import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { scoreBefore, takeAnswer, type Taken } from '../../domain/followup/take.ts';
import { isFollowed, type FollowedMetric } from '../../domain/followup/who.ts';
import { addWorkingHours } from '../../domain/followup/working-time.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersToFollowStore, type EarlierScore } from '../answers/answers-to-follow.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { newFollowUp, type StoredFollowUp } from './followups.ts';
import { FollowUpsStore } from './followups.store.ts';
import { GoalStore } from './goal.store.ts';

const BATCH = 500;
const TAKE = 'followup.take';

/** An answer on a scale that is followed up. */
type Followed = StoredAnswer & { metric: FollowedMetric };

/** Takes answers over as soon as they are summed: whoever is unhappy lands in the list, once. */
@Injectable()
export class TakingService implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly settings: SettingsService,
    private readonly waves: WavesService,
    private readonly answers: AnswersToFollowStore,
    private readonly store: FollowUpsStore,
    private readonly goal: GoalStore,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TAKE, everySeconds: 5, run: (now) => this.catchUp(now) });
  }

  /** May be broken off anywhere and begun again: what was done is found, and nothing is done to it twice. */
  async catchUp(now: Date): Promise<void> {
    let pending: StoredAnswer[];
    do {
      pending = await this.answers.pending(BATCH);
      const left = await this.take(pending.filter(isToFollow), now);
      await this.answers.taken(pending.filter(({ _id }) => !left.has(_id)));
      // What somebody changed at the same moment waits for the next round.
      if (left.size > 0) return;
    } while (pending.length === BATCH);
  }

  /** Returns the ids of those that could not be taken yet. */
  private async take(answers: readonly Followed[], now: Date): Promise<Set<string>> {
    const left = new Set<string>();
    if (answers.length === 0) return left;
    const known = new Map((await this.store.findAll(answers.map(({ _id }) => _id))).map((one) => [one._id, one]));
    const fresh = answers.filter(({ _id, status }) => !known.has(_id) && (status === 'counted' || status === 'late'));
    const earlier = Map.groupBy(
      fresh.length > 0 ? await this.answers.scoresOf(fresh.map(({ respondent }) => respondent.contactId)) : [],
      ({ contactId }) => contactId,
    );
    const opened: { answer: Followed; previous: number | null; reason: StoredFollowUp['reason'] }[] = [];
    for (const answer of answers) {
      const standing = known.get(answer._id) ?? null;
      const previous = previousScore(answer, earlier.get(answer.respondent.contactId) ?? []);
      const said = { ...answer, answeredAt: answer.answeredAt.getTime() };
      const taken = takeAnswer(said, { previous, standing, now: now.getTime() });
      if (taken.do === 'open') opened.push({ answer, previous, reason: taken.reason });
      else if (standing && !(await this.change(standing, taken, now))) left.add(answer._id);
    }
    await this.open(opened);
    return left;
  }

  private async open(
    some: readonly { answer: Followed; previous: number | null; reason: StoredFollowUp['reason'] }[],
  ): Promise<void> {
    if (some.length === 0) return;
    const [{ zone, holidays }, { hours }] = await Promise.all([this.settings.get(), this.goal.get()]);
    const calendar = { zone, holidays: holidaysOf(holidays) };
    const waves = await this.waves.byIds(some.map(({ answer }) => answer.waveId));
    await this.store.open(
      some.flatMap(({ answer, previous, reason }): StoredFollowUp[] => {
        const wave = waves.get(answer.waveId);
        // A wave goes before its answers only when a sample company is being removed.
        if (!wave) return [];
        const dueAt = addWorkingHours(answer.answeredAt, hours, calendar);
        return [newFollowUp(answer, wave, { previousScore: previous, reason, dueAt })];
      }),
    );
  }

  /** False when somebody changed it at the same moment. */
  private async change({ _id, rev }: StoredFollowUp, taken: Taken, now: Date): Promise<boolean> {
    if (taken.do === 'note-score') return (await this.store.change(_id, rev, { changedTo: taken.changedTo })) !== null;
    if (taken.do === 'withdraw') {
      const ended = { state: 'done', outcome: 'withdrawn', doneAt: now, doneBy: null } as const;
      return (await this.store.change(_id, rev, ended)) !== null;
    }
    if (taken.do === 'open-again') {
      const { changedTo } = taken;
      const again = { state: 'open', outcome: null, doneAt: null, doneBy: null, changedTo } as const;
      return (await this.store.change(_id, rev, again)) !== null;
    }
    return true;
  }
}

/** What was brought in as a file is history: nobody is to be called about it today. */
function isToFollow(answer: StoredAnswer): answer is Followed {
  return isFollowed(answer.metric) && !answer.imported;
}

/** Of the same person on the same scale: stars say nothing about a fall of the NPS. */
function previousScore({ metric, waveId, answeredAt }: Followed, earlier: readonly EarlierScore[]): number | null {
  const onScale = earlier
    .filter((one) => one.metric === metric)
    .map((one) => ({ ...one, answeredAt: one.answeredAt.getTime() }));
  return scoreBefore(onScale, { waveId, answeredAt: answeredAt.getTime() });
}
