import { writeCsv } from '../platform/csv/write-csv.ts';
import { BadInput, type Command } from './command.ts';
import { countedAnswers } from './counted-answers.ts';
import { numberOption, parseFileOptions, readInputTable } from './input.ts';
import { readStars, starsDocument, starsTable, starsWords } from './stars-document.ts';

const usage = `Usage: rumo stars FILE [options]

Mean of 1-5 stars and the share of 4 and 5 of a CSV file of answers, with how sure they are.
FILE has a header line; - reads standard input. An empty cell counts as not answered.

  --stars COLUMN      whole numbers 1-5 (found by its name otherwise)
  --account COLUMN    the company of each answer; colleagues count as resembling each other
  --goal NUMBER       say whether the mean is above it, as far as the answers show
  --level NUMBER      confidence, 0.5 to 0.999 (0.95)
  --skip-bad          count rows with unreadable cells instead of stopping
  --json              one JSON document
  --csv               the main table as CSV`;

const options = {
  stars: { type: 'string' },
  account: { type: 'string' },
  goal: { type: 'string' },
  level: { type: 'string', default: '0.95' },
  'skip-bad': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

/** `rumo stars FILE`: satisfaction of a file, without server or database. */
export const stars: Command = {
  name: 'stars',
  summary: 'mean of 1-5 stars and satisfaction of a CSV file, with their intervals',
  usage,
  async run(args, terminal) {
    const { values, file } = parseFileOptions(args, options);
    if (values.json && values.csv) throw new BadInput('Choose one of --json and --csv.');
    const level = numberOption('level', values.level, { min: 0.5, max: 0.999 });
    const goal = values.goal === undefined ? null : numberOption('goal', values.goal, { min: 1, max: 5 });
    const read = readStars(countedAnswers(await readInputTable(file, terminal)), {
      stars: values.stars,
      account: values.account,
      skipBad: values['skip-bad'],
    });
    const document = starsDocument(read, { file, level, goal });

    for (const warning of document.warnings) terminal.tell(`Note: ${warning}\n`);
    if (values.json) terminal.print(`${JSON.stringify(document, null, 2)}\n`);
    else if (values.csv) {
      const { header, rows } = starsTable(document);
      terminal.print(writeCsv(header, rows));
    } else terminal.print(starsWords(document));
    return 0;
  },
};
