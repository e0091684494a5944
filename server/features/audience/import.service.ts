import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { ImportOptions, ImportPreview, ImportStatus } from '../../contract/import.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { Message } from '../../contract/words.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { importPlanner, type Known } from '../../domain/audience/import-plan.ts';
import { readRow, type Remark, type RowFacts } from '../../domain/audience/import-row.ts';
import { ImportTally } from '../../domain/audience/import-tally.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AccountsStore } from './accounts.store.ts';
import { ContactsStore } from './contacts.store.ts';
import { openImportFile, previewOf, refuseUnclearColumns, type ImportFile } from './import-file.ts';
import { toKnownAccount, toKnownContact, writesOf } from './import-writes.ts';
import { ImportsStore, type StoredImport, type StoredRemark } from './imports.store.ts';

/** Rows decided and written together: all of them or none. Few enough that sending them holds up nobody. */
const PART = 250;
/** As many are asked for at once. */
const LOOKUP = 500;
const KEPT_FOR = 30 * 24 * 3_600_000;
const REMARKS_SHOWN = 1000;

const died: Message = { key: 'audience.importDied' };
const newIds = { account: () => newId('account'), contact: () => newId('contact') };

/** Imports run beside the request that started them; their state is in the database, where any process can follow it. */
@Injectable()
export class ImportService implements OnModuleDestroy {
  private readonly log = new Logger('Import');
  private readonly running = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    private readonly store: ImportsStore,
    private readonly accounts: AccountsStore,
    private readonly contacts: ContactsStore,
    private readonly settings: SettingsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async preview(bytes: Uint8Array, options: ImportOptions, locale: Locale): Promise<ImportPreview> {
    const { currency } = await this.settings.get();
    return previewOf(await openImportFile(bytes, options, currency, wordsIn(locale)), wordsIn(locale));
  }

  /** Starts an import and comes back at once; a file that cannot be read is refused before anything starts. */
  async start(bytes: Uint8Array, options: ImportOptions, locale: Locale): Promise<ImportStatus> {
    const { currency } = await this.settings.get();
    const file = await openImportFile(bytes, options, currency, wordsIn(locale));
    refuseUnclearColumns(file);
    await this.store.endDead(died);
    const started: Omit<StoredImport, 'touchedAt'> = {
      ...{ _id: newId('import'), state: 'running', dryRun: options.dryRun },
      ...(options.dryRun ? {} : { writing: true }),
      ...{ rows: file.table.rows.length, done: 0, counts: null, problem: null },
      ...{ startedAt: this.clock.now(), expiresAt: new Date(Date.now() + KEPT_FOR) },
    };
    if (!(await this.store.start(started))) throw new Problem('conflict', { key: 'audience.importRunning' });
    const run = this.run(started._id, file, options).finally(() => this.running.delete(run));
    this.running.add(run);
    return this.status(started._id, locale);
  }

  async status(id: Id<'import'>, locale: Locale): Promise<ImportStatus> {
    await this.store.endDead(died);
    const found = await this.store.find(id);
    if (!found) throw new Problem('notFound');
    const words = wordsIn(locale);
    const { counts } = found;
    return {
      id,
      state: found.state,
      dryRun: found.dryRun,
      rows: found.rows,
      done: found.done,
      startedAt: found.startedAt.toISOString(),
      report: counts && { ...counts, ...(await this.remarks(id, (message) => words.tell(message))) },
      problem: found.problem && words.tell(found.problem),
    };
  }

  /** Every refused row: line, column, reason. */
  async refusedRows(
    id: Id<'import'>,
    locale: Locale,
  ): Promise<[line: number, column: string | null, reason: string][]> {
    if (!(await this.store.find(id))) throw new Problem('notFound');
    const words = wordsIn(locale);
    const rows: [number, string | null, string][] = [];
    for await (const { refusals } of this.store.eachRemarks(id))
      for (const { line, column, message } of refusals) rows.push([line, column, words.tell(message)]);
    return rows;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running);
  }

  private async run(id: Id<'import'>, file: ImportFile, options: ImportOptions): Promise<void> {
    const fail = (problem: Message) => this.store.end(id, { state: 'failed', counts: null, problem });
    try {
      const tally = await this.work(id, file, options);
      if (typeof tally === 'string') await fail({ key: tally });
      else await this.store.end(id, { state: 'done', counts: tally.counts, problem: null });
    } catch (error) {
      this.log.error('an import failed', error instanceof Error ? error.stack : String(error));
      await fail({ key: 'audience.importFailed' }).catch(() => {});
    }
  }

  private async work(
    id: Id<'import'>,
    { table, reading }: ImportFile,
    { dryRun, dates, basis }: ImportOptions,
  ): Promise<ImportTally | 'audience.importCollided' | 'audience.importDied'> {
    const rows: RowFacts[] = [];
    const time = new SharingTime();
    for (const { line, cells } of table.rows) {
      await time.pause();
      rows.push(readRow(line, cells, reading, dates));
    }
    const plan = await time.through(importPlanner(await this.known(rows), rows, newIds));
    const tally = new ImportTally();
    const column = (remark: Remark) =>
      remark.field === null ? null : (table.header[reading.places[remark.field] ?? -1] ?? null);
    const expiresAt = new Date(Date.now() + KEPT_FOR);
    for (let at = 0; at < rows.length; at += PART) {
      if (this.stopping) return 'audience.importDied';
      const plans = rows.slice(at, at + PART).map(plan);
      if (!dryRun && !(await this.store.write(writesOf(plans, basis, this.clock.now()))))
        return 'audience.importCollided';
      plans.forEach((one) => tally.add(one));
      const said = (line: number, remark: Remark): StoredRemark => ({
        line,
        column: column(remark),
        message: remark.message,
      });
      const refusals = plans.flatMap(({ line, refusal }) => (refusal ? [said(line, refusal)] : []));
      const notes = plans.flatMap(({ line, notes: some }) => some.map((note) => said(line, note)));
      await this.store.addRemarks(id, at / PART, { refusals, notes, expiresAt });
      await this.store.touch(id, Math.min(at + PART, rows.length));
      await time.pause();
    }
    return tally;
  }

  /** Everyone who could be meant by a row. */
  private async known(rows: readonly RowFacts[]): Promise<Known> {
    const time = new SharingTime();
    const texts = async (pick: (row: RowFacts) => string | null | undefined) => {
      const found = new Set<string>();
      for (const row of rows) {
        await time.pause();
        const text = pick(row);
        if (text) found.add(text);
      }
      return [...found];
    };
    const accountIds = await texts(({ account }) => account?.externalId);
    const names = await texts(({ account }) => account?.name && nameKey(account.name));
    const ownIds = accountIds.filter((id) => /^acc_[a-z2-7]{20}$/.test(id)) as Id<'account'>[];
    const accounts = distinct([
      ...(await inParts(accountIds, (some) => this.accounts.findByExternalIds(some))),
      ...(await inParts(ownIds, (some) => this.accounts.findAll(some))),
      ...(await inParts(names, (some) => this.accounts.findByNameKeys(some))),
    ]);
    const contacts = distinct([
      ...(await inParts(await texts(({ contact }) => contact?.externalId), (some) =>
        this.contacts.findByExternalIds(some),
      )),
      ...(await inParts(await texts(({ contact }) => contact?.email), (some) => this.contacts.findByEmails(some))),
    ]);
    return { accounts: accounts.map(toKnownAccount), contacts: contacts.map(toKnownContact) };
  }

  private async remarks(id: Id<'import'>, tell: (message: Message) => string) {
    const refusals: StoredRemark[] = [];
    const notes: StoredRemark[] = [];
    for await (const part of this.store.eachRemarks(id)) {
      refusals.push(...part.refusals);
      notes.push(...part.notes);
      if (Math.min(refusals.length, notes.length) >= REMARKS_SHOWN) break;
    }
    const spoken = (remarks: StoredRemark[]) =>
      remarks.slice(0, REMARKS_SHOWN).map(({ line, column, message }) => ({ line, column, message: tell(message) }));
    return { refusals: spoken(refusals), notes: spoken(notes) };
  }
}

async function inParts<Key, Found>(keys: readonly Key[], find: (some: Key[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < keys.length; at += LOOKUP) found.push(...(await find(keys.slice(at, at + LOOKUP))));
  return found;
}

function distinct<Found extends { _id: string }>(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one._id, one])).values()];
}
