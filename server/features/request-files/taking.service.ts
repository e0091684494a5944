import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import { preparingToLift } from '../../domain/text/preparing-to-lift.ts';
import { Leases } from '../../platform/leases.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { ClauseMeanings } from '../requests/clause-meanings.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { TakenLine } from '../requests/imported-comments.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { fromLine, type FromLine } from './imported-requests.ts';
import {
  RequestImportsStore,
  type KnownLine,
  type SettledLine,
  type StoredImportLine,
  type StoredRequestImport,
} from './request-imports.store.ts';
import { UndoingImports } from './undoing.service.ts';

export const TAKE = 'requests.import';
/** Lines that are taken over together: all of them or none. */
const PART = 100;
const LEASE_SECONDS = 60;

/** Takes the lines of started imports over, in portions; what breaks off anywhere goes on from there. */
@Injectable()
export class TakingService implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly mongo: Mongo,
    private readonly store: RequestImportsStore,
    private readonly requests: RequestsStore,
    private readonly meanings: ClauseMeanings,
    private readonly undoing: UndoingImports,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TAKE, everySeconds: 5, run: () => this.takeAll() });
  }

  private async takeAll(): Promise<void> {
    await this.leases.hold(TAKE, LEASE_SECONDS, async () => {
      for (let next = await this.store.nextOpen(); next && !this.tasks.isEnding; next = await this.store.nextOpen())
        await (next.state === 'undoing' ? this.undoing.goOn(next) : this.takePart(next));
    });
  }

  private async takePart(started: StoredRequestImport): Promise<void> {
    const lines = await this.store.pendingLines(started._id, PART);
    if (lines.length === 0) return this.store.finish(started._id);
    const found = new Map<string, FromLine>();
    const meanings = await this.meaningsOf(lines, started);
    const time = new SharingTime();
    await time.through(preparingToLift());
    for (const line of lines) {
      await time.pause();
      found.set(line._id, fromLine(line, started, meanings.get(line._id)));
    }
    await this.mongo.transaction((session) => this.keep(started, lines, found, session));
  }

  /** By line, where the texts are comments and the model is at hand. */
  private async meaningsOf(
    lines: readonly StoredImportLine[],
    { textsAre, question }: StoredRequestImport,
  ): Promise<Map<string, Float32Array | null>> {
    const asked =
      textsAre === 'comments' ? lines.flatMap(({ _id, said }) => (said ? { _id, text: said.text } : [])) : [];
    const meanings = await this.tasks.unlessEnding(this.meanings.of(asked.map(({ text }) => ({ text, question }))));
    return new Map(asked.map(({ _id }, at) => [_id, meanings[at] ?? null]));
  }

  private async keep(
    started: StoredRequestImport,
    lines: readonly StoredImportLine[],
    found: ReadonlyMap<string, FromLine>,
    session: ClientSession,
  ): Promise<void> {
    const known = await this.store.known(
      lines.flatMap(({ key }) => key ?? []),
      session,
    );
    const settled: SettledLine[] = [];
    const fresh: TakenLine[] = [];
    const requests: CustomerRequest[] = [];
    for (const line of lines) {
      const earlier = known.get(line.key!);
      if (earlier) {
        settled.push(repeated(line, earlier));
        continue;
      }
      const taken = { _id: line.key!, importId: line.importId, line: line.line, words: line.words! };
      known.set(taken._id, taken);
      const { requests: own, kept } = found.get(line._id)!;
      fresh.push({ ...taken, ...kept });
      requests.push(...own);
      const outcome = own.length > 0 ? 'taken' : 'silent';
      settled.push({ _id: line._id, outcome, column: null, message: null, requests: own.length });
    }
    await this.requests.insert(requests, session);
    // Those of an import that was taken back, and that nobody had decided on.
    await this.requests.reopen(requests, session);
    await this.store.remember(fresh, session);
    const counted = {
      ...countedOf(settled),
      requests: requests.length,
      unsure: requests.filter(({ sure }) => !sure).length,
    };
    if (!(await this.store.settle(started._id, settled, counted, session))) await session.abortTransaction();
  }
}

/** The same line as one before; under the id of another it says something else, which is told. */
function repeated({ _id, importId, words }: StoredImportLine, earlier: KnownLine): SettledLine {
  const isSame = words === earlier.words;
  const isHere = importId === earlier.importId;
  const params = { line: earlier.line };
  return {
    _id,
    outcome: isSame ? 'repeats' : 'refused',
    column: null,
    message: isSame
      ? { key: isHere ? 'importFaults.repeats' : 'requestFile.broughtBefore', params }
      : { key: isHere ? 'requestFile.otherWordsHere' : 'requestFile.otherWordsBefore', params },
    requests: 0,
  };
}

function countedOf(lines: readonly SettledLine[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of lines) counts[outcome!] = (counts[outcome!] ?? 0) + 1;
  return counts;
}
