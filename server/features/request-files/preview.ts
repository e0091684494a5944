import type { ImportRemark } from '../../contract/import.ts';
import type { Locale } from '../../contract/locale.ts';
import { requestFileFields, type RequestImportPreview } from '../../contract/request-import.ts';
import type { Words } from '../../contract/words.ts';
import { liftRequests } from '../../domain/text/lift.ts';
import { preparingToLift } from '../../domain/text/preparing-to-lift.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import type { ClauseMeanings } from '../requests/clause-meanings.service.ts';
import type { LinesPlan, PlannedLine } from './plan-lines.ts';
import type { RequestFile } from './request-file.ts';

const SAMPLE_ROWS = 5;
const SAMPLE_CELL = 120;
const EXAMPLES = 5;
const EXAMPLE_TEXT = 400;
const REFUSALS_SHOWN = 50;
/** Few enough that reading them holds up nobody. */
const LOOKUP = 500;

/** Which of some keys are known already, and with which words. */
type Lookup = (
  keys: readonly string[],
) => Promise<ReadonlyMap<string, { readonly words: string; readonly line: number }>>;

interface Reading {
  readonly lookUp: Lookup;
  readonly meanings: Pick<ClauseMeanings, 'of'>;
  readonly words: Words;
  readonly locale: Locale;
}

/** How a file would be read, and what would become of its lines. */
export async function previewOf(
  file: RequestFile,
  plan: LinesPlan | null,
  reading: Reading,
): Promise<RequestImportPreview> {
  const { header, layout, lines, broken, warnings, columns, textsAre, question } = file;
  const { words } = reading;
  return {
    layout,
    header: [...header],
    rows: lines.length + broken.length,
    warnings: warnings.map((warning) => words.tell(warning)),
    columns: requestFileFields.map((field) => ({
      field,
      column: columns.places[field] === undefined ? null : header[columns.places[field]]!,
      candidates: [...(columns.ambiguous.find((one) => one.field === field)?.headers ?? [])],
    })),
    ignored: [...columns.ignored],
    dates: file.reading.dates,
    textsAre,
    question,
    sample: lines.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map((cell) => (cell ?? '').slice(0, SAMPLE_CELL))),
    outcome: plan && (await outcomeOf(file, plan, reading)),
  };
}

async function outcomeOf(
  { textsAre, question }: RequestFile,
  { lines, unknown }: LinesPlan,
  { lookUp, meanings, words, locale }: Reading,
): Promise<NonNullable<RequestImportPreview['outcome']>> {
  const counts = { fresh: 0, repeats: 0, empty: 0, refused: 0 };
  const refusals: ImportRemark[] = [];
  const refuse = (remark: ImportRemark) => {
    counts.refused += 1;
    if (refusals.length < REFUSALS_SHOWN) refusals.push(remark);
  };
  /** The first of those that would be new. */
  const fresh: PlannedLine[] = [];
  const here = new Map<string, { words: string; line: number }>();
  const time = new SharingTime();
  for (let at = 0; at < lines.length; at += LOOKUP) {
    const part = lines.slice(at, at + LOOKUP);
    const known = await lookUp(part.flatMap((line) => ('outcome' in line ? [] : line.identity.key)));
    for (const one of part) {
      await time.pause();
      if ('outcome' in one) {
        const { line, column, message } = one;
        if (one.outcome === 'empty') counts.empty += 1;
        else refuse({ line, column, message: message ? words.tell(message) : '' });
        continue;
      }
      const { key, words: own } = one.identity;
      const before = known.get(key);
      const earlier = before ?? here.get(key);
      if (!earlier) {
        here.set(key, { words: own, line: one.line });
        if (fresh.length < EXAMPLES) fresh.push(one);
        counts.fresh += 1;
      } else if (earlier.words === own) counts.repeats += 1;
      else {
        const told = before ? 'requestFile.otherWordsBefore' : 'requestFile.otherWordsHere';
        refuse({ line: one.line, column: null, message: words.say(told, { line: earlier.line }) });
      }
    }
  }
  const examples: NonNullable<RequestImportPreview['outcome']>['examples'] = [];
  const areComments = textsAre === 'comments';
  const meant = areComments ? await meanings.of(fresh.map(({ facts: { text } }) => ({ text, question }))) : [];
  if (areComments) await time.through(preparingToLift());
  for (const [at, { line, facts }] of fresh.entries()) {
    await time.pause();
    const text = facts.text.slice(0, EXAMPLE_TEXT);
    const context = { question, locale: facts.locale ?? locale };
    const lifted = areComments ? liftRequests(facts.text, context, meant[at]) : null;
    examples.push({ line, text, requests: lifted?.map((one) => one.text) ?? [text] });
  }
  return { ...counts, unknown, refusals, examples };
}
