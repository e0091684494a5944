import type { Id } from '../../contract/ids.ts';
import type { Signal } from '../requests/requests.store.ts';

type Wish = Pick<Signal, 'themeId' | 'source'>;

export interface TopicThemes {
  readonly topic: string;
  /** In all of the themes. */
  readonly requests: number;
  readonly themes: readonly Id<'theme'>[];
}

/**
 * The themes in which more than half of the requests ask for one topic, topic by topic, each list with the theme of most
 * requests first. An author's topic stands for the first wish of an answer.
 */
export function themesOfOneTopic(wishes: readonly Wish[], topics: ReadonlyMap<string, string>): TopicThemes[] {
  const firsts = new Map<string, Wish>();
  for (const wish of wishes) {
    if (wish.source.kind !== 'answer') continue;
    const { answerId, from } = wish.source;
    const held = firsts.get(answerId)?.source;
    if (held === undefined || (held.kind === 'answer' && from < held.from)) firsts.set(answerId, wish);
  }
  const inThemes = new Map<Id<'theme'>, (string | null)[]>();
  for (const wish of wishes) {
    const { themeId, source } = wish;
    const isFirst = source.kind === 'answer' && firsts.get(source.answerId) === wish;
    const topic = isFirst ? (topics.get(source.answerId) ?? null) : null;
    inThemes.set(themeId, [...(inThemes.get(themeId) ?? []), topic]);
  }
  const groups = new Map<string, { id: Id<'theme'>; requests: number }[]>();
  for (const [id, meant] of inThemes) {
    const topic = majorityOf(meant);
    if (topic === null) continue;
    groups.set(topic, [...(groups.get(topic) ?? []), { id, requests: meant.length }]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, themes]) => ({
      topic,
      requests: themes.reduce((sum, { requests }) => sum + requests, 0),
      themes: themes.sort((a, b) => b.requests - a.requests || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    }));
}

/** What more than half of the requests mean; null when nothing is. */
function majorityOf(meant: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const topic of meant) if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].find(([, count]) => 2 * count > meant.length)?.[0] ?? null;
}
