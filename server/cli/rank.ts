import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RankFile, RankSettings } from '../contract/rank-file.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { rank as rankThemes, type RankedTheme, type Ranking } from '../domain/ranking/rank.ts';
import { writeCsv } from '../platform/csv/write-csv.ts';
import { BadInput, type Command } from './command.ts';
import { numberOption, parseFileOptions } from './input.ts';
import { readJsonFile } from './json-file.ts';
import { textTable } from './text-table.ts';

const usage = `Usage: rumo rank FILE [options]

Ranks themes by how many accounts ask, how much it matters and what it costs, with how sure each rank is.
FILE is JSON; - reads standard input.

  --schema            print the JSON Schema of FILE and stop
  --scenario NAME     lay a scenario of the file over its settings
  --draws N           how often the ranking is drawn again for its ranges (2000); 0 for no ranges
  --seed N            the same seed gives the same ranges (1)
  --json              one JSON document
  --csv               the ranked themes as CSV`;

const options = {
  schema: { type: 'boolean', default: false },
  scenario: { type: 'string' },
  draws: { type: 'string', default: '2000' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

const LARGEST_SEED = 4_294_967_295;

/** `rumo rank FILE`: a roadmap ranked from a file, without server or database. */
export const rank: Command = {
  name: 'rank',
  summary: 'Themes of a JSON file, ranked, with ranges',
  usage,
  async run(args, terminal) {
    if (wantsSchema(args)) {
      terminal.print(`${JSON.stringify(z.toJSONSchema(RankFile, { io: 'input' }), null, 2)}\n`);
      return 0;
    }
    const { values, file } = parseFileOptions(args, options);
    if (values.json && values.csv) throw new BadInput('Choose one of --json and --csv.');
    const draws = numberOption('draws', values.draws, { min: 0, max: 100_000, whole: true });
    const seed = numberOption('seed', values.seed, { min: 0, max: LARGEST_SEED, whole: true });

    const input = await readJsonFile(file, RankFile, terminal);
    const scenario = values.scenario ?? null;
    const settings = settingsOf(input, scenario);
    const themes = input.themes.map((theme) => ({ ...theme, label: theme.label ?? theme.id }));
    const ranking = rankThemes({ asOf: input.asOf, accounts: input.accounts, themes, settings }, { draws, seed });

    if (values.json) {
      const ranked = ranking.ranked.map((theme) => ({ ...theme, sentence: sentenceOf(theme) }));
      const document = { rumo: 'rank', version: 1, settings, scenario, seed, draws, ...ranking, ranked };
      terminal.print(`${JSON.stringify(document, null, 2)}\n`);
    } else if (values.csv) {
      terminal.print(csvOf(ranking));
    } else {
      terminal.print(wordsOf(ranking));
    }
    return 0;
  },
};

function wantsSchema(args: string[]): boolean {
  try {
    const { values } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return values.schema;
  } catch {
    // The options are read again, with their faults told, by whoever needs the file.
    return false;
  }
}

function settingsOf({ settings, scenarios }: RankFile, name: string | null): RankSettings {
  if (name === null) return settings;
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (!scenario) {
    const known = Object.keys(scenarios);
    const list = known.length > 0 ? `Known: ${known.join(', ')}.` : 'The file has none.';
    throw new BadInput(`--scenario "${name}" is not in the file. ${list}`);
  }
  return RankSettings.parse({ ...settings, ...scenario, evidence: { ...settings.evidence, ...scenario.evidence } });
}

function sentenceOf({ sentence }: RankedTheme): string {
  return wordsIn('en').tell(sentence);
}

function csvOf({ ranked }: Ranking): string {
  const header = [
    ...['rank', 'theme', 'label', 'score', 'accounts', 'demand', 'impact', 'evidence', 'confidence', 'effortWeeks'],
    ...['rankLow', 'rankHigh', 'scoreLow', 'scoreHigh', 'pFirst', 'tier', 'badges'],
  ];
  const rows = ranked.map(({ rank, theme, label, score, parts, rankRange, scoreRange, pFirst, tier, badges }) => [
    ...[rank, theme, label, score, parts.accounts, parts.demand, parts.impact, parts.evidence, parts.confidence],
    ...[parts.effortWeeks, rankRange?.low, rankRange?.high, scoreRange?.low, scoreRange?.high, pFirst, tier],
    badges.join('; '),
  ]);
  return writeCsv(header, rows);
}

function wordsOf({ ranked, needsEstimate, notAsked }: Ranking): string {
  const one = (value: number) => value.toFixed(1);
  const table = textTable(
    ['rank', 'score', 'rank range', 'first', 'tier', 'theme'],
    ranked.map(({ rank, score, rankRange, pFirst, tier, label, badges }) => [
      ...[String(rank), one(score), rankRange ? `${rankRange.low}-${rankRange.high}` : '-'],
      ...[pFirst === null ? '-' : `${Math.round(pFirst * 100)}%`, tier ?? '-'],
      badges.length > 0 ? `${label} (${badges.join(', ')})` : label,
    ]),
  );
  const lines =
    ranked.length > 0 ? [...table, '', ...ranked.map((theme) => `${theme.rank}. ${sentenceOf(theme)}`)] : [];
  if (ranked.some(({ rankRange }) => rankRange)) {
    lines.push('', 'Rank ranges hold nine of ten draws. Inside a tier the order is not established.');
  }
  if (needsEstimate.length > 0) {
    const rows = needsEstimate.map(({ label, accounts, demand }) => [String(accounts), one(demand), label]);
    lines.push('', 'Without an effort, so not ranked:', ...textTable(['accounts', 'need', 'theme'], rows));
  }
  if (notAsked.length > 0)
    lines.push(
      '',
      ...textTable(
        ['Nobody asks for:'],
        notAsked.map((id) => [id]),
      ),
    );
  if (lines.length === 0) lines.push('The file has no themes.');
  return `${lines.join('\n').trimStart()}\n`;
}
