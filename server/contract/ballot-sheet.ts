import { z } from 'zod';
import { needValues } from './need.ts';

const Name = z.string().min(1).max(200);
const Count = z.int().min(0);

/** A need as a number: not needed 0, nice 0.5, important 1, critical 2. */
const NeedValue = z.literal([needValues['not-needed'], needValues.nice, needValues.important, needValues.critical], {
  error: 'must be 0, 0.5, 1 or 2',
});

/** What a theme got, as it was published; `rank` null where too few voted for a ranking. */
const PublishedRow = z.strictObject({ theme: Name, score: z.number().nullable(), rank: Count.nullable() });

/** Everything needed to count a ballot again, with pseudonyms for voters and accounts. */
export const BallotSheet = z
  .strictObject({
    ballot: z.strictObject({
      id: Name,
      question: z.string(),
      rules: z.strictObject({
        maxCritical: Count,
        oneAccountOneVoice: z.boolean(),
        /** Voters needed for the result to bind. */
        quorum: Count.nullable(),
      }),
      closedAt: z.iso.datetime({ offset: true }),
    }),
    themes: z.array(z.strictObject({ id: Name, label: z.string() })),
    ballots: z.array(
      z.strictObject({
        voter: Name,
        /** Null for someone without an account, who is a voice of their own. */
        account: Name.nullable(),
        /** By theme; a theme left out is not needed. */
        needs: z.record(z.string(), NeedValue),
      }),
    ),
    /** Null or empty when nobody voted. */
    result: z.array(PublishedRow).nullable(),
  })
  .superRefine(({ themes, ballots, result }, context) => {
    const repeated = (list: readonly string[], path: (index: number) => PropertyKey[]) => {
      list.forEach((id, index) => {
        if (list.indexOf(id) === index) return;
        context.addIssue({ code: 'custom', path: path(index), message: `"${id}" is there twice` });
      });
    };
    repeated(
      themes.map(({ id }) => id),
      (index) => ['themes', index, 'id'],
    );
    repeated(
      ballots.map(({ voter }) => voter),
      (index) => ['ballots', index, 'voter'],
    );
    repeated(
      (result ?? []).map(({ theme }) => theme),
      (index) => ['result', index, 'theme'],
    );
  });
export type BallotSheet = z.infer<typeof BallotSheet>;
