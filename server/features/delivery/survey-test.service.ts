import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tokens } from '../../platform/tokens.ts';
import { senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { DeliveryService } from './delivery.service.ts';
import { LinksStore } from './links.store.ts';
import { firstNameOf, WaveLettersService } from './wave-letters.service.ts';

const DAY = 24 * 3_600_000;
/** Test mails carry a link that leads to the page for unknown links: nobody unsubscribes by trying. */
const NO_TOKEN = 'test';

/** A survey sent to oneself, and how its mail looks. */
@Injectable()
export class SurveyTestService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly surveys: SurveysService,
    private readonly delivery: DeliveryService,
    private readonly letters: WaveLettersService,
    private readonly links: LinksStore,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.delivery.registerKind('test', { prepare: (deliveries) => this.prepare(deliveries) });
  }

  /** Every call sends one more; the link opens the survey and keeps no answer. */
  async send(surveyId: string, staffId: string, locale: Locale): Promise<{ to: string }> {
    const survey = await this.surveys.get(surveyId);
    const me = await this.staff.me(staffId);
    const now = this.clock.now();
    const token = this.tokens.link('answer', `test.${survey._id}.${staffId}.${locale}`);
    await this.links.keepTest({
      _id: this.tokens.hash(token),
      surveyId: survey._id,
      surveyVersionId: survey.versionId,
      locale,
      at: now,
    });
    await this.delivery.enqueue([
      {
        kind: 'test',
        source: survey._id,
        recipient: `${staffId}-${Date.now().toString(36)}`,
        email: me.email,
        locale,
        data: { versionId: survey.versionId, staffId, name: me.name },
        dueAt: now,
        expiresAt: new Date(now.getTime() + DAY),
      },
    ]);
    return { to: me.email };
  }

  async preview(surveyId: string, locale: Locale): Promise<string> {
    const survey = await this.surveys.get(surveyId);
    const given = { firstName: null, answerToken: NO_TOKEN, isTest: false };
    return this.write(survey.versionId, locale, given).then((mail) => mail.html);
  }

  private async write(
    versionId: string,
    locale: Locale,
    given: { firstName: string | null; answerToken: string; isTest: boolean },
  ) {
    const definition = await this.surveys.definition(versionId);
    const both = { unsubscribeToken: NO_TOKEN, closesAt: null };
    return this.letters.write(definition, await this.settings.get(), locale, { ...given, ...both });
  }

  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const { versionId, staffId, name } = delivery.data as { versionId: string; staffId: string; name: string };
      const locale = delivery.locale as Locale;
      const token = this.tokens.link('answer', `test.${delivery.source}.${staffId}.${locale}`);
      const given = { firstName: firstNameOf({ name }), answerToken: token, isTest: true };
      const mail = await this.write(versionId, locale, given);
      const to = { name, address: delivery.email };
      prepared.set(delivery._id, {
        id: delivery._id,
        from: senderOf(settings, this.env),
        to,
        ...mail,
        messageId: delivery.messageId,
      });
    }
    return prepared;
  }
}
