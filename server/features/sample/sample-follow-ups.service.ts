import { Injectable } from '@nestjs/common';
import { outcomes } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { scoreBefore } from '../../domain/followup/take.ts';
import { isFollowed, reasonToFollowUp } from '../../domain/followup/who.ts';
import { addWorkingHours, type WorkingCalendar } from '../../domain/followup/working-time.ts';
import { drawOne, drawWeighted, drawWithin } from '../../domain/sample/draw.ts';
import { seededRandom, type Random } from '../../domain/statistics/random.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { FollowupService } from '../followup/followup.service.ts';
import { newFollowUp, type StoredFollowUp } from '../followup/followups.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';

const SEED = 2028;
const GOAL_HOURS = 24;
/** As many of the newest month are still open. */
const OPEN = 3;
const HOUR = 3_600_000;

/** Whom the sample company got back to month after month, and who still waits. */
@Injectable()
export class SampleFollowUpsService {
  constructor(
    private readonly settings: SettingsService,
    private readonly waves: WavesService,
    private readonly answers: AnswersService,
    private readonly followUps: FollowupService,
  ) {}

  /** The made-up months lie behind; what is still open of the newest falls due around now, as on any working day. */
  async write(now: Date, staffId: Id<'staff'>): Promise<void> {
    const { zone, holidays } = await this.settings.get();
    const calendar = { zone, holidays: holidaysOf(holidays) };
    const random = seededRandom(SEED);
    const waves = (await this.waves.all()).filter(({ sample }) => sample).reverse();
    const earlier = new Map<string, Earlier[]>();
    const all: StoredFollowUp[] = [];
    for (const wave of waves) {
      for (const answer of await this.answers.answersOf(wave._id)) {
        const { waveId, respondent, metric, score, answeredAt } = answer;
        const scale = `${respondent.contactId} ${metric}`;
        const before = earlier.get(scale) ?? [];
        all.push(...followUpOf(answer, wave, before));
        earlier.set(scale, [...before, { waveId, score, answeredAt: answeredAt.getTime() }]);
      }
    }
    const newest = all.at(-1)?.month;
    const open = all.filter(({ month }) => month === newest).slice(0, OPEN);
    const made = all.map((followUp) =>
      open.includes(followUp)
        ? waiting(followUp, open.indexOf(followUp), { now, staffId, calendar })
        : done(followUp, { random, now, staffId, calendar }),
    );
    await this.followUps.insertSample(made);
  }
}

/** What a person said on the same scale before. */
interface Earlier {
  readonly waveId: string;
  readonly score: number;
  readonly answeredAt: number;
}

function followUpOf(answer: StoredAnswer, wave: StoredWave, earlier: readonly Earlier[]): StoredFollowUp[] {
  const { waveId, metric, score, answeredAt } = answer;
  if (!isFollowed(metric)) return [];
  const previousScore = scoreBefore(earlier, { waveId, answeredAt: answeredAt.getTime() });
  const reason = reasonToFollowUp(metric, score, previousScore);
  if (reason === null) return [];
  return [newFollowUp({ ...answer, metric }, wave, { previousScore, reason, dueAt: answeredAt })];
}

interface Telling {
  readonly now: Date;
  readonly staffId: Id<'staff'>;
  readonly calendar: WorkingCalendar;
}

/** One overdue, the others due one after the other; one of them taken by whoever loaded the company. */
function waiting(followUp: StoredFollowUp, place: number, { now, staffId, calendar }: Telling): StoredFollowUp {
  const dueAt = place === 0 ? new Date(now.getTime() - 20 * HOUR) : addWorkingHours(now, 2 + 8 * (place - 1), calendar);
  return { ...followUp, dueAt, ownerId: place === 1 ? staffId : null };
}

/** Most within a day, some late. */
function done(
  followUp: StoredFollowUp,
  { random, now, staffId, calendar }: Telling & { random: Random },
): StoredFollowUp {
  const { answeredAt } = followUp;
  const hours = drawWeighted(random, [
    [drawWithin(random, { min: 1, max: 8 }), 45],
    [drawWithin(random, { min: 9, max: GOAL_HOURS }), 30],
    [drawWithin(random, { min: 25, max: 90 }), 25],
  ]);
  const doneAt = new Date(Math.min(addWorkingHours(answeredAt, hours, calendar).getTime(), now.getTime()));
  return {
    ...followUp,
    dueAt: addWorkingHours(answeredAt, GOAL_HOURS, calendar),
    ownerId: staffId,
    state: 'done',
    outcome: drawOne(random, outcomes),
    doneAt,
    doneBy: staffId,
  };
}
