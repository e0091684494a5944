import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Settings } from '../../contract/settings.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { questionText, scoreQuestion } from '../../domain/survey/questions.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery, NewDelivery } from '../../platform/outbox/delivery.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { Mail } from '../../platform/templates/mail.ts';
import { composeInvite } from '../../platform/templates/mails/invite.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { DeliveryService } from './delivery.service.ts';
import { dueAt } from './due-at.ts';

const QUEUE = 'delivery.queue';
const BATCH = 500;

/** Turns the invitations of waves into mails: takes over what waves decided, and writes each when its time has come. */
@Injectable()
export class WaveMailsService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly tasks: Tasks,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: QUEUE, everySeconds: 5, run: (now) => this.queueInvitations(now) });
    this.delivery.registerKind('invite', { prepare: (deliveries, now) => this.prepare(deliveries, now) });
  }

  /** Takes over invitations without a delivery; the delivery's key makes a second try of the same one harmless. */
  async queueInvitations(now: Date): Promise<void> {
    for (;;) {
      const invitations = await this.waves.unqueuedInvitations(BATCH);
      if (invitations.length === 0) return;
      const settings = await this.settings.get();
      const waves = await this.waves.byIds(invitations.map((invitation) => invitation.waveId));
      const contacts = await this.audience.contactsByIds(invitations.map((invitation) => invitation.contactId));
      const deliveries = invitations.flatMap((invitation): NewDelivery[] => {
        const wave = waves.get(invitation.waveId);
        const contact = contacts.get(invitation.contactId);
        if (!wave || !contact?.email) return [];
        return [
          {
            kind: 'invite',
            source: wave._id,
            recipient: contact._id,
            contactId: contact._id,
            email: contact.email,
            locale: invitation.locale,
            dueAt: dueAt(wave, contact, settings, now),
            expiresAt: wave.closesAt,
            ...(invitation.sample ? { sample: true as const } : {}),
          },
        ];
      });
      await this.delivery.enqueue(deliveries);
      await this.waves.markQueued(
        invitations.map((invitation) => invitation._id),
        now,
      );
    }
  }

  /** Looks again whether each may still be sent, then writes it in the language decided on that day. */
  private async prepare(deliveries: readonly Delivery[], now: Date): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const contacts = await this.audience.contactsByIds(
      deliveries.map((delivery) => delivery.contactId as Id<'contact'>),
    );
    const waves = await this.waves.byIds(deliveries.map((delivery) => delivery.source as Id<'wave'>));
    const suppressed = await this.audience.suppressedIn(
      [...contacts.values()].flatMap((contact) => contact.email ?? []),
    );
    const unsubscribe = await this.delivery.unsubscribeTokens([...contacts.keys()]);
    const definitions = new Map<string, SurveyDefinition>();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const wave = waves.get(delivery.source as Id<'wave'>);
      const contact = contacts.get(delivery.contactId as Id<'contact'>);
      const reason = whyNot(contact, suppressed, wave ? wave.closesAt <= now : true);
      if (reason !== null || !wave || !contact) {
        prepared.set(delivery._id, { cancel: reason ?? 'gone' });
        continue;
      }
      const definition = definitions.get(wave.surveyVersionId) ?? (await this.surveys.definition(wave.surveyVersionId));
      definitions.set(wave.surveyVersionId, definition);
      const mail = this.write(definition, settings, delivery.locale as Locale, {
        firstName: firstNameOf(contact),
        answerToken: this.tokens.link('answer', `${wave._id}:${contact._id}`),
        unsubscribeToken: unsubscribe.get(contact._id)!,
        closesAt: wave.closesAt,
        isTest: false,
      });
      prepared.set(delivery._id, this.toLetter(delivery, mail, settings, contact, unsubscribe.get(contact._id)!));
    }
    return prepared;
  }

  /** The mail of a survey; `isTest` adds the line that says so. */
  write(
    definition: SurveyDefinition,
    settings: Settings,
    locale: Locale,
    given: {
      firstName: string | null;
      answerToken: string;
      unsubscribeToken: string;
      closesAt: Date | null;
      isTest: boolean;
    },
  ): Mail {
    const question = scoreQuestion(definition);
    const organisation = settings.name;
    return composeInvite(
      {
        letterhead: letterheadOf(settings, this.env),
        question: questionText(definition, question.id, locale).replaceAll('{organisation}', organisation),
        ends: { low: question.ends.low[locale], high: question.ends.high[locale] },
        trap: true,
        ...given,
      },
      wordsIn(locale),
    );
  }

  private toLetter(
    delivery: Delivery,
    mail: Mail,
    settings: Settings,
    contact: Contact,
    unsubscribeToken: string,
  ): Letter {
    return {
      id: delivery._id,
      from: senderOf(settings, this.env),
      to: { address: delivery.email, ...(contact.name ? { name: contact.name } : {}) },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      messageId: delivery.messageId,
      listUnsubscribeUrl: `${this.env.publicUrl}/u/${unsubscribeToken}`,
      listId: 'nps',
      ...(delivery.sample ? { sample: true as const } : {}),
    };
  }
}

function whyNot(contact: Contact | undefined, suppressed: Set<string>, closed: boolean): string | null {
  if (!contact?.email || contact.archivedAt) return 'gone';
  if (contact.bouncedAt) return 'bounced';
  if (contact.complainedAt) return 'complained';
  if (suppressed.has(contact.email)) return 'unsubscribed';
  return closed ? 'closed' : null;
}

export function firstNameOf({ name }: Pick<Contact, 'name'>): string | null {
  return name?.trim().split(/\s+/)[0] ?? null;
}
