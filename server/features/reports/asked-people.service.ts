import { Injectable } from '@nestjs/common';
import { monthsBetween } from '../../domain/answers/kept-sums.ts';
import { bucketOf } from '../../domain/nps/bucket.ts';
import { frozenValues } from '../../domain/answers/frozen-values.ts';
import type { AskedPerson } from '../../domain/response/response-bias.ts';
import { ScoresStore, type CountedScore } from '../answers/scores.store.ts';
import { WaveMailsStore } from '../delivery/wave-mails.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { monthOf } from './wave-months.ts';

/** Months back in which an earlier answer of a person is looked for: twice as long as anybody is left in peace. */
const LOOK_BACK_MONTHS = 6;

export interface PersonAsked extends AskedPerson {
  /** From 0 to 10; null for who has not answered, or on another scale. */
  readonly nps: number | null;
  /** Whether the answer came after a reminder to this person. */
  readonly reminded: boolean;
}

/** Everyone a month's waves asked, and all whom they could have. */
export interface AskedPeople {
  readonly people: readonly PersonAsked[];
  /** Customers of the day by property and value, asked or not; people of inactive accounts are none. */
  readonly base: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Reads from decisions, mails and answers who got a survey, who answered it, and what both were like. */
@Injectable()
export class AskedPeopleService {
  constructor(
    private readonly waves: WavesService,
    private readonly mails: WaveMailsStore,
    private readonly scores: ScoresStore,
  ) {}

  /** @param all every wave of the survey; @param month whose waves are read */
  async ofMonth(all: readonly StoredWave[], month: string): Promise<AskedPeople> {
    // Of a wave that asked elsewhere only those are known who answered.
    const waves = all.filter((wave) => monthOf(wave) === month && !wave.imported);
    const earlier = all.filter((wave) => {
      const before = monthsBetween(monthOf(wave), month);
      return before > 0 && before <= LOOK_BACK_MONTHS;
    });
    const previous = await this.scores.byContact(earlier.map(({ _id }) => _id));
    const people: PersonAsked[] = [];
    const base: Record<string, Record<string, number>> = {};
    for (const wave of waves) {
      const answers = await this.scores.byContact([wave._id]);
      const lost = await this.mails.notReached(wave._id);
      const reminders = await this.mails.firstReminders(wave._id);
      for await (const { contactId, accountId, outcome, reason, frozen } of this.waves.eachDecision(wave._id)) {
        const values = frozenValues(frozen, wave.openedAt);
        if (reason !== 'account_inactive') count(base, values);
        if (outcome !== 'invited' || lost.has(contactId)) continue;
        const answer = answers.get(contactId);
        people.push({
          cluster: accountId ?? contactId,
          values: { ...values, lastScore: bandOf(previous.get(contactId)) },
          answered: answer !== undefined,
          nps: answer?.metric === 'nps' ? answer.score : null,
          reminded: answer !== undefined && isAfter(answer, reminders.get(contactId)),
        });
      }
    }
    return { people, base };
  }
}

function count(base: Record<string, Record<string, number>>, values: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(values)) {
    const counts = (base[property] ??= {});
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

/** Promoter, passive, detractor; empty without an earlier answer. */
function bandOf(previous: CountedScore | undefined): string {
  return previous?.metric === 'nps' ? bucketOf(previous.score) : '';
}

function isAfter({ answeredAt }: CountedScore, reminder: Date | undefined): boolean {
  return reminder !== undefined && answeredAt > reminder;
}
