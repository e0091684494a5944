import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { ImportRemark } from '../../contract/import.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type {
  RequestImportOptions,
  RequestImportPreview,
  RequestImportRow,
  RequestImportStatus,
} from '../../contract/request-import.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import { PeopleOfAnswers } from '../audience/people-of-answers.service.ts';
import { actorOf } from '../requests/changes.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ClauseMeanings } from '../requests/clause-meanings.service.ts';
import { ImportedCommentsStore } from '../requests/imported-comments.store.ts';
import { ImportedRequestsStore } from './imported-requests.store.ts';
import { planLines, settledIn, toStoredLine } from './plan-lines.ts';
import { previewOf } from './preview.ts';
import { withComments, type LineWithComment } from './lines-with-comments.ts';
import { openRequestFile, unclearIn, type RequestFile } from './request-file.ts';
import { RequestImportsStore, type StoredRequestImport } from './request-imports.store.ts';
import { TAKE } from './taking.service.ts';

/** What became of each line is kept so long, by the database's own clock. */
const KEPT_FOR = 30 * 24 * 3_600_000;
const REFUSALS_SHOWN = 1000;
const LISTED = 20;

/** Requests and comments that are brought in from elsewhere: started here, taken over beside the request that did so. */
@Injectable()
export class RequestImportService {
  constructor(
    private readonly store: RequestImportsStore,
    private readonly imported: ImportedRequestsStore,
    private readonly comments: ImportedCommentsStore,
    private readonly people: PeopleOfAnswers,
    private readonly meanings: ClauseMeanings,
    private readonly settings: SettingsService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async preview(bytes: Uint8Array, options: RequestImportOptions, locale: Locale): Promise<RequestImportPreview> {
    const words = wordsIn(locale);
    const { file, locale: spoken } = await this.open(bytes, options, locale);
    const plan = unclearIn(file) ? null : await planLines(file, options, this.people);
    const lookUp = (keys: readonly string[]) => this.store.known(keys);
    return previewOf(file, plan, { lookUp, meanings: this.meanings, words, locale: spoken });
  }

  /** Comes back as soon as the lines are kept; a file that cannot be read is refused before anything is. */
  async start(bytes: Uint8Array, options: RequestImportOptions, actor: Member): Promise<RequestImportStatus> {
    const reader = localeOf(actor);
    const { file, locale } = await this.open(bytes, options, reader);
    const unclear = unclearIn(file);
    if (unclear) throw new Problem('invalid', unclear);
    const _id = newId('import');
    const plan = await planLines(file, options, this.people);
    const counts = { taken: 0, silent: 0, repeats: 0, ...settledIn(plan) };
    const { textsAre, question } = file;
    const kept = { importId: _id, expiresAt: new Date(Date.now() + KEPT_FOR) };
    await this.store.addLines(plan.lines.length, (at) => toStoredLine(plan.lines[at]!, at, kept));
    await this.store.start({
      ...{ _id, state: 'running', origin: options.origin, textsAre, question, locale },
      ...{ by: actorOf(actor), startedAt: this.clock.now() },
      ...{ rows: plan.lines.length, done: counts.empty + counts.refused },
      ...{ counts: { ...counts, requests: 0, unsure: 0 }, undo: null },
    });
    this.tasks.poke(TAKE);
    return this.status(_id, reader);
  }

  async list(): Promise<{ items: RequestImportRow[] }> {
    return { items: (await this.store.last(LISTED)).map(toRow) };
  }

  async status(id: Id<'import'>, locale: Locale): Promise<RequestImportStatus> {
    const found = await this.find(id);
    const words = wordsIn(locale);
    const refusals = (await this.store.refused(id, REFUSALS_SHOWN)).map(
      ({ line, column: heading, message }): ImportRemark => ({
        line,
        column: heading,
        message: message ? words.tell(message) : '',
      }),
    );
    return { ...toRow(found), waiting: await this.imported.countWaiting(id), refusals };
  }

  /** Every line of the file in its order. */
  async lines(id: Id<'import'>, locale: Locale): Promise<Table<LineWithComment>> {
    await this.find(id);
    const words = wordsIn(locale);
    return {
      name: 'import-lines',
      columns: [
        column('line', ({ line }) => line),
        column('outcome', ({ outcome }) => outcome ?? 'waiting'),
        column('column', (line) => line.column),
        column('reason', ({ message }) => message && words.tell(message)),
        column('requests', ({ requests }) => requests),
        column('comment', ({ comment }) => comment),
      ],
      rows: withComments(this.store.eachLine(id), this.comments.each(id)),
    };
  }

  async undo(id: Id<'import'>, actor: Member): Promise<RequestImportStatus> {
    await this.find(id);
    if (!(await this.store.beginUndo(id, actorOf(actor))))
      throw new Problem('conflict', { key: 'requestFile.undoneAlready' });
    this.tasks.poke(TAKE);
    return this.status(id, localeOf(actor));
  }

  private async find(id: Id<'import'>): Promise<StoredRequestImport> {
    const found = await this.store.find(id);
    if (!found) throw new Problem('notFound');
    return found;
  }

  private async open(
    bytes: Uint8Array,
    options: RequestImportOptions,
    reader: Locale,
  ): Promise<{ file: RequestFile; locale: Locale }> {
    const { zone, locale } = await this.settings.get();
    const around = { zone, now: this.clock.now().toISOString() };
    return { file: await openRequestFile(bytes, options, around, wordsIn(reader)), locale };
  }
}

export function localeOf(actor: Member): Locale {
  return actor.kind === 'staff' ? actor.locale : 'en';
}

function toRow(found: StoredRequestImport): RequestImportRow {
  const { _id, state, origin, textsAre, startedAt, by, rows, done, counts, undo } = found;
  return {
    id: _id,
    state,
    origin,
    textsAre,
    startedAt: startedAt.toISOString(),
    by: by.name,
    rows,
    done,
    counts,
    undo: undo && { withdrawn: undo.withdrawn, kept: undo.kept },
  };
}
