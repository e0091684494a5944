import type { BallotDetail, BallotResult, BallotSummary, LeftOut } from '../../contract/ballot.ts';
import type { DeliveryCounts } from '../../contract/delivery.ts';
import { roles } from '../../contract/route.ts';
import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { isSmall } from '../../domain/nps/small-cells.ts';
import type { ThemeReader } from '../themes/theme-rows.ts';
import type { StoredBallot, StoredResult } from './ballots.ts';

export function toSummary(
  ballot: StoredBallot,
  group: string,
  { invited, voted }: { invited: number; voted: number },
): BallotSummary {
  return {
    id: ballot._id,
    groupId: ballot.groupId,
    group,
    question: ballot.question,
    status: ballot.status,
    themes: ballot.status === 'draft' ? ballot.themeIds.length : ballot.labels.length,
    openedAt: ballot.openedAt?.toISOString() ?? null,
    closesAt: ballot.closesAt?.toISOString() ?? null,
    closedAt: ballot.closedAt?.toISOString() ?? null,
    invited,
    voted,
  };
}

export function toDetail(
  ballot: StoredBallot,
  summary: BallotSummary,
  around: {
    zone: string;
    themes: StoredBallot['labels'];
    leftOut: LeftOut[];
    mails: DeliveryCounts | null;
    reader: ThemeReader;
  },
): BallotDetail {
  const local = ballot.closesAt && localTimeOf(ballot.closesAt, around.zone);
  return {
    ...summary,
    themes: around.themes.map((theme) => ({ id: theme.themeId, label: frozenLabel(theme, around.reader) })),
    rules: { maxCritical: ballot.maxCritical, oneAccountOneVoice: true, quorum: ballot.quorum },
    zone: around.zone,
    closes: local && { day: local.day, time: local.time.slice(0, 5) },
    leftOut: around.leftOut,
    mails: around.mails,
    closedEarly: ballot.closedEarly,
    result: ballot.status === 'closed' && ballot.result ? toResult(ballot, ballot.result, around.reader) : null,
    rev: ballot.rev,
  };
}

/** What a theme was called in a reader's language when the ballot opened. */
function frozenLabel({ label, inLocale }: StoredBallot['labels'][number], { locale }: ThemeReader): string {
  return locale === null ? label : inLocale[locale];
}

/** Nobody can be told from the result: those who may not see rows by name see none of few voters or accounts. */
function toResult(ballot: StoredBallot, result: StoredResult, reader: ThemeReader): BallotResult {
  const { voters, accounts, quorumReached } = result;
  const seesRows = roles.indexOf(reader.role) >= roles.indexOf('editor');
  if (!seesRows && voters > 0 && isSmall({ answers: voters, accounts }))
    return { voters, accounts, quorumReached, note: 'hidden', rows: [] };
  const labels = new Map(ballot.labels.map((theme) => [theme.themeId, frozenLabel(theme, reader)]));
  const note = voters === 0 ? 'none' : result.rows.every(({ rank }) => rank === null) ? 'few' : null;
  const rows = result.rows.map((row) => ({ ...row, label: labels.get(row.themeId) ?? row.themeId }));
  return { voters, accounts, quorumReached, note, rows };
}
