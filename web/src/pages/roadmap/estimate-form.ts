import { Effort, type Confidence, type Impact } from '../../../../server/contract/rank-file.ts';
import type { Estimate, WriteEstimate } from '../../../../server/contract/roadmap.ts';

/** What stands in the fields of an estimate. */
export interface EstimateFields {
  impact: string;
  best: string;
  likely: string;
  worst: string;
  /** Empty: as suggested. */
  confidence: string;
  reason: string;
}

export function fieldsOf(estimate: Estimate | null): EstimateFields {
  const [best, likely, worst] = (estimate?.effort ?? []).map(String);
  return {
    impact: String(estimate?.impact ?? 1),
    best: best ?? '',
    likely: likely ?? '',
    worst: worst ?? '',
    confidence: estimate?.confidence == null ? '' : String(estimate.confidence),
    reason: estimate?.reason ?? '',
  };
}

/** A number as people type it, with a comma or a point; NaN for anything else. */
function weeks(text: string): number {
  const plain = text.trim().replace(',', '.');
  return plain === '' ? NaN : Number(plain);
}

/** What the fields say; null when the three efforts are not numbers that rise. An empty end is the middle one. */
export function estimateFrom(fields: EstimateFields, rev: number): WriteEstimate | null {
  const likely = weeks(fields.likely);
  const end = (text: string) => (text.trim() === '' ? likely : weeks(text));
  const effort = Effort.safeParse([end(fields.best), likely, end(fields.worst)]);
  if (!effort.success) return null;
  return {
    rev,
    impact: Number(fields.impact) as Impact,
    effort: effort.data,
    confidence: fields.confidence === '' ? null : (Number(fields.confidence) as Confidence),
    reason: fields.reason.trim() || null,
  };
}
