import type { SuppressionReason } from '../../contract/audience.ts';
import type { Id } from '../../contract/ids.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { SentMail } from './people.store.ts';
import type { SaidAnswer } from './said.store.ts';
import type { CastVote } from './votes-cast.store.ts';
import type { Place } from './whose.ts';

/** Why and since when somebody gets no more mail. */
export interface EndOfMail {
  readonly contactId: Id<'contact'>;
  readonly mark: SuppressionReason;
  readonly at: Date;
}

/** What is found of each kind, before it is told. */
export type Found = Place &
  (
    | { readonly kind: 'answer'; readonly of: SaidAnswer }
    | { readonly kind: 'request'; readonly of: CustomerRequest }
    | { readonly kind: 'vote'; readonly of: CastVote }
    | { readonly kind: 'mail'; readonly of: SentMail }
    | { readonly kind: 'mark'; readonly of: EndOfMail }
  );
export type FoundOf<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>;

export function onlyOf<Kind extends Found['kind']>(found: readonly Found[], kind: Kind): FoundOf<Kind>['of'][] {
  return found.flatMap((one) => (one.kind === kind ? [one.of as FoundOf<Kind>['of']] : []));
}
