import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { finalize, type Observable } from 'rxjs';
import type { RumoRequest } from '../../platform/http/route.ts';
import { LiveService } from './live.service.ts';
import { ReportVersionsStore } from './report-versions.store.ts';

interface Kept {
  readonly at: number;
  readonly reply: Promise<unknown>;
}

/** How long what is not in the sums (mails under way, customers) may be behind while somebody watches, in milliseconds. */
const LONGEST = 10_000;
const MOST = 500;

/**
 * Replies of reports, kept for as long as the sums stand still, so that any number of people who watch the same report cost
 * the database as one. Nothing is kept while nobody watches, and nothing is given out after staff changed something here.
 */
@Injectable()
export class ReportReplies {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly live: LiveService,
    private readonly versions: ReportVersionsStore,
  ) {}

  /**
   * What `compute` replies, with the version of the figures it began from: a reader of the stream who hears another one
   * asks again. `key` names everything the reply depends on beside the survey: month, cut, what the reader may see.
   */
  async of<Reply extends object>(
    surveyId: string,
    key: readonly unknown[],
    compute: () => Promise<Reply>,
  ): Promise<Reply & { version: number }> {
    const watched = this.live.watched(surveyId);
    const version = watched ?? (await this.versions.of(surveyId));
    if (watched === null) return { ...(await compute()), version };
    const name = JSON.stringify([surveyId, version, ...key]);
    const now = performance.now();
    const known = this.kept.get(name);
    if (known && now - known.at < LONGEST) return { ...((await known.reply) as Reply), version };
    this.makeRoom(now);
    const reply = compute();
    this.kept.set(name, { at: now, reply });
    // A fault is told to everyone who waits for it, and to nobody after.
    reply.catch(() => this.kept.delete(name));
    return { ...(await reply), version };
  }

  forget(): void {
    this.kept.clear();
  }

  private makeRoom(now: number): void {
    for (const [name, { at }] of this.kept) if (now - at >= LONGEST || this.kept.size >= MOST) this.kept.delete(name);
  }
}

/** Whatever staff change may change a report: replies from before are not given out after it. */
@Injectable()
export class ForgetRepliesAfterWrites implements NestInterceptor {
  constructor(private readonly replies: ReportReplies) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method, actor } = context.switchToHttp().getRequest<RumoRequest>();
    const isWrite = method !== 'GET' && method !== 'HEAD' && actor !== undefined && actor.kind !== 'anonymous';
    return isWrite ? next.handle().pipe(finalize(() => this.replies.forget())) : next.handle();
  }
}
