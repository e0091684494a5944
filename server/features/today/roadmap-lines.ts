import type { RoadmapService } from '../roadmap/roadmap.service.ts';
import type { LineFor } from './line-source.ts';

/** Themes that customers ask for and that cannot be ranked, because nobody has said what they cost and bring. */
export async function roadmapLines(roadmap: RoadmapService): Promise<LineFor[]> {
  const count = (await roadmap.counts())['needs-estimate'];
  if (count === 0) return [];
  return [
    {
      key: 'estimates',
      message: { key: 'today.estimates', params: { count } },
      action: 'today.estimate',
      link: '/roadmap',
      urgency: 'later',
      role: 'editor',
    },
  ];
}
