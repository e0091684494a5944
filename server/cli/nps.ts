import { writeCsv } from '../platform/csv/write-csv.ts';
import { intervalMethods } from '../domain/nps/summary.ts';
import { BadInput, type Command } from './command.ts';
import { countedAnswers } from './counted-answers.ts';
import { dateOrders } from './date-column.ts';
import { choiceOption, numberOption, parseFileOptions, readInputTable } from './input.ts';
import { knownZone } from './near-zones.ts';
import { readNpsAnswers } from './nps-answers.ts';
import { npsDocument } from './nps-document.ts';
import { npsTable, npsWords } from './nps-words.ts';

const usage = `Usage: rumo nps FILE [options]

Net Promoter Score of a CSV file of answers, with how sure it is: in all, by month, by segment.
FILE has a header line; - reads standard input. An empty score counts as not answered.

  --score COLUMN      whole numbers 0-10 (found by its name otherwise, as are the next four)
  --account COLUMN    the company of each answer; colleagues count as resembling each other
  --date COLUMN       when it was given, for months
  --weight COLUMN     a number above 0
  --segment COLUMN    compare each value with the rest; may be repeated
  --zone ZONE         time zone of dates that carry an offset (UTC)
  --dates dmy|mdy     order of dates such as 03/04/2027, needed only when both fit
  --level NUMBER      confidence, 0.5 to 0.999 (0.95)
  --interval METHOD   adjusted-wald or score (adjusted-wald)
  --hide-below N      hide parts with fewer answers (0)
  --skip-bad          count rows with unreadable cells instead of stopping
  --json              one JSON document
  --csv               the main table as CSV`;

const options = {
  score: { type: 'string' },
  account: { type: 'string' },
  date: { type: 'string' },
  weight: { type: 'string' },
  segment: { type: 'string', multiple: true },
  zone: { type: 'string', default: 'UTC' },
  dates: { type: 'string' },
  level: { type: 'string', default: '0.95' },
  interval: { type: 'string', default: 'adjusted-wald' },
  'hide-below': { type: 'string', default: '0' },
  'skip-bad': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

/** `rumo nps FILE`: the score of a file, without server or database. */
export const nps: Command = {
  name: 'nps',
  summary: 'Net Promoter Score of a CSV file, with its interval',
  usage,
  async run(args, terminal) {
    const { values, file } = parseFileOptions(args, options);
    if (values.json && values.csv) throw new BadInput('Choose one of --json and --csv.');
    const level = numberOption('level', values.level, { min: 0.5, max: 0.999 });
    const hideBelow = numberOption('hide-below', values['hide-below'], { min: 0, max: Infinity, whole: true });
    const method = choiceOption('interval', values.interval, intervalMethods)!;
    const zone = knownZone(values.zone);
    const dates = choiceOption('dates', values.dates, dateOrders);

    const table = countedAnswers(await readInputTable(file, terminal));
    const read = readNpsAnswers(table, {
      ...values,
      segments: values.segment ?? [],
      zone,
      dates,
      skipBad: values['skip-bad'],
    });
    const document = npsDocument(read, { file, level, method, hideBelow });

    for (const warning of document.warnings) terminal.tell(`Note: ${warning}\n`);
    if (values.json) terminal.print(`${JSON.stringify(document, null, 2)}\n`);
    else if (values.csv) {
      const { header, rows } = npsTable(document);
      terminal.print(writeCsv(header, rows));
    } else terminal.print(npsWords(document));
    return 0;
  },
};
