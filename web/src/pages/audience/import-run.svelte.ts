import type { Id } from '../../../../server/contract/ids.ts';
import type { ImportMapping, ImportPreview, ImportStatus } from '../../../../server/contract/import.ts';
import type { BasisKind } from '../../../../server/contract/audience.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { Submission } from '../../lib/submission.svelte.ts';

/** How often a running import is asked how far it is, in milliseconds. */
const POLL = 400;

/** One file on its way in: how it is read, what would happen, what happened. */
export class ImportRun {
  file = $state.raw<File | null>(null);
  preview = $state.raw<ImportPreview | null>(null);
  mapping = $state.raw<ImportMapping>({});
  dates = $state<'dmy' | 'mdy' | ''>('');
  basis = $state<BasisKind>('legitimate-interest');
  /** Of the try, and then of the import itself. */
  status = $state.raw<ImportStatus | null>(null);
  readonly reading = new Submission();
  readonly running = new Submission();
  #stopped = false;

  /** Takes a file and shows how it would be read. */
  async choose(file: File): Promise<void> {
    this.mapping = {};
    this.dates = '';
    this.preview = null;
    this.status = null;
    this.file = file;
    await this.read();
  }

  async map(field: keyof ImportMapping, column: string | null): Promise<void> {
    this.mapping = { ...this.mapping, [field]: column };
    this.status = null;
    await this.read();
  }

  forget(): void {
    this.file = null;
    this.preview = null;
    this.status = null;
    this.reading.problem = null;
    this.running.problem = null;
  }

  /** Tries or imports the file and follows it to its end. `started` hears of it as soon as it has an id. */
  async run(dryRun: boolean, started: (id: Id<'import'>) => void = () => {}): Promise<void> {
    const bytes = this.file;
    if (!bytes) return;
    await this.running.run(async () => {
      this.status = await call(routes.audience.startImport, {
        query: { ...this.#query(), dryRun: String(dryRun), basis: this.basis },
        bytes,
      });
      started(this.status.id);
      await this.follow(this.status.id);
    });
  }

  async follow(id: Id<'import'>): Promise<void> {
    for (;;) {
      this.status = await call(routes.audience.importStatus, { params: { id } });
      if (this.status.state !== 'running' || this.#stopped) return;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Asks no more; the import itself goes on. */
  leave(): void {
    this.#stopped = true;
  }

  private async read(): Promise<void> {
    const bytes = this.file;
    if (!bytes) return;
    const read = await this.reading.run(async () => {
      this.preview = await call(routes.audience.previewImport, { query: this.#query(), bytes });
    });
    if (!read) this.file = null;
  }

  #query(): { mapping?: string; dates?: 'dmy' | 'mdy' } {
    return {
      ...(Object.keys(this.mapping).length > 0 ? { mapping: JSON.stringify(this.mapping) } : {}),
      ...(this.dates === '' ? {} : { dates: this.dates }),
    };
  }
}
