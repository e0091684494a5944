/** An answer that can be superseded by a later one of the same person. */
export interface DatedAnswer {
  /** Null when nobody knows who answered: then nothing supersedes it. */
  readonly person: string | null;
  /** The month it belongs to, `2027-01`. */
  readonly month: string;
  /** Order among answers of a person: ISO instants or dates of one kind. */
  readonly at: string;
}

/**
 * The months of a window of `length` ending with `last`, oldest first.
 * @throws RangeError for a month that is not `YYYY-MM`.
 */
export function monthsUpTo(last: string, length: number): string[] {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(last);
  if (!parts) throw new RangeError(`a month is written 2027-01, got ${last}`);
  const index = Number(parts[1]) * 12 + Number(parts[2]) - 1;
  return Array.from({ length }, (_, at) => {
    const month = index - length + 1 + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * The answers of the `length` months ending with `last`, the latest of each person: pooled, never an average of monthly
 * scores. Windows less than `length` months apart share answers and must not be compared.
 */
export function rollingWindow<Answer extends DatedAnswer>(
  answers: Iterable<Answer>,
  last: string,
  length = 3,
): Answer[] {
  const months = new Set(monthsUpTo(last, length));
  const alone: Answer[] = [];
  const latest = new Map<string, Answer>();
  for (const answer of answers) {
    if (!months.has(answer.month)) continue;
    if (answer.person === null) {
      alone.push(answer);
      continue;
    }
    const kept = latest.get(answer.person);
    if (!kept || answer.at >= kept.at) latest.set(answer.person, answer);
  }
  return [...alone, ...latest.values()];
}
