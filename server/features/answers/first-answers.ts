import type { Evidence } from '../../domain/answers/evidence.ts';
import { DocumentMould, type Filling } from '../../platform/mongo/document-mould.ts';
import type { StoredAnswer } from './answers.ts';

/** So many kinds of a number are kept: waves, languages and surveys that are answered at the same time. */
const KINDS = 50;

/** Answers that differ from each other in who gave them and when only. */
interface Kind {
  readonly example: StoredAnswer;
  readonly mould: DocumentMould;
}

/**
 * Lays first answers out in BSON. Almost all that come in are one number that a hand gave and nothing speaks against: of one
 * wave, language and number they are the same but for who and when, and are filled into what was laid out once.
 */
export class FirstAnswers {
  /** By number; the kind that was used last stands first. */
  private readonly kinds = new Map<number, Kind[]>();

  /** One after the other; null when not all of them are of a kind that repeats itself. */
  laidOut(answers: readonly StoredAnswer[]): Buffer | null {
    const moulds: DocumentMould[] = [];
    let bytes = 0;
    for (const answer of answers) {
      const mould = isPlain(answer) ? this.mouldOf(answer) : null;
      if (!mould) return null;
      moulds.push(mould);
      bytes += mould.bytes;
    }
    const laidOut = Buffer.allocUnsafe(bytes);
    let at = 0;
    for (let index = 0; index < answers.length; index += 1) {
      const mould = moulds[index]!;
      if (!mould.fill(laidOut, at, fillingOf(answers[index]!))) return null;
      at += mould.bytes;
    }
    return laidOut;
  }

  private mouldOf(answer: StoredAnswer): DocumentMould | null {
    let kinds = this.kinds.get(answer.score);
    if (!kinds) {
      if (this.kinds.size >= KINDS) this.kinds.clear();
      this.kinds.set(answer.score, (kinds = []));
    }
    const known = kinds.findIndex(({ example }) => isLike(example, answer));
    if (known === 0) return kinds[0]!.mould;
    const kind = known > 0 ? kinds.splice(known, 1)[0]! : kindOf(answer);
    if (!kind) return null;
    if (kinds.length >= KINDS) kinds.pop();
    kinds.unshift(kind);
    return kind.mould;
  }
}

/**
 * One number, given once, with nothing against it. `foldAnswer` wrote it, so that everything it says besides of itself is the
 * same wherever the number, its wave and its evidence are.
 */
function isPlain({ values, evidence, revisions, status, rev }: StoredAnswer): boolean {
  return rev === 1 && revisions.length === 1 && status === 'counted' && isOneNumber(values) && isUnsuspected(evidence);
}

function isOneNumber(values: StoredAnswer['values']): boolean {
  let numbers = 0;
  for (const id in values) {
    if (typeof values[id] !== 'number') return false;
    numbers += 1;
  }
  return numbers === 1;
}

/** Nothing was found, nothing more is told than of every form, and a page of ours was shown. */
function isUnsuspected(evidence: Evidence | null): boolean {
  if (evidence === null || evidence.shownFor === null || evidence.suspicions.length > 0) return false;
  let told = 0;
  for (const name in evidence) told += evidence[name as keyof Evidence] === undefined ? 100 : 1;
  return told === 6;
}

/** Whether two plain answers with one number are the same but for who gave them and when. */
function isLike(one: StoredAnswer, other: StoredAnswer): boolean {
  const { evidence, respondent } = other;
  return (
    one.waveId === other.waveId &&
    one.surveyId === other.surveyId &&
    one.surveyVersionId === other.surveyVersionId &&
    one.locale === other.locale &&
    one.metric === other.metric &&
    one.sample === other.sample &&
    scoreIdOf(one) === scoreIdOf(other) &&
    one.evidence!.source === evidence!.source &&
    one.evidence!.gesture === evidence!.gesture &&
    one.evidence!.distinctScores === evidence!.distinctScores &&
    one.evidence!.trap === evidence!.trap &&
    one._id.length === other._id.length &&
    one.cluster.length === other.cluster.length &&
    one.respondent.contactId.length === respondent.contactId.length &&
    one.respondent.accountId?.length === respondent.accountId?.length
  );
}

function scoreIdOf({ values }: StoredAnswer): string | undefined {
  for (const id in values) return id;
  return undefined;
}

/** Null for one in which the places of its values cannot be told. */
function kindOf(example: StoredAnswer): Kind | null {
  const filling = fillingOf(example);
  const lengths = { texts: filling.texts.map(({ length }) => length), dates: filling.dates.length, numbers: 1 };
  try {
    return { example, mould: new DocumentMould(lengths, (values) => filled(example, values)) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What tells one answer of a kind from another. */
function fillingOf({ _id, respondent, cluster, answeredAt, updatedAt, evidence }: StoredAnswer): Filling {
  const { contactId, accountId } = respondent;
  return {
    texts: accountId === null ? [_id, cluster, contactId] : [_id, cluster, contactId, accountId],
    dates: [answeredAt, updatedAt],
    numbers: [evidence!.shownFor!],
  };
}

function filled(example: StoredAnswer, { texts, dates, numbers }: Filling): StoredAnswer {
  const [_id, cluster, contactId, accountId = null] = texts;
  const [answeredAt, at] = dates;
  const evidence = { ...example.evidence!, shownFor: numbers[0]! };
  return {
    ...example,
    _id: _id!,
    respondent: { contactId, accountId } as StoredAnswer['respondent'],
    cluster: cluster!,
    evidence,
    revisions: [{ ...example.revisions[0]!, at: at!, evidence }],
    answeredAt: answeredAt!,
    updatedAt: at!,
    liftedAt: at!,
  };
}
