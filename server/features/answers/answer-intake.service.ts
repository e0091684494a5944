import { Inject, Injectable } from '@nestjs/common';
import type { AnswerValues } from '../../contract/survey.ts';
import { TRAP_WINDOW, type Evidence, type LinkVisit } from '../../domain/answers/evidence.ts';
import { statusOf, type IncomingStatus } from '../../domain/answers/status.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Gatherer } from '../../platform/gatherer.ts';
import { AnswerWritesStore } from './answer-writes.store.ts';
import type { StoredAnswer } from './answers.ts';
import type { IncomingAnswer } from './fold-answer.ts';
import { incomingAnswer } from './incoming-answer.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { LinkService, type AnswerLink, type Visitor } from './link.service.ts';
import { MachineTime } from './machine-time.ts';
import { asVisits, type OpenedSince } from './openings.ts';

/** Something that came in by a link. */
export interface Arrival {
  readonly link: AnswerLink;
  readonly visitor: Visitor;
  readonly values: AnswerValues;
  /** Since when openings of the link may say something about it: when its page was shown, or now; milliseconds. */
  readonly since: number;
  /** What speaks for and against it, by the openings of its link. */
  readonly judge: (visits: readonly LinkVisit[]) => Evidence;
}

/** What became of it. */
export interface Taken {
  /** Null when its wave has been closed for so long that it is not kept at all. */
  readonly status: IncomingStatus | null;
  /** What stands afterwards; null when nothing was kept. */
  readonly kept: StoredAnswer | null;
}

/** An arrival of somebody's, as of the instant at which it came. */
interface Dated extends OpenedSince {
  readonly arrival: Arrival;
  /** On the clock of the wave, and on the machine's. */
  readonly answeredAt: Date;
  readonly at: Date;
}

/**
 * Judges what comes in and keeps it, the arrivals of a busy moment together: one question about the openings of all their
 * links, one write for all that is to be kept.
 */
@Injectable()
export class AnswerIntake {
  private readonly gatherer = new Gatherer<Dated, Taken>({
    run: (arrivals) => this.together(arrivals),
    keyOf: ({ invitationId }) => invitationId,
    atOnce: 2,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });

  constructor(
    private readonly events: LinkEventsStore,
    private readonly writes: AnswerWritesStore,
    private readonly links: LinkService,
    private readonly time: MachineTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Keeps what came in, on disk of a majority. When it fails, it may or may not be kept; sending it again makes no second
   * answer. What a test sends is judged and not kept.
   */
  async take(arrival: Arrival): Promise<Taken> {
    const { link, since } = arrival;
    const answeredAt = this.clock.now();
    if (link.isTest) return { status: this.status(arrival, arrival.judge([]), answeredAt), kept: null };
    const from = new Date(since - TRAP_WINDOW);
    return this.gatherer.add({
      invitationId: link.invitationId,
      from,
      arrival,
      answeredAt,
      at: this.time.now(),
    });
  }

  private status({ link }: Arrival, evidence: Evidence, answeredAt: Date): IncomingStatus | null {
    return statusOf(evidence, link.closesAt.getTime(), answeredAt.getTime());
  }

  private async together(arrivals: readonly Dated[]): Promise<PromiseSettledResult<Taken>[]> {
    const openings = await this.events.ofEach(arrivals);
    const coming: IncomingAnswer[] = [];
    const judged = arrivals.map(({ arrival, answeredAt, at }, index) => {
      const { link, visitor, values } = arrival;
      const evidence = arrival.judge(asVisits(openings[index]!, () => this.links.opener(visitor)));
      const status = this.status(arrival, evidence, answeredAt);
      if (status) coming.push(incomingAnswer(link, { values, status, evidence, answeredAt, at }));
      return status;
    });
    const kept = await this.writes.keepTogether(coming);
    let next = 0;
    return judged.map((status) => {
      if (!status) return { status: 'fulfilled', value: { status, kept: null } };
      const outcome = kept[next++]!;
      return outcome.status === 'rejected' ? outcome : { status: 'fulfilled', value: { status, kept: outcome.value } };
    });
  }
}
