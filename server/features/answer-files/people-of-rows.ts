import type { Locale } from '../../contract/locale.ts';
import type { AnswerRecord } from '../../domain/answer-file/answer-record.ts';
import type { PeopleBook } from '../../domain/answer-file/people-book.ts';
import type { PeopleOfAnswers, Traces } from '../audience/people-of-answers.service.ts';
import type { Frozen } from '../waves/decisions.store.ts';
import type { PlannedAnswer } from './import-plan.ts';

/** By what everyone in a file may be known here. */
export function tracesOf(records: readonly AnswerRecord[]): Traces {
  const texts = (pick: (record: AnswerRecord) => string | null) => [
    ...new Set(records.flatMap((record) => pick(record) ?? [])),
  ];
  return {
    contactIds: texts(({ person }) => person.id),
    emails: texts(({ person }) => person.email),
    accountIds: texts(({ day }) => day.accountId),
    accountNames: texts(({ day }) => day.accountName),
  };
}

/** People and accounts that are to be taken in, as their newest answer has them. */
export function whoIsNew({ newAccounts, newContacts }: PeopleBook): {
  accounts: Parameters<PeopleOfAnswers['takeIn']>[0][number][];
  contacts: Parameters<PeopleOfAnswers['takeIn']>[1][number][];
} {
  return {
    accounts: newAccounts.map(({ known, record }) => {
      const { accountName, plan, mrr, sector, size } = record.day;
      return { ...known, name: accountName ?? known.name, plan, mrr, sector, size };
    }),
    contacts: newContacts.map(({ known, account, record }) => {
      const { day, person, locale } = record;
      const { _id, externalId, email } = known;
      const { role, customerSince } = day;
      return { _id, externalId, accountId: account, email, name: person.name, role, locale, customerSince };
    }),
  };
}

/** What a person and their account were on the day of asking, as far as the file says. */
export function frozenOf({ record, respondent }: PlannedAnswer, book: PeopleBook, fallback: Locale): Frozen {
  const { contactId, accountId } = respondent;
  const { accountName, plan, mrr, sector, size, role, customerSince } = record.day;
  return {
    account: accountId && {
      id: accountId,
      name: accountName ?? book.nameOf(accountId) ?? accountId,
      plan,
      mrr,
      sector,
      size,
    },
    contact: { id: contactId, locale: record.locale ?? fallback, role, customerSince },
  };
}
