import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Language } from '../../domain/text/language.ts';
import type { Embedder } from '../../domain/themes/embedder.ts';
import type { StoredRequest } from '../../domain/themes/grouping.ts';
import { lexicalEmbedder } from '../../domain/themes/lexical-embedder.ts';
import { dot, toSparse, type SparseVector } from '../../domain/themes/sparse-vector.ts';
import { ThemeIndex } from '../../domain/themes/theme-index.ts';
import { lexicalThresholds } from '../../domain/themes/thresholds.ts';
import { newId } from '../../platform/ids.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { isTouched } from './theme.ts';
import { ThemesStore } from './themes.store.ts';
import { VectorsStore } from './vectors.store.ts';

type Text = Pick<CustomerRequest, '_id' | 'quote' | 'language'>;

interface Said {
  readonly quote: string;
  readonly language: Language;
  readonly vector: SparseVector;
}

/** How many members of a theme are looked at for the nearest quote: the most central ones say it best. */
const NEIGHBOURS = 200;

/** The grouping as the database has it after a number of changes, in memory. */
export class Grouped {
  readonly index: ThemeIndex;
  /** The change up to which it is right. */
  turn: number;
  readonly said: Map<string, Said>;

  constructor(index: ThemeIndex, turn: number, said: Map<string, Said>) {
    this.index = index;
    this.turn = turn;
    this.said = said;
  }

  /** The quote in a theme that a request resembles most; null when it is alone. */
  nearestQuote(requestId: string, themeId: string): string | null {
    const own = this.said.get(requestId);
    if (!own) return null;
    let best: { quote: string; score: number } | null = null;
    for (const { request } of this.index.nearestTo(themeId).slice(0, NEIGHBOURS)) {
      const other = request === requestId ? undefined : this.said.get(request);
      if (!other) continue;
      const score = dot(own.vector, other.vector);
      if (best === null || score > best.score) best = { quote: other.quote, score };
    }
    return best?.quote ?? null;
  }
}

/** Holds the grouping and loads it anew when someone else has changed it. */
@Injectable()
export class GroupingService {
  readonly embedder: Embedder = lexicalEmbedder;
  private held: Grouped | null = null;

  constructor(
    private readonly changes: ChangesStore,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly constraints: ConstraintsStore,
    private readonly vectors: VectorsStore,
  ) {}

  async current(): Promise<Grouped> {
    for (;;) {
      const turn = await this.changes.turn();
      if (this.held?.turn === turn) return this.held;
      try {
        this.held = await this.load(turn);
      } catch (error) {
        // Read while someone was writing, half before and half after.
        if (!(error instanceof RangeError) || (await this.changes.turn()) === turn) throw error;
      }
    }
  }

  /** What is in memory went further than what was written: start again from the database. */
  forget(): void {
    this.held = null;
  }

  /** Vectors of some texts, made and kept. */
  async embed(texts: readonly Text[]): Promise<Map<string, Float32Array>> {
    const made = await this.embedder.embed(texts.map(({ quote }) => quote));
    const vectors = new Map(texts.map(({ _id }, at): [string, Float32Array] => [_id, made[at]!]));
    await this.vectors.keep(this.embedder.id, vectors);
    return vectors;
  }

  private async load(turn: number): Promise<Grouped> {
    const themes = await this.themes.all();
    const known = new Map<string, Float32Array>();
    const { id, dims } = this.embedder;
    for await (const [request, vector] of this.vectors.each(id, dims)) known.set(request, vector);
    const rows: Pick<CustomerRequest, '_id' | 'quote' | 'language' | 'themeId' | 'placedBy'>[] = [];
    for await (const row of this.requests.grouped()) rows.push(row);
    // Another embedder made the others: they are made anew, and keep their places.
    const missing = rows.filter(({ _id }) => !known.has(_id));
    for (let at = 0; at < missing.length; at += 500)
      for (const [request, vector] of await this.embed(missing.slice(at, at + 500))) known.set(request, vector);
    const said = new Map<string, Said>();
    const requests = rows.map(({ _id, quote, language, themeId, placedBy }): StoredRequest => {
      const vector = known.get(_id)!;
      said.set(_id, { quote, language, vector: toSparse(vector) });
      return { id: _id, text: quote, vector, theme: themeId, placedBy };
    });
    const index = new ThemeIndex(
      { dims, thresholds: lexicalThresholds, newId: (): Id<'theme'> => newId('theme') },
      {
        themes: themes.map((theme) => ({
          id: theme._id,
          human: isTouched(theme),
          redirectTo: theme.redirectTo,
          unsettled: theme.unsettled ?? false,
        })),
        requests,
        apart: (await this.constraints.apart()).map((constraint) => constraint.themes),
      },
    );
    return new Grouped(index, turn, said);
  }
}
