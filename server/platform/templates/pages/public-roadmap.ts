import { localeNames, locales } from '../../../contract/locale.ts';
import type { Words } from '../../../contract/words.ts';
import { dayIn, writePage, type PageFrame } from '../page.ts';

/** One theme or release as the public may see it: no names, no quotes. */
export interface PublicRoadmapItem {
  readonly title: string;
  readonly note: string | null;
  /** Told for what has shipped. */
  readonly shippedAt: Date | string | null;
}

export interface PublicRoadmapView {
  readonly frame: PageFrame;
  readonly planned: readonly PublicRoadmapItem[];
  readonly doing: readonly PublicRoadmapItem[];
  /** Newest first. */
  readonly shipped: readonly PublicRoadmapItem[];
}

/** Three columns, one list on a phone; the other languages are at `/roadmap?lang=<locale>`. */
export function renderPublicRoadmap({ frame, planned, doing, shipped }: PublicRoadmapView, words: Words): string {
  const column = (id: string, title: string, nothing: string, items: readonly PublicRoadmapItem[]) => ({
    id,
    title,
    count: words.number(items.length),
    nothing: items.length === 0 ? nothing : null,
    items: items.map((item) => ({
      title: item.title,
      note: item.note,
      shipped: item.shippedAt === null ? null : dayIn(frame, words, item.shippedAt),
    })),
  });
  return writePage(frame, words, {
    template: 'public-roadmap',
    title: words.say('publicRoadmap.title'),
    view: {
      lead: words.say('publicRoadmap.lead'),
      columns: [
        column('planned', words.say('publicRoadmap.planned'), words.say('publicRoadmap.nothingPlanned'), planned),
        column('doing', words.say('publicRoadmap.doing'), words.say('publicRoadmap.nothingDoing'), doing),
        column('shipped', words.say('publicRoadmap.shipped'), words.say('publicRoadmap.nothingShipped'), shipped),
      ],
      language: words.say('publicRoadmap.language'),
      languages: locales.map((locale) => ({
        locale,
        name: localeNames[locale],
        path: `/roadmap?lang=${locale}`,
        current: locale === words.locale,
      })),
    },
  });
}
