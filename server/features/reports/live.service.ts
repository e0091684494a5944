import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { PassThrough } from 'node:stream';
import { Problem } from '../../contract/problem.ts';
import { AUTHENTICATOR, type Authenticator, type Member } from '../../platform/http/actor.ts';
import { ReportVersionsStore } from './report-versions.store.ts';

/** Somebody who has a report open. */
interface Reader {
  readonly surveyId: string;
  readonly member: Member;
  readonly stream: PassThrough;
  /** The version that was told last. */
  told: number | null;
}

/** How often the versions are looked at, in milliseconds: one small question however many are watching. */
const LOOK = 1000;
/** Proxies cut connections that say nothing for a minute. */
const HEARTBEAT = 15_000;
/** How long somebody who signed out may still be told that something changed; never what. */
const HOLDING = 10_000;
const MOST_PER_PERSON = 12;
const MOST = 2000;
/** Unread bytes after which a reader is taken for gone. */
const UNREAD = 16 * 1024;

/**
 * Tells open reports that their figures have changed (server-sent events, WHATWG HTML 9.2). One watcher a process looks at
 * the versions while anybody watches, and what is sent is a number only: who may see which figure is decided when the
 * report is asked for.
 */
@Injectable()
export class LiveService implements OnModuleDestroy {
  private readonly log = new Logger('Live');
  private readonly readers = new Set<Reader>();
  private versions: ReadonlyMap<string, number> | null = null;
  private timers: NodeJS.Timeout[] = [];
  private stopping = false;

  constructor(
    private readonly store: ReportVersionsStore,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
    this.rest();
    for (const { stream } of this.readers) stream.end();
  }

  /**
   * The stream of events of a survey's report. The first event tells the version of now, unless the reader says that it is
   * the one it saw last.
   * @throws Problem tooMany when this person has more reports open than anybody looks at.
   */
  async open(surveyId: string, member: Member, lastSeen: number | null): Promise<PassThrough> {
    if (this.stopping) throw new Problem('unavailable');
    const own = [...this.readers].filter(({ member: { id } }) => id === member.id);
    if (own.length >= MOST_PER_PERSON || this.readers.size >= MOST) throw new Problem('tooMany');
    const reader: Reader = { surveyId, member, stream: new PassThrough(), told: lastSeen };
    this.readers.add(reader);
    reader.stream.on('close', () => this.leave(reader)).on('error', () => reader.stream.destroy());
    reader.stream.write('retry: 3000\n\n');
    if (this.timers.length === 0) this.watch();
    this.versions ??= await this.store.all().catch((error: unknown) => {
      reader.stream.destroy();
      throw error;
    });
    this.tell(reader);
    return reader.stream;
  }

  /** The version of a survey's figures as last looked at, at most a second ago; null while nobody watches any report. */
  watched(surveyId: string): number | null {
    return this.readers.size > 0 && this.versions ? (this.versions.get(surveyId) ?? 0) : null;
  }

  private watch(): void {
    const every = (ms: number, run: () => void | Promise<void>) =>
      setInterval(() => {
        void Promise.resolve(run()).catch((error: unknown) =>
          this.log.warn(`cannot look for changes: ${String(error)}`),
        );
      }, ms).unref();
    this.timers = [
      every(LOOK, () => this.look()),
      every(HEARTBEAT, () => this.readers.forEach((reader) => this.write(reader, ': still here\n\n'))),
      every(HOLDING, () => this.dismiss()),
    ];
  }

  private rest(): void {
    this.timers.forEach(clearInterval);
    this.timers = [];
    this.versions = null;
  }

  private async look(): Promise<void> {
    const versions = await this.store.all();
    if (this.readers.size === 0) return;
    this.versions = versions;
    for (const reader of this.readers) this.tell(reader);
  }

  /** Ends the streams of those who signed out, whose session or key is over, or who are no longer of the staff. */
  private async dismiss(): Promise<void> {
    const readers = [...this.readers];
    const holding = await this.authenticator.holding(readers.map(({ member }) => member));
    readers.forEach(({ stream }, index) => {
      if (!holding[index]) stream.end();
    });
  }

  private tell(reader: Reader): void {
    const version = this.versions?.get(reader.surveyId) ?? 0;
    if (reader.told === version) return;
    reader.told = version;
    this.write(reader, `id: ${version}\nevent: version\ndata: ${JSON.stringify({ version })}\n\n`);
  }

  private write({ stream }: Reader, text: string): void {
    if (stream.readableLength + stream.writableLength > UNREAD) stream.destroy();
    else if (!stream.writableEnded) stream.write(text);
  }

  private leave(reader: Reader): void {
    this.readers.delete(reader);
    if (this.readers.size === 0) this.rest();
  }
}
