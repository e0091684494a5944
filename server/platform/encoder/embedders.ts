import { Logger } from '@nestjs/common';
import type { EmbeddingsService, MatchingSettings } from '../../config/env.ts';
import type { Matching } from '../../contract/doctor.ts';
import { SENTENCE_ENCODER_ID } from '../../domain/encoder/sentence-encoder.ts';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { lexicalEmbedder } from '../../domain/themes/lexical-embedder.ts';
import { findModel, firstLine, NoModel, obtainModel, type ModelSearch, type ModelTrouble } from './find-model.ts';
import { ModelEmbedder } from './model-embedder.ts';
import { openKnownService } from './known-service.ts';
import type { ServiceOptions } from './service-embedder.ts';

/**
 * How matching by meaning stands: `absent` (not here; not yet looked for), `fetching`, `ready`, `failed` (`reason` says
 * why and what mends it), `off` (matching by wording was chosen).
 */
export type ModelState = Matching['model'];

export interface EmbedderStatus {
  /** Id of the embedder that `best` gives now. */
  readonly embedder: string;
  readonly model: ModelState;
  /** What is wrong; null when nothing is. */
  readonly trouble: ModelTrouble | null;
  /** The same as sentences for whoever runs the machine. */
  readonly reason: string | null;
}

export type ArrivalListener = (embedder: Embedder) => void;

export interface EmbeddersOptions extends ModelSearch {
  readonly matching: Pick<MatchingSettings, 'embedder' | 'service'>;
  readonly dataDir: string;
  /** How long to leave it after a failure; tests shorten it. */
  readonly retryMs?: number;
  readonly service?: ServiceOptions;
}

const RETRY_MS = 300_000;

/** Knows the best embedder there is now, and tells when a better one arrives. */
export class Embedders {
  private readonly log = new Logger('Embedders');
  private readonly listeners = new Set<ArrivalListener>();
  private readonly options: EmbeddersOptions;
  private readonly ending = new AbortController();
  private held: Embedder | null = null;
  private loading: Promise<Embedder> | null = null;
  private fetching: Promise<void> | null = null;
  private failure: { trouble: ModelTrouble; reason: string } | null = null;
  private failedAt = 0;

  constructor(options: EmbeddersOptions) {
    this.options = options;
  }

  /**
   * The best embedder there is now: loads the model on first need, gives the one that matches by wording when there is
   * none. Ask each time: its id may be another one later in the life of this process. A call of `embed` may fail while
   * a service is away: leave it and come again.
   */
  async best(): Promise<Embedder> {
    if (this.held) return this.held;
    if (this.options.matching.embedder === 'lexical' || this.ending.signal.aborted) return lexicalEmbedder;
    this.loading ??= this.open().finally(() => (this.loading = null));
    return this.loading;
  }

  /** What reads comments for requests by their meaning; null where the model is not in this process, as with a service. */
  async commentReader(): Promise<Pick<ModelEmbedder, 'readComments'> | null> {
    const best = await this.best();
    return best instanceof ModelEmbedder ? best : null;
  }

  /** Looks what is there, without loading or fetching anything. */
  status(): EmbedderStatus {
    const { matching } = this.options;
    const failed = this.failure ?? { trouble: null, reason: null };
    const now = (embedder: string, model: ModelState): EmbedderStatus => ({ embedder, model, ...failed });
    if (matching.embedder === 'lexical') return now(lexicalEmbedder.id, 'off');
    if (this.held) return now(this.held.id, this.failure ? 'failed' : 'ready');
    if (matching.service === null && (this.failure === null || this.wasMissing()) && findModel(this.options))
      return { embedder: SENTENCE_ENCODER_ID, model: 'ready', trouble: null, reason: null };
    if (this.failure) return now(lexicalEmbedder.id, 'failed');
    return now(lexicalEmbedder.id, this.fetching ? 'fetching' : 'absent');
  }

  /** The same for staff. */
  matching(): Matching {
    const { embedder, model, trouble } = this.status();
    const by = embedder === lexicalEmbedder.id ? 'wording' : 'meaning';
    return { by, model, from: this.options.matching.service ? 'service' : 'machine', trouble };
  }

  /** Calls `listener` whenever `best` has become a better one, from another task than the call. Returns what ends that. */
  onArrival(listener: ArrivalListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins to fetch the model if it is not on this machine; `report` hears of it. */
  start(report: (line: string) => void = () => {}): void {
    const { matching } = this.options;
    if (matching.embedder === 'lexical' || matching.service !== null || findModel(this.options)) return;
    this.fetch(report);
  }

  /** Asks for the vector of one word, so that `status` says how it stands now. */
  async check(): Promise<void> {
    this.failedAt = -Infinity;
    const best = await this.best();
    // What fails is kept for `status` by whoever failed.
    await best.embed(['feedback']).catch(() => {});
  }

  /** When nothing is being fetched or loaded any more. */
  async settled(): Promise<void> {
    await this.fetching;
    await this.loading;
  }

  /** Ends the thread and whatever is being fetched. */
  async close(): Promise<void> {
    this.ending.abort();
    this.listeners.clear();
    const { held } = this;
    this.held = null;
    await this.loading?.catch(() => {});
    await this.fetching;
    if (held instanceof ModelEmbedder) await held.close();
  }

  private wasMissing(): boolean {
    return this.failure?.trouble === 'offline' || this.failure?.trouble === 'fetch';
  }

  private async open(): Promise<Embedder> {
    const isTooSoon = performance.now() - this.failedAt < (this.options.retryMs ?? RETRY_MS);
    // Somebody may have brought what was missing.
    const hasArrived = this.wasMissing() && findModel(this.options) !== null;
    if (this.failure && isTooSoon && !hasArrived) return lexicalEmbedder;
    const { service } = this.options.matching;
    try {
      const opened = service ? await this.openService(service) : await this.openModel();
      if (opened === null) return lexicalEmbedder;
      this.failure = null;
      this.held = opened;
      for (const listener of this.listeners) queueMicrotask(() => listener(opened));
      return opened;
    } catch (error) {
      this.fail(error, service ? 'service' : 'damaged');
      return lexicalEmbedder;
    }
  }

  private async openModel(): Promise<Embedder | null> {
    const place = findModel(this.options);
    if (!place) {
      this.fetch(() => {});
      return null;
    }
    const opened = await ModelEmbedder.load(place, (error) => {
      this.held = null;
      this.fail(error, 'crashed');
    });
    if (!this.ending.signal.aborted) return opened;
    await opened.close();
    return null;
  }

  private openService(service: EmbeddingsService): Promise<Embedder> {
    const { dataDir, service: options } = this.options;
    return openKnownService(service, dataDir, {
      ...options,
      signal: this.ending.signal,
      onOutcome: (fault) => {
        if (fault) this.fail(fault, 'service');
        else this.failure = null;
      },
    });
  }

  private fetch(report: (line: string) => void): void {
    if (this.fetching || this.ending.signal.aborted) return;
    let isSaid = false;
    const sayOnce = (step: string) => {
      if (!isSaid) report(step);
      isSaid = true;
    };
    this.failure = null;
    this.fetching = obtainModel(this.options, { report: sayOnce, signal: this.ending.signal })
      .then(
        async () => {
          report('The model that matches by meaning is here.');
          this.fetching = null;
          if (this.listeners.size > 0) await this.best();
        },
        (error: unknown) => this.fail(error, 'fetch'),
      )
      .finally(() => (this.fetching = null));
  }

  private fail(error: unknown, trouble: ModelTrouble): void {
    if (this.ending.signal.aborted) return;
    const known = error instanceof NoModel ? error : new NoModel(trouble, firstLine(error));
    // What does not mend itself is said once, not each time somebody asks.
    if (this.failure?.reason !== known.message) this.log.warn(`Requests are not matched by meaning: ${known.message}`);
    this.failure = { trouble: known.trouble, reason: known.message };
    this.failedAt = performance.now();
  }
}
