import { Inject, Injectable } from '@nestjs/common';
import type { FollowUp } from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { draftMail } from '../../domain/followup/mail-draft.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersToFollowStore } from '../answers/answers-to-follow.store.ts';
import type { Contact } from '../audience/audience.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { firstNameOf } from '../delivery/wave-letters.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import type { StoredFollowUp } from './followups.ts';

/** Follow-ups as staff read them: with names, and with what people said, as both are now. */
@Injectable()
export class FollowUpRows {
  constructor(
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly audience: AudienceService,
    private readonly answers: AnswersToFollowStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async toRow(followUp: StoredFollowUp, readerId: string | null): Promise<FollowUp> {
    return (await this.toRows([followUp], readerId))[0]!;
  }

  /** @param readerId who reads: notes of theirs can be taken back; null for a letter or a key */
  async toRows(followUps: readonly StoredFollowUp[], readerId: string | null): Promise<FollowUp[]> {
    if (followUps.length === 0) return [];
    const now = this.clock.now();
    const [{ name: organisation, zone }, staff, contacts, accounts, answers] = await Promise.all([
      this.settings.get(),
      this.staff.namesOf(staffIdsIn(followUps)),
      this.audience.contactsByIds(followUps.map(({ contactId }) => contactId)),
      this.audience.accountsByIds(followUps.flatMap(({ accountId }) => accountId ?? [])),
      this.answers.byIds(followUps.map(({ _id }) => _id)),
    ]);
    const nameOf = (id: string | null) => (id === null ? null : (staff.get(id) ?? null));
    return followUps.map((followUp): FollowUp => {
      const { contactId, accountId, ownerId, locale, answeredAt } = followUp;
      const contact = contacts.get(contactId);
      const comments = commentsOf(answers.get(followUp._id));
      const ownerName = nameOf(ownerId);
      const words = wordsIn(locale);
      return {
        id: followUp._id,
        surveyId: followUp.surveyId,
        month: followUp.month,
        contactId,
        name: contact ? nameOfContact(contact) : null,
        accountId,
        account: (accountId && accounts.get(accountId)?.name) ?? null,
        metric: followUp.metric,
        score: followUp.score,
        previousScore: followUp.previousScore,
        changedTo: followUp.changedTo,
        reason: followUp.reason,
        late: followUp.late,
        comments,
        locale,
        answeredAt: answeredAt.toISOString(),
        dueAt: followUp.dueAt.toISOString(),
        overdue: followUp.state === 'open' && followUp.dueAt < now,
        owner: ownerId && ownerName !== null ? { id: ownerId, name: ownerName } : null,
        notes: followUp.notes.map(({ number, at, by, text }) => ({
          number,
          at: at.toISOString(),
          by: nameOf(by),
          mine: by === readerId,
          text,
        })),
        state: followUp.state,
        outcome: followUp.outcome,
        doneAt: followUp.doneAt?.toISOString() ?? null,
        doneBy: nameOf(followUp.doneBy),
        draft: contact?.email
          ? draftMail(
              {
                to: contact.email,
                firstName: firstNameOf(contact),
                organisation,
                answeredOn: words.date(answeredAt, { day: 'numeric', month: 'long', timeZone: zone }),
                comments,
              },
              words,
            )
          : null,
        rev: followUp.rev,
      };
    });
  }
}

/** Every text of an answer. */
function commentsOf(answer: StoredAnswer | undefined): string[] {
  return answer ? Object.values(answer.values).filter((value): value is string => typeof value === 'string') : [];
}

function nameOfContact({ name, email }: Contact): string | null {
  return name ?? email;
}

function staffIdsIn(followUps: readonly StoredFollowUp[]): Id<'staff'>[] {
  const ids = followUps.flatMap(({ ownerId, doneBy, notes }) => [ownerId, doneBy, ...notes.map(({ by }) => by)]);
  return [...new Set(ids.filter((id) => id !== null))];
}
