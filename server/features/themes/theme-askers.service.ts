import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Asker } from '../../contract/theme.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';

const YEAR = 365 * 24 * 3_600_000;

/** Which accounts ask for something. */
@Injectable()
export class ThemeAskers {
  constructor(
    private readonly audience: AudienceService,
    private readonly answers: AnswersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The accounts behind some requests, those that pay most first. */
  async of(requests: readonly Pick<CustomerRequest, 'accountId'>[]): Promise<Asker[]> {
    const counts = new Map<Id<'account'>, number>();
    for (const { accountId } of requests) if (accountId) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
    const accounts = await this.audience.accountsByIds([...counts.keys()]);
    const since = new Date(this.clock.now().getTime() - YEAR);
    const scores = new Map<Id<'account'>, number[]>();
    for (const { accountId, score } of (await this.answers.latestScoreByContact(since)).values())
      if (accountId) scores.set(accountId, [...(scores.get(accountId) ?? []), score]);
    return [...accounts.values()]
      .map(({ _id, name, mrr }) => {
        const own = scores.get(_id) ?? [];
        const score = own.length === 0 ? null : own.reduce((sum, one) => sum + one, 0) / own.length;
        return { account: { id: _id, name }, mrr, score, requests: counts.get(_id) ?? 0 };
      })
      .sort((a, b) => (b.mrr ?? -1) - (a.mrr ?? -1) || a.account.name.localeCompare(b.account.name));
  }
}
