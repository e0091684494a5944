import type { Id } from '../../../../server/contract/ids.ts';
import type {
  FileLayout,
  RequestFileField,
  RequestFileMapping,
  RequestImportPreview,
  RequestImportStatus,
  TextsAre,
} from '../../../../server/contract/request-import.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { Submission } from '../../lib/submission.svelte.ts';

/** How often a running import is asked how far it is, in milliseconds. */
const POLL = 500;

interface Chosen {
  layout?: FileLayout;
  mapping?: RequestFileMapping;
  textsAre?: TextsAre;
  question?: 'wish' | 'why';
  dates?: 'dmy' | 'mdy';
  unknown?: 'refuse' | 'without';
}

/** One file of requests on its way in: how it is read, what would become of it, how far it is. */
export class RequestImport {
  file = $state.raw<File | null>(null);
  preview = $state.raw<RequestImportPreview | null>(null);
  /** What somebody chose otherwise than was guessed. */
  chosen = $state.raw<Chosen>({});
  origin = $state('');
  status = $state.raw<RequestImportStatus | null>(null);
  readonly reading = new Submission();
  readonly running = new Submission();
  #stopped = false;

  async take(file: File): Promise<void> {
    this.chosen = {};
    this.preview = null;
    this.status = null;
    this.file = file;
    await this.read();
  }

  async choose(change: Chosen): Promise<void> {
    this.chosen = { ...this.chosen, ...change };
    await this.read();
  }

  map(field: RequestFileField, column: string | null): Promise<void> {
    return this.choose({ mapping: { ...this.chosen.mapping, [field]: column } });
  }

  forget(): void {
    this.file = null;
    this.preview = null;
    this.status = null;
    this.reading.problem = null;
    this.running.problem = null;
  }

  /** `started` hears of the import as soon as it has an id. */
  async start(started: (id: Id<'import'>) => void): Promise<void> {
    const bytes = this.file;
    if (!bytes) return;
    await this.running.run(async () => {
      this.status = await call(routes.requestFiles.start, { query: this.#query(), bytes });
      started(this.status.id);
      await this.follow(this.status.id);
    });
  }

  async undo(id: Id<'import'>): Promise<void> {
    await this.running.run(async () => {
      this.status = await call(routes.requestFiles.undo, { params: { id } });
      await this.follow(id);
    });
  }

  /** Until everything is taken over and grouped, or taken back. */
  async follow(id: Id<'import'>): Promise<void> {
    for (;;) {
      this.status = await call(routes.requestFiles.status, { params: { id } });
      const { state, waiting } = this.status;
      const goesOn = state === 'running' || state === 'undoing' || (state === 'done' && waiting > 0);
      if (!goesOn || this.#stopped) return;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Asks no more; the import itself goes on. */
  leave(): void {
    this.#stopped = true;
  }

  /** Reads the file again as it is chosen now; also for another origin. */
  async read(): Promise<void> {
    const bytes = this.file;
    if (!bytes) return;
    const read = await this.reading.run(async () => {
      this.preview = await call(routes.requestFiles.preview, { query: this.#query(), bytes });
    });
    if (!read && this.preview === null) this.file = null;
  }

  #query() {
    const { mapping, ...rest } = this.chosen;
    return {
      ...rest,
      ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
      ...(this.origin.trim() === '' ? {} : { origin: this.origin.trim() }),
    };
  }
}
