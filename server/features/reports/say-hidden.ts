import type { ReportMessage } from '../../contract/report.ts';
import type { HiddenReason } from '../../domain/nps/hidden-cells.ts';

/** Why the figures of so many answers are not shown, to be told in their place. */
export function sayHidden(reason: HiddenReason, answers: number): ReportMessage {
  if (reason === 'alike') return { key: 'cut.hiddenAlike', params: { count: answers } };
  return { key: reason === 'small' ? 'cut.hiddenSmall' : 'cut.hiddenBeside', params: {} };
}
