import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { Suggestion } from '../../domain/themes/changes.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { GroupedRequestsStore, type GroupedRequest, type Reasons } from './grouped-requests.store.ts';
import type { Reason } from './grouping-desk.ts';
import { GroupingService, type Grouped } from './grouping.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { RequestVectors } from './request-vectors.service.ts';

/** So many are asked for and written at once. */
const PART = 200;

/** Tells of requests why they are where they are: the score, the nearest quote and what came second. */
@Injectable()
export class ReasonsService {
  constructor(
    private readonly tasks: Tasks,
    private readonly grouping: GroupingService,
    private readonly state: GroupingStateStore,
    private readonly requests: GroupedRequestsStore,
    private readonly vectors: RequestVectors,
  ) {}

  /** Says it anew of requests whose places a change was about. A stop on the way leaves it to the next process to tell of all. */
  async giveAnewAfterChange(requests: readonly string[]): Promise<void> {
    try {
      const held = await this.grouping.current();
      if (held) await this.giveAnew(held, requests);
    } catch (error) {
      if (this.tasks.isEnding) await this.state.change({ lookAgainAfter: '' });
      throw error;
    }
  }

  /** Says it anew, as things stand now, of those of the requests that are in a theme. */
  async giveAnew({ thread, embedder }: Grouped, requests: readonly string[]): Promise<void> {
    for (let from = 0; from < requests.length; from += PART) {
      const reasons = await thread.call('reasons', [requests.slice(from, from + PART)]);
      const told = await this.tell(reasons, embedder.id);
      await this.requests.giveReasons(
        reasons.map(({ request, theme }, at) => ({
          _id: request as Id<'request'>,
          themeId: theme as Id<'theme'>,
          ...told[at]!,
        })),
      );
    }
  }

  /** Says it anew where requests would belong that are in no theme. */
  async lookAnew({ thread, embedder }: Grouped, requests: readonly GroupedRequest[]): Promise<void> {
    if (requests.length === 0) return;
    const texts = await this.vectors.of(embedder, requests);
    const looked = await thread.call('look', [texts]);
    await this.requests.giveReasons(
      requests.map(({ _id }, at) => ({ _id, themeId: null, ...lookedAt(looked[at]!, embedder.id) })),
    );
  }

  /** As it is kept with each request. */
  async tell(reasons: readonly Reason[], embedder: string): Promise<Reasons[]> {
    const quotes = await this.requests.quotes(reasons.flatMap(({ nearest }) => (nearest ? [nearest.request] : [])));
    return reasons.map(({ score, suggestions, nearest }) => {
      const quote = nearest && quotes.get(nearest.request);
      return {
        score,
        suggestions: suggestions.map(toStored),
        nearestQuote: quote ? maskPersonal(quote) : null,
        nearestId: quote ? (nearest.request as Id<'request'>) : null,
        embedder,
      };
    });
  }
}

/** As it is kept with a request that is in no theme. */
export function lookedAt(suggestions: readonly Suggestion[], embedder: string): Reasons {
  return { score: null, suggestions: suggestions.map(toStored), nearestQuote: null, nearestId: null, embedder };
}

function toStored({ theme, score }: Suggestion): { themeId: Id<'theme'>; score: number } {
  return { themeId: theme as Id<'theme'>, score };
}
