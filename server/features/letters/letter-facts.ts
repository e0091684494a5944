import type { Id } from '../../contract/ids.ts';
import type { Texts } from '../../contract/release.ts';
import type { Funnel, Report } from '../../contract/report.ts';
import type { RoadmapRow } from '../../contract/roadmap.ts';
import type { StarsReport } from '../../contract/stars-report.ts';
import type { TellingSegment } from '../../domain/letter/telling-segments.ts';

/** How many of the roadmap a letter tells. */
export const TOP = 5;
/** How much of each a letter tells, so that it stays within its two sheets; what is left out is counted. */
export const MOST = { surveys: 3, segments: 4, satisfaction: 2, releases: 6, people: 8, waves: 3 } as const;

/** Everything a letter is written from, before it is put into words. Small groups are hidden in all of it. */
export interface LetterFacts {
  readonly month: string;
  readonly zone: string;
  /** Whether somebody was asked something in the month. */
  readonly asked: boolean;
  /** Reports of the surveys asked in the month that ask for an NPS, the one with most answers first. */
  readonly reports: readonly Report[];
  /** Of the first report's survey in the month before; null when nobody was asked then. */
  readonly funnelBefore: Funnel | null;
  /** Of the first report's survey, those worth a line. */
  readonly segments: readonly TellingSegment[];
  /** Of the surveys that ask for stars, if one was asked in the month. */
  readonly satisfaction: readonly StarsReport[];
  readonly requests: readonly RoadmapRow[];
  /** Of the requests told, those that the letter before did not tell; none where there is no letter before. */
  readonly entered: readonly Id<'theme'>[];
  /** `told`: how many mails about it have gone out. */
  readonly releases: readonly { readonly title: Texts; readonly told: number }[];
  readonly call: Call;
  /** Waves of the month after that are open already, and those to come. */
  readonly waves: readonly { readonly survey: string; readonly from: Date; readonly until: Date | null }[];
  /** Until when the month's own waves take answers; null when they are closed. */
  readonly openUntil: Date | null;
}

/** Who waits for somebody to get back to them, the most pressing first. */
export interface Call {
  readonly open: number;
  readonly overdue: number;
  readonly contactIds: readonly Id<'contact'>[];
}
