import { describe, expect, it } from '@jest/globals';
import { visitors, type Step, type Visitor } from '../../../e2e/support/visitors.ts';
import { weighEvidence, type LinkVisit } from './evidence.ts';
import { doubtsAfter, weighAuto, type AutoScore } from './one-click.ts';
import { PROVISIONAL_FOR, replacedBy, statusOf, type AnswerStatus } from './status.ts';

const CLOSES = 14 * 24 * 3_600_000;

interface Standing {
  at: number;
  status: AnswerStatus;
  score: number;
}

/** Lets a visitor come by a link whose mail went out at 0, with the rules alone. */
function outcomeOf(steps: readonly Step[]) {
  const visits: (LinkVisit & { who: string })[] = [];
  const shown = new Map<string, number>();
  const autoScores: AutoScore[] = [];
  let standing: Standing | null = null;
  const finalise = (now: number) => {
    if (standing?.status !== 'provisional' || now < standing.at + PROVISIONAL_FOR) return;
    const doubts = doubtsAfter(standing.at, visits, autoScores);
    standing = { ...standing, status: doubts.length === 0 ? 'counted' : 'suspect' };
  };
  for (const step of steps) {
    const { who = 'person' } = step;
    const now = step.at * 1000;
    finalise(now);
    if (step.does === 'open' || step.does === 'head') {
      visits.push({ at: now, score: step.score, who });
      shown.set(`${who}${step.score}`, now).set(who, now);
      continue;
    }
    const seen = visits.map((visit) => ({ ...visit, own: visit.who === who }));
    const rest = { now, visits: seen, sentAt: 0, alwaysConfirm: false, scannedDomain: false, nonce: 'n' };
    const { score } = step;
    if (step.does === 'auto') autoScores.push({ at: now, score });
    const evidence =
      step.does === 'auto'
        ? weighAuto({ ...rest, shownAt: shown.get(`${who}${score}`)!, visibleMs: step.visibleMs ?? 1900 })
        : weighEvidence(seen, shown.get(who)!, now, step.does === 'choose' ? 'hand' : step.seen);
    const status = statusOf(evidence, CLOSES, now)!;
    if (!standing || replacedBy(status).includes(standing.status)) standing = { at: now, status, score };
  }
  const atOnce = standing as Standing | null;
  finalise(Infinity);
  return { atOnce: atOnce?.status ?? null, end: standing as Standing | null };
}

describe('whoever comes by the links of a mail', () => {
  it.each(visitors.map((visitor): [string, Visitor] => [visitor.name, visitor]))('%s', (_, visitor) => {
    const { atOnce, end } = outcomeOf(visitor.steps);
    expect(end?.status ?? null).toBe(visitor.outcome?.status ?? null);
    if (visitor.outcome?.score !== undefined) expect(end!.score).toBe(visitor.outcome.score);
    expect(atOnce === 'counted').toBe(visitor.confirmed ?? false);
  });

  it('has only people counted', () => {
    const counted = visitors.filter(({ outcome }) => outcome?.status === 'counted');
    expect(counted.every(({ isHuman }) => isHuman)).toBe(true);
    expect(visitors.length).toBeGreaterThanOrEqual(16);
  });
});
