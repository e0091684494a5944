import type { Id } from '../../contract/ids.ts';
import type { Signal } from '../requests/requests.store.ts';

type Wish = Pick<Signal, 'themeId' | 'source'>;

export interface TopicThemes {
  readonly topic: string;
  readonly themes: readonly Id<'theme'>[];
}

/**
 * The themes in which nothing but one topic was asked for, topic by topic, each list with the theme of most requests
 * first. An author's topic stands for the first wish of an answer.
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
  for (const [id, [topic, ...others]] of inThemes) {
    if (topic === null || topic === undefined || others.some((other) => other !== topic)) continue;
    groups.set(topic, [...(groups.get(topic) ?? []), { id, requests: others.length + 1 }]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, themes]) => ({
      topic,
      themes: themes.sort((a, b) => b.requests - a.requests || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
    }));
}
