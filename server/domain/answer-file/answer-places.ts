import { matchColumns, plainColumnName, type AmbiguousColumn, type ColumnField } from '../../contract/columns.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { scoreQuestion } from '../survey/questions.ts';
import { answerHeadings, questionHeading, type AnswerField } from './answer-headings.ts';

/** Where the columns of a file of answers are, counted from 0. */
export interface AnswerPlaces {
  readonly fields: Readonly<Partial<Record<AnswerField, number>>>;
  /** By question id. */
  readonly questions: Readonly<Record<string, number>>;
  /** Fields that several columns could be: an error, never a guess. */
  readonly ambiguous: readonly AmbiguousColumn[];
  readonly ignored: readonly string[];
}

/** What a column of another program may be, where the file has none of ours for it. */
const synonyms: Readonly<Partial<Record<AnswerField, ColumnField>>> = {
  answeredAt: 'date',
  email: 'email',
  name: 'name',
  contactId: 'contactId',
  accountId: 'accountId',
  accountLabel: 'accountName',
  plan: 'plan',
  mrr: 'mrr',
  sector: 'sector',
  size: 'size',
  role: 'role',
  customerSince: 'customerSince',
  language: 'locale',
};

/**
 * Finds the columns of a file of answers: first those that are called as Rumo calls them (by their heading, or their name
 * in JSON), then the others by the synonyms of contract/columns.ts. The comment of another program is the answer to the
 * question that asks for reasons, otherwise to the first question for text.
 */
export function findAnswerColumns(header: readonly string[], definition: SurveyDefinition): AnswerPlaces {
  const free = new Set(header.keys());
  const take = (...names: string[]): number | undefined => {
    const place = header.findIndex((heading, at) => free.has(at) && names.includes(heading.trim()));
    if (place < 0) return undefined;
    free.delete(place);
    return place;
  };

  const questions: Record<string, number> = {};
  for (const { id } of definition.questions) {
    const place = take(questionHeading(id));
    if (place !== undefined) questions[id] = place;
  }
  const fields: Partial<Record<AnswerField, number>> = {};
  for (const [field, heading] of Object.entries(answerHeadings) as [AnswerField, string][]) {
    const place = take(heading, field);
    if (place !== undefined) fields[field] = place;
  }

  const score = scoreQuestion(definition);
  const comment = commentQuestion(definition);
  const wanted = new Map<ColumnField, (place: number) => void>();
  if (questions[score.id] === undefined)
    wanted.set(score.metric === 'stars' ? 'stars' : 'score', (place) => (questions[score.id] = place));
  if (comment !== null && questions[comment] === undefined) wanted.set('text', (place) => (questions[comment] = place));
  for (const [field, synonym] of Object.entries(synonyms) as [AnswerField, ColumnField][])
    if (fields[field] === undefined) wanted.set(synonym, (place) => (fields[field] = place));

  const places = [...free];
  const names = places.map((place) => header[place]!);
  const { matched, ambiguous } = matchColumns(names, [...wanted.keys()]);
  for (const [field, at] of Object.entries(matched) as [ColumnField, number][]) {
    const place = places[at]!;
    // A heading such as "contact" may stand for two things; the first that wants it has it.
    if (!free.has(place)) continue;
    free.delete(place);
    wanted.get(field)!(place);
  }
  const unclear = new Set(ambiguous.flatMap(({ headers }) => headers.map(plainColumnName)));
  const ignored = [...free].map((place) => header[place]!).filter((name) => !unclear.has(plainColumnName(name)));
  return { fields, questions, ambiguous, ignored };
}

function commentQuestion({ questions }: SurveyDefinition): string | null {
  const texts = questions.filter(({ type }) => type === 'text');
  return (texts.find(({ role }) => role === 'why') ?? texts[0])?.id ?? null;
}
