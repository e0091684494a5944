import { Injectable } from '@nestjs/common';
import type { Embedder } from '../../domain/themes/embedder.ts';
import type { StoredTheme } from '../../domain/themes/grouping.ts';
import type { Thresholds } from '../../domain/themes/thresholds.ts';
import type { Touched } from '../requests/turns.store.ts';
import { GroupedRequestsStore, type GroupedRequest } from './grouped-requests.store.ts';
import { GroupedThemesStore, type GroupedTheme } from './grouped-themes.store.ts';
import type { DeskFacts } from './grouping-desk.ts';
import type { GroupingThread } from './grouping-thread.ts';
import { RequestVectors } from './request-vectors.service.ts';
import { isTouched } from './theme.ts';

/** Tells a thread what the database holds. What others write meanwhile may be read half: they have taken a turn then. */
@Injectable()
export class GroupingReader {
  constructor(
    private readonly requests: GroupedRequestsStore,
    private readonly themes: GroupedThemesStore,
    private readonly vectors: RequestVectors,
  ) {}

  /** Everything, some at a time. */
  async load(thread: GroupingThread, embedder: Embedder, thresholds: Thresholds): Promise<void> {
    const themes: StoredTheme[] = [];
    for await (const theme of this.themes.each()) themes.push(toStored(theme));
    const { dims, sparse = false } = embedder;
    await thread.call('begin', [{ dims, sparse, thresholds, themes }]);
    for await (const chunk of this.requests.chunks()) {
      const words = await this.vectors.of(embedder, chunk);
      await thread.call('apply', [{ requests: chunk.map(toStanding), words }], [words.vectors.buffer as ArrayBuffer]);
    }
    const pairs: { themes: [string, string]; apart: boolean }[] = [];
    for await (const { themes: pair } of this.themes.eachApart()) pairs.push({ themes: pair, apart: true });
    const unsettled = themes.filter((theme) => theme.unsettled).map(({ id }) => id);
    await thread.call('apply', [{ pairs, unsettled }]);
  }

  /** What is the matter with all that was touched. */
  async bringUpToDate(thread: GroupingThread, embedder: Embedder, touched: Touched): Promise<void> {
    const standing = await this.requests.standing(touched.requests);
    const unknown = new Set(await thread.call('unknown', [standing.map(({ _id }) => _id)]));
    const words = await this.vectors.of(
      embedder,
      standing.filter(({ _id }) => unknown.has(_id)),
    );
    const wanted = [...new Set([...touched.themes, ...standing.map(({ themeId }) => themeId!)])];
    const themes = await this.themes.some(wanted);
    const apart = await this.themes.apartAround(touched.pairs, touched.themes);
    const parted = missingFrom(touched.pairs, apart).map((id) => id.split(':') as [string, string]);
    const facts: DeskFacts = {
      themes: themes.map(toStored),
      lostThemes: missingFrom(touched.themes, themes),
      requests: standing.map(toStanding),
      goneRequests: missingFrom(touched.requests, standing),
      words,
      pairs: [
        ...apart.map((pair) => ({ themes: pair.themes, apart: true })),
        ...parted.map((pair) => ({ themes: pair, apart: false })),
      ],
      unsettled: await this.themes.unsettled(),
    };
    await thread.call('apply', [facts], [words.vectors.buffer as ArrayBuffer]);
  }
}

function toStored(theme: GroupedTheme): StoredTheme {
  const { _id, redirectTo, unsettled = false } = theme;
  return { id: _id, human: isTouched(theme), redirectTo, unsettled };
}

function toStanding({ _id, themeId, placedBy }: GroupedRequest) {
  return { id: _id, theme: themeId!, placedBy };
}

function missingFrom(ids: readonly string[], found: readonly { readonly _id: string }[]): string[] {
  const known = new Set(found.map(({ _id }) => _id));
  return ids.filter((id) => !known.has(id));
}
