import { thresholdsFor } from '../domain/themes/thresholds.ts';
import { writeCsv } from '../platform/csv/write-csv.ts';
import { BadInput, type Command, type Terminal } from './command.ts';
import { choiceOption, parseFileOptions } from './input.ts';
import { textTable } from './text-table.ts';
import { themesDocument, withRunnersUp, type ThemesDocument } from './themes-document.ts';
import { groupRequests, type Progress } from './themes-grouping.ts';
import { readRequests } from './themes-input.ts';
import { chooseModel, modelNames } from './themes-model.ts';
import { refuseUnwritable, writeWholeFile } from './write-whole-file.ts';

const usage = `Usage: rumo themes FILE [options]

Groups requests that mean the same, from a CSV file with a header line or from JSON lines; - reads standard input.

  --text COLUMN       the words of each request (found by its name otherwise, as are the next three)
  --id COLUMN         what to call it (the number of its line)
  --lang COLUMN       en or pt (found from the words)
  --account COLUMN    whose request it is
  --model MODEL       use: matches by meaning, in English, Portuguese and 14 more languages (npm run model:fetch);
                      lexical: matches by spelling, needs nothing (the best there is on this machine)
  --out FILE          writes id, theme, label and score of each request to a .csv or .jsonl file
  --json              one JSON document`;

const options = {
  text: { type: 'string' },
  id: { type: 'string' },
  lang: { type: 'string' },
  account: { type: 'string' },
  model: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Themes listed on a terminal; the rest is a number. */
const LISTED = 40;
const BAR = 24;

/** A bar that a person watches; silent otherwise. */
function barOn(terminal: Terminal): Progress {
  if (!terminal.interactive) return () => {};
  return (step, share) => {
    const full = Math.round(share * BAR);
    const bar = '█'.repeat(full) + '░'.repeat(BAR - full);
    terminal.tell(
      `\r${step.padEnd(16)} ${bar} ${String(Math.round(share * 100)).padStart(3)} %${share === 1 ? '\n' : ''}`,
    );
  };
}

function itemsFile(path: string, { items }: ThemesDocument): string {
  if (/\.csv$/i.test(path)) {
    const rows = items.map(({ id, theme, label, score }) => [id, theme, label, score]);
    return writeCsv(['id', 'theme', 'label', 'score'], rows);
  }
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function inWords({ input, summary, themes }: ThemesDocument): string {
  const shared = themes.filter((theme) => theme.size > 1);
  const listed = shared.slice(0, LISTED);
  const rows = listed.map((theme) => {
    const accounts = theme.accounts === null ? '–' : String(theme.accounts);
    return [theme.theme, String(theme.size), accounts, theme.label];
  });
  const rest = shared.length - listed.length;
  return [
    `${input.used} requests, ${summary.themes} themes, ${summary.alone} of them with one request only`,
    ...(rows.length > 0 ? ['', ...textTable(['theme', 'requests', 'accounts', 'label'], rows)] : []),
    ...(rest > 0 ? [`… and ${rest} more themes`] : []),
    '',
  ].join('\n');
}

/** `rumo themes FILE`: requests grouped by meaning, without server or database. */
export const themes: Command = {
  name: 'themes',
  summary: 'Group requests that mean the same',
  usage,
  async run(args, terminal) {
    const { values, file } = parseFileOptions(args, options);
    const wanted = choiceOption('model', values.model, modelNames);
    const { out } = values;
    if (out !== undefined) {
      if (!/\.(?:csv|jsonl)$/i.test(out)) throw new BadInput(`--out "${out}" is not a .csv or .jsonl file.`);
      await refuseUnwritable(out);
    }

    const requests = await readRequests(file, terminal, values);
    for (const notice of requests.notices) terminal.tell(`Note: ${notice}\n`);
    const model = await chooseModel(wanted);
    try {
      if (wanted === undefined) terminal.tell(`${model.notice}\n`);
      const { embedder } = model;
      const thresholds = thresholdsFor(embedder.id);
      const progress = barOn(terminal);
      const index = await groupRequests(requests, embedder, thresholds, progress);
      const document = themesDocument(requests, index, { id: embedder.id, threshold: thresholds.join }, progress);

      if (out !== undefined) await writeWholeFile(out, itemsFile(out, document));
      if (!values.json) terminal.print(inWords(document));
      else {
        const items = out === undefined ? withRunnersUp(document, index, progress) : undefined;
        terminal.print(`${JSON.stringify({ ...document, items }, null, 2)}\n`);
      }
      return 0;
    } finally {
      await model.close();
    }
  },
};
