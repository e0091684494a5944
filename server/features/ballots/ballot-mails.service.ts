import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery, NewDelivery } from '../../platform/outbox/delivery.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { composeBallot } from '../../platform/templates/mails/ballot.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { firstNameOf } from '../delivery/wave-letters.service.ts';
import { GroupsService, type Member } from '../groups/groups.service.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { voterId, type StoredBallot, type StoredLink, type StoredVoter } from './ballots.ts';
import { BallotsStore } from './ballots.store.ts';
import { VotersStore } from './voters.store.ts';

const INVITE = 'ballots.invite';

/** Writes down who may vote and mails each their link; a stopped opening is finished by the next worker. */
@Injectable()
export class BallotMailsService implements OnModuleInit {
  constructor(
    private readonly ballots: BallotsStore,
    private readonly voters: VotersStore,
    private readonly groups: GroupsService,
    private readonly audience: AudienceService,
    private readonly settings: SettingsService,
    private readonly delivery: DeliveryService,
    private readonly tasks: Tasks,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: INVITE, everySeconds: 5, run: (now) => this.inviteAll(now) });
    this.delivery.registerKind('ballot', { prepare: (deliveries, now) => this.prepare(deliveries, now) });
  }

  async invite(ballot: StoredBallot, now: Date): Promise<void> {
    const settings = await this.settings.get();
    const members = await this.groups.membersOf(ballot.memberIds);
    await this.voters.insertMissing(members.map((member) => this.toVoter(ballot, member, settings)));
    // What an interrupted opening decided before stands: mails go to those who were written down as asked.
    const asked = await this.voters.invited(ballot._id);
    await this.voters.keepLinks(asked.map((voter) => this.linkOf(voter, 1)));
    const emails = new Map(members.map(({ contact }) => [contact._id, contact.email]));
    await this.delivery.enqueue(
      asked.flatMap((voter) => {
        const email = emails.get(voter.contactId);
        return email ? [mailTo(ballot, voter, email, 1, now)] : [];
      }),
    );
    await this.ballots.markInvited(ballot._id, now);
  }

  /** A new link for the same person to their own address; false when that address is not written to any more. */
  async sendFreshLink(ballot: StoredBallot, voter: StoredVoter, now: Date): Promise<boolean> {
    const [member] = await this.groups.membersOf([voter.contactId]);
    if (!member?.contact.email || member.leftOut !== null) return false;
    const seq = await this.voters.nextLink(voter._id);
    if (seq === null) return false;
    await this.voters.keepLinks([this.linkOf(voter, seq)]);
    await this.delivery.enqueue([mailTo(ballot, voter, member.contact.email, seq, now)]);
    return true;
  }

  private async inviteAll(now: Date): Promise<void> {
    for (const ballot of await this.ballots.uninvited()) await this.invite(ballot, now);
  }

  private toVoter(
    ballot: StoredBallot,
    { contact, account, leftOut }: Member,
    settings: { locale: Locale },
  ): StoredVoter {
    return {
      _id: voterId(ballot._id, contact._id),
      ballotId: ballot._id,
      contactId: contact._id,
      accountId: contact.accountId,
      locale: this.audience.localeOf(contact, account, settings),
      leftOut,
      links: leftOut === null ? 1 : 0,
      votedAt: null,
      sealed: false,
      ...(ballot.sample ? { sample: true as const } : {}),
    };
  }

  private linkOf(voter: StoredVoter, seq: number): StoredLink {
    return {
      _id: this.tokens.hash(this.token(voter._id, seq)),
      voterId: voter._id,
      ballotId: voter.ballotId,
      seq,
      browser: null,
      sessionUntil: null,
      replaced: false,
    };
  }

  private token(id: string, seq: number): string {
    return this.tokens.link('ballot', `${id}:${seq}`);
  }

  /** Looks again whether each may still be sent, then writes it in the language decided at the opening. */
  private async prepare(deliveries: readonly Delivery[], now: Date): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const ids = deliveries.map((delivery) => delivery.contactId as Id<'contact'>);
    const members = new Map((await this.groups.membersOf(ids)).map((member) => [member.contact._id as string, member]));
    const unsubscribe = await this.delivery.unsubscribeTokens(ids);
    const ballots = new Map<string, StoredBallot | null>();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      if (!ballots.has(delivery.source)) ballots.set(delivery.source, await this.ballots.find(delivery.source));
      const ballot = ballots.get(delivery.source);
      const member = members.get(delivery.contactId!);
      if (!ballot || !member || member.leftOut !== null || ballot.status !== 'open' || ballot.closesAt! <= now) {
        prepared.set(delivery._id, { cancel: !ballot || !member ? 'gone' : (member.leftOut ?? 'closed') });
        continue;
      }
      const token = unsubscribe.get(delivery.contactId!)!;
      const mail = composeBallot(
        {
          letterhead: letterheadOf(settings, this.env),
          firstName: firstNameOf(member.contact),
          group: (await this.groups.get(ballot.groupId)).name,
          question: ballot.question,
          ballotToken: this.token(voterId(ballot._id, member.contact._id), delivery.seq),
          unsubscribeToken: token,
          closesAt: ballot.closesAt!,
          kind: delivery.seq === 1 ? 'invitation' : 'freshLink',
        },
        wordsIn(delivery.locale as Locale),
      );
      prepared.set(delivery._id, {
        ...mail,
        id: delivery._id,
        from: senderOf(settings, this.env),
        to: { address: delivery.email, ...(member.contact.name ? { name: member.contact.name } : {}) },
        messageId: delivery.messageId,
        listUnsubscribeUrl: `${this.env.publicUrl}/u/${token}`,
        listId: 'ballot',
        ...(delivery.sample ? { sample: true as const } : {}),
      });
    }
    return prepared;
  }
}

function mailTo(ballot: StoredBallot, voter: StoredVoter, email: string, seq: number, now: Date): NewDelivery {
  return {
    kind: 'ballot',
    source: ballot._id,
    recipient: voter.contactId,
    seq,
    contactId: voter.contactId,
    email,
    locale: voter.locale,
    dueAt: now,
    expiresAt: ballot.closesAt!,
    ...(voter.sample ? { sample: true as const } : {}),
  };
}
