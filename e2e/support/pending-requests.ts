import { createHash } from 'node:crypto';
import { idFrom } from '../../server/contract/ids.ts';
import { seededRandom } from '../../server/domain/statistics/random.ts';
import { newRequest, type CustomerRequest } from '../../server/features/requests/customer-request.ts';

const THINGS =
  'dark mode,csv export,login page,monthly report,chart colours,search filters,mail reminders,bulk editing,audit log,webhooks'.split(
    ',',
  );
const PLACES =
  'invoices,projects,customers,orders,stock,payments,contracts,tasks,teams,budgets,suppliers,payroll,shipments,leads'.split(
    ',',
  );
const PHRASES = ['please add', 'we need', 'I would like', 'it would be great to have', 'we miss'];

/** Requests as an import leaves them: not placed yet. The same seed gives the same ones. */
export function pendingRequests(count: number, seed: number): CustomerRequest[] {
  const random = seededRandom(seed);
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, index): CustomerRequest => {
    const quote = `${oneOf(PHRASES)} ${oneOf(THINGS)} for ${oneOf(PLACES)}`;
    return newRequest({
      _id: idFrom('request', createHash('sha256').update(`${seed} ${index}`).digest()),
      source: { kind: 'typed', staffId: 'stf_import' },
      accountId: null,
      contactId: null,
      quote,
      language: 'en',
      need: null,
      at: new Date(Date.UTC(2027, 0, 4) + index * 1000),
    });
  });
}
