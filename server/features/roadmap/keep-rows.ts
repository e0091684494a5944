import type { Id } from '../../contract/ids.ts';
import type { RankFile } from '../../contract/rank-file.ts';
import type { RoadmapState } from '../../contract/roadmap.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { rank, type RankedTheme } from '../../domain/ranking/rank.ts';
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

/** The whole roadmap from what it is computed from: one row a theme, in the order of the page. */
export function keepRows(themes: readonly RoadmapTheme[], file: RankFile): KeptRow[] {
  const signals = file.themes.reduce((sum, theme) => sum + theme.signals.length, 0);
  const input = { ...file, themes: file.themes.map((theme) => ({ ...theme, label: theme.label ?? theme.id })) };
  const ranking = rank(input, { draws: signals > SIGNALS_DRAWN ? 0 : DRAWS, seed: 1 });
  const byId = new Map(themes.map((theme) => [theme._id as string, theme]));
  const estimated = new Map(file.themes.map((theme) => [theme.id, theme]));
  const asks = whoAsks(file);

  const row = (id: string, state: RoadmapState, ranked: RankedTheme | null): KeptRow[] => {
    const theme = byId.get(id);
    if (!theme) return [];
    const { demandBy, scored, detractors, accounts, demand, evidence, suggestedConfidence } = asks.get(id) ?? nobody;
    const given = estimated.get(id);
    return [
      {
        _id: theme._id,
        position: 0,
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
      },
    ];
  };

  const finished = themes.filter(({ status }) => !isRanked(status)).toSorted((a, b) => b.number - a.number);
  return [
    ...ranking.ranked.flatMap((ranked) => row(ranked.theme, 'ranked', ranked)),
    ...ranking.needsEstimate.flatMap(({ theme }) => row(theme, 'needs-estimate', null)),
    ...ranking.notAsked.flatMap((theme) => row(theme, 'not-asked', null)),
    ...finished.flatMap(({ _id }) => row(_id, 'finished', null)),
  ].map((kept, position) => ({ ...kept, position }));
}

/** What those call a theme who read it in another language; nothing beside the name that a human gave. */
function namesBeside({ nameBy, labels }: RoadmapTheme): Theme['labels'] {
  return nameBy === 'human' ? {} : labels;
}

/** What has shipped or was declined competes with nothing. */
export function isRanked(status: ThemeStatus): boolean {
  return status === 'open' || status === 'planned' || status === 'doing';
}
