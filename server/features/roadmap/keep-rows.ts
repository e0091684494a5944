import type { Id } from '../../contract/ids.ts';
import type { RankFile } from '../../contract/rank-file.ts';
import type { RoadmapState } from '../../contract/roadmap.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { accountWeights } from '../../domain/ranking/account-weights.ts';
import { type RankedTheme, rankingSteps } from '../../domain/ranking/rank.ts';
import type { Theme } from '../themes/theme.ts';
import type { KeptRow } from './kept-row.ts';
import { whoAsks, type WhoAsks } from './who-asks.ts';

/** What the roadmap needs to know of a theme. */
export interface RoadmapTheme {
  readonly _id: Id<'theme'>;
  readonly number: number;
  readonly name: string;
  readonly nameBy: 'auto' | 'human';
  readonly labels: Theme['labels'];
  readonly status: ThemeStatus;
  readonly public: boolean;
  readonly rev: number;
}

/** Draws behind ranges and tiers; with more signals than this they are left out, because they would take seconds. */
const DRAWS = 2000;
const SIGNALS_DRAWN = 20_000;

const nobody: WhoAsks = {
  demandBy: { critical: 0, important: 0, nice: 0 },
  scored: 0,
  detractors: 0,
  accounts: 0,
  demand: 0,
  evidence: 1,
  suggestedConfidence: 0.5,
};

/** Rows of a step. */
const STEP = 128;

/** The whole roadmap from what it is computed from, a few milliseconds at a time: one row a theme, in the order of the page. */
export function* keepRows(themes: readonly RoadmapTheme[], file: RankFile): Generator<void, KeptRow[]> {
  const signals = file.themes.reduce((sum, theme) => sum + theme.signals.length, 0);
  const input = { ...file, themes: file.themes.map((theme) => ({ ...theme, label: theme.label ?? theme.id })) };
  const options = { draws: signals > SIGNALS_DRAWN ? 0 : DRAWS, seed: 1 };
  const { ranking, scored } = yield* rankingSteps(input, options);
  yield;
  const themesById = new Map(themes.map((theme) => [theme._id as string, theme]));
  const given = new Map(file.themes.map((theme) => [theme.id, theme]));
  const scores = new Map(scored.map((theme) => [theme.id, theme]));
  const accounts = new Map(file.accounts.map((account) => [account.id, account]));
  const weights = accountWeights(file.accounts, file.settings);
  yield;
  const finished = themes.filter(({ status }) => !isRanked(status)).toSorted((a, b) => b.number - a.number);
  const places: Place[] = [
    ...ranking.ranked.map((ranked) => ({ id: ranked.theme, state: 'ranked' as const, ranked })),
    ...ranking.needsEstimate.map(({ theme }) => ({ id: theme, state: 'needs-estimate' as const })),
    ...ranking.notAsked.map((theme) => ({ id: theme, state: 'not-asked' as const })),
    ...finished.map(({ _id }) => ({ id: _id, state: 'finished' as const })),
  ];
  const rows: KeptRow[] = [];
  for (const [at, place] of places.entries()) {
    if (at % STEP === 0) yield;
    const theme = themesById.get(place.id);
    if (!theme) continue;
    const score = scores.get(place.id);
    const asks = score ? yield* whoAsks(score, accounts, weights) : nobody;
    rows.push(toKeptRow(theme, place, asks, given.get(place.id), rows.length));
  }
  return rows;
}

/** Where a theme stands on the roadmap. */
interface Place {
  readonly id: string;
  readonly state: RoadmapState;
  readonly ranked?: RankedTheme;
}

function toKeptRow(
  theme: RoadmapTheme,
  { state, ranked }: Place,
  { demandBy, scored, detractors, accounts, demand, evidence, suggestedConfidence }: WhoAsks,
  given: RankFile['themes'][number] | undefined,
  position: number,
): KeptRow {
  return {
    _id: theme._id,
    position,
    state,
    number: theme.number,
    label: theme.name,
    names: namesBeside(theme),
    searchKey: nameKey([theme.name, ...Object.values(namesBeside(theme)), theme.number].join(' ')),
    status: theme.status,
    public: theme.public,
    rank: ranked?.rank ?? null,
    score: ranked?.score ?? null,
    parts: {
      accounts,
      demand,
      demandBy,
      impact: given?.effort ? given.impact : null,
      evidence,
      scored,
      detractors,
      confidence: ranked?.parts.confidence ?? given?.confidence ?? suggestedConfidence,
      suggestedConfidence,
      effortWeeks: ranked?.parts.effortWeeks ?? null,
    },
    rankRange: ranked?.rankRange ?? null,
    scoreRange: ranked?.scoreRange ?? null,
    pFirst: ranked?.pFirst ?? null,
    tier: ranked?.tier ?? null,
    badges: [...(ranked?.badges ?? [])],
    sentence: ranked ? { key: ranked.sentence.key, params: { ...ranked.sentence.params } } : null,
    rev: theme.rev,
  };
}

/** What those call a theme who read it in another language; nothing beside the name that a human gave. */
function namesBeside({ nameBy, labels }: RoadmapTheme): Theme['labels'] {
  return nameBy === 'human' ? {} : labels;
}

/** What has shipped or was declined competes with nothing. */
export function isRanked(status: ThemeStatus): boolean {
  return status === 'open' || status === 'planned' || status === 'doing';
}
