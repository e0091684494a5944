import { mergeSums, sumByAccount, type AccountSums } from '../nps/account-sums.ts';
import type { Mentions } from '../nps/pull.ts';

/** A counted answer in whose comment something was asked for. */
export interface MentioningAnswer {
  readonly id: string;
  /** The account, or the person who has none. */
  readonly cluster: string;
  /** Whole, 0 to 10. */
  readonly score: number;
  /** Each once, however often the comment comes back to it. */
  readonly themes: readonly string[];
}

/** The answers that mention each theme, in the order in which themes are first mentioned. */
export function answersByTheme<Answer extends MentioningAnswer>(answers: readonly Answer[]): Map<string, Answer[]> {
  const byTheme = new Map<string, Answer[]>();
  for (const answer of answers)
    for (const theme of new Set(answer.themes)) {
      const some = byTheme.get(theme);
      if (some) some.push(answer);
      else byTheme.set(theme, [answer]);
    }
  return byTheme;
}

/**
 * Each theme's answers against all others, by account: what mentions it is summed from the answers, the rest is what the
 * sums of all have besides.
 * @param all the sums of every counted answer, those of `answers` among them
 */
export function mentionsOf(all: readonly AccountSums[], answers: readonly MentioningAnswer[]): Mentions[] {
  return [...answersByTheme(answers)].map(([theme, some]) => {
    const withTheme = sumsOf(some);
    return { theme, withTheme, withoutTheme: besides(all, withTheme) };
  });
}

/** The answers of each account, summed. */
export function sumsOf(answers: readonly Pick<MentioningAnswer, 'cluster' | 'score'>[]): AccountSums[] {
  return sumByAccount(answers.map(({ cluster, score }) => ({ account: cluster, score })));
}

/**
 * What `all` has besides `part`. Never less than nothing: an answer that was counted a moment after the sums were read must
 * not take another one's place.
 */
export function besides(all: readonly AccountSums[], part: readonly AccountSums[]): AccountSums[] {
  const taken = new Map(mergeSums(part).map((row) => [row.accountId, row]));
  return mergeSums(all).flatMap((row) => {
    const less = taken.get(row.accountId);
    if (!less) return row.n > 0 ? [row] : [];
    const promoters = Math.max(0, row.promoters - less.promoters);
    const passives = Math.max(0, row.passives - less.passives);
    const detractors = Math.max(0, row.detractors - less.detractors);
    const n = promoters + passives + detractors;
    return n > 0 ? [{ accountId: row.accountId, n, promoters, passives, detractors }] : [];
  });
}
