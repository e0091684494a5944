import { ImportAnswersOptions, type ImportAnswersReport } from '../contract/answer-file.ts';
import { Problem } from '../contract/problem.ts';
import { AnswerImportService } from '../features/answer-files/answer-import.service.ts';
import { SurveysService } from '../features/surveys/surveys.service.ts';
import { BadInput, type Status, type Terminal } from './command.ts';
import { choiceOption, fileLabel, parseFileOptions, readInputFile } from './input.ts';
import { sentenceOf } from './import-problem.ts';
import { withApp } from './open-app.ts';

export const importAnswersUsage = `rumo import answers FILE --survey SURVEY [--dry-run] [--json] [--dates dmy|mdy]

Brings in answers that were given elsewhere: an export of answers by Rumo (CSV or JSON), or a CSV file of another tool with
an e-mail, a score and a day in every row. Nothing is sent. Months without a wave get one that is closed. Bring in your
customers first: people who are known from their answers only are archived. The same file can be brought in again.

  --survey SURVEY        which survey was answered: its id, or its name in the catalogue such as monthly-nps, which is
                         chosen if it is not there yet
  --dry-run              say what would happen, write nothing
  --json                 print the report as one JSON document
  --dates dmy|mdy        how 05/06/2024 is meant where the column does not show it`;

const MAX_BYTES = 20 * 1024 * 1024;
const REFUSALS_PRINTED = 20;

/** `rumo import answers FILE`. */
export async function importAnswers(args: string[], terminal: Terminal): Promise<Status> {
  const { values, file } = parseFileOptions(args, {
    survey: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    dates: { type: 'string' },
  });
  const wanted = values.survey;
  if (wanted === undefined) throw new BadInput('Say which survey was answered: --survey monthly-nps.');
  const dates = choiceOption('dates', values.dates, ['dmy', 'mdy']);
  const options = ImportAnswersOptions.parse({ dryRun: String(values['dry-run']), ...(dates ? { dates } : {}) });
  const bytes = await readInputFile(file, terminal);
  if (bytes.byteLength > MAX_BYTES) throw new BadInput(`${fileLabel(file)} is larger than 20 MB. Split it.`);
  const report = await withApp(terminal, async (app) => {
    const surveyId = await surveyOf(app.get(SurveysService, { strict: false }), wanted);
    const imports = app.get(AnswerImportService, { strict: false });
    return imports.run(surveyId, bytes, options, 'en').catch((error: unknown) => {
      throw error instanceof Problem ? new BadInput(sentenceOf(error, file)) : error;
    });
  });
  terminal.print(values.json ? document(file, report) : summary(report));
  return 0;
}

async function surveyOf(surveys: SurveysService, wanted: string): Promise<string> {
  const { items } = await surveys.list();
  const known = items.find(({ id, catalogueId, archived }) => id === wanted || (catalogueId === wanted && !archived));
  if (known) return known.id;
  const catalogue = (await surveys.catalogue()).items.map(({ catalogueId }) => catalogueId);
  if (catalogue.includes(wanted)) return (await surveys.choose(wanted)).id;
  throw new BadInput(`There is no survey "${wanted}". The catalogue has: ${catalogue.join(', ')}.`);
}

function document(file: string, report: ImportAnswersReport): string {
  const input = { file: fileLabel(file) };
  return `${JSON.stringify({ rumo: 'import answers', version: 1, input, report }, null, 2)}\n`;
}

function summary(report: ImportAnswersReport): string {
  const { rows, created, changed, unchanged, blank, refused, refusals } = report;
  const shown = refusals.slice(0, REFUSALS_PRINTED);
  const rest = refused > shown.length ? [`  … and ${refused - shown.length} more\n`] : [];
  return [
    report.dryRun ? 'Nothing was written. This would happen:\n' : '',
    `${rows} rows = ${created} new + ${changed} changed + ${unchanged} unchanged + ${blank} without a score + ${refused} refused\n`,
    ...report.months.map(
      ({ period, answers, isNew }) =>
        `  ${period}: ${answers} ${answers === 1 ? 'answer' : 'answers'}${isNew ? ', a new wave' : ''}\n`,
    ),
    report.newContacts + report.newAccounts > 0
      ? `  known from answers only, and archived: ${report.newContacts} people, ${report.newAccounts} accounts\n`
      : '',
    ...report.warnings.map((warning) => `  ${warning}\n`),
    report.ignored.length > 0 ? `  not read: ${report.ignored.join(', ')}\n` : '',
    ...(refused > 0 ? ['refused:\n'] : []),
    ...shown.map(({ line, column, message }) => `  line ${line}${column ? `, ${column}` : ''}: ${message}\n`),
    ...rest,
  ].join('');
}
