import type { Id } from '../../contract/ids.ts';
import type { RoadmapParts, RoadmapRow, RoadmapState } from '../../contract/roadmap.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import type { Theme } from '../themes/theme.ts';

/** A theme's place as it was computed; what is read again and again stands here ready. */
export interface KeptRow {
  _id: Id<'theme'>;
  /** The order of the page: by rank, then by demand, then the rest; unique. */
  position: number;
  state: RoadmapState;
  number: number;
  label: string;
  /** What it is called in each language, unless a human named it; rows of an older version have none. */
  names?: Theme['labels'];
  searchKey: string;
  status: ThemeStatus;
  public: boolean;
  rank: number | null;
  score: number | null;
  parts: RoadmapParts;
  rankRange: RoadmapRow['rankRange'];
  scoreRange: RoadmapRow['scoreRange'];
  pFirst: number | null;
  tier: string | null;
  badges: RoadmapRow['badges'];
  sentence: RoadmapRow['sentence'];
  /** The theme's. */
  rev: number;
}
